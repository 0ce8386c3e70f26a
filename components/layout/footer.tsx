import type { MenuLink } from './link-list'

export const Footer = ({ lists }: { lists: readonly { title: string; links: readonly MenuLink[] }[] }) => (
  <footer className="mx-auto mt-24 w-full max-w-wide px-5 pb-14 sm:px-8 print:mt-6 print:pb-0">
    <div className="bleed-rule grid grid-cols-2 gap-x-6 gap-y-8 pt-7 print:pt-3 md:grid-cols-[1.4fr_repeat(3,1fr)]">
      <p className="col-span-2 max-w-[40ch] text-sm text-soft md:col-span-1 md:max-w-[34ch] print:col-span-full print:max-w-none print:text-xs">
        Stipple sells nothing and takes no money from anyone who does. It is a guide to what is said, by whom, and who
        disagrees. It is not medical advice: where a doctor is needed, we say so.
      </p>
      {lists.map(({ title, links }) => (
        <nav key={title} aria-label={title} className="print:hidden">
          <h2 className="font-sans text-sm font-semibold tracking-normal">{title}</h2>
          <ul className="mt-1">
            {links.map(({ href, label }) => (
              <li key={href}>
                <a
                  href={href}
                  className="inline-flex min-h-11 items-center text-sm text-soft no-underline hover:text-ink hover:underline md:min-h-8"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </div>
  </footer>
)
