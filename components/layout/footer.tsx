import { sourceCount } from '@/content/evidence/source-ids'
import type { MenuLink } from './link-list'

const inRow = 'inline-flex min-h-11 items-center text-sm text-soft no-underline hover:text-ink hover:underline'

type FooterProps = {
  /** The few that anyone may want from anywhere: the whole foot on phones and in tools. */
  links: readonly MenuLink[]
  lists: readonly { title: string; links: readonly MenuLink[] }[]
}

export const Footer = ({ links, lists }: FooterProps) => (
  <footer className="mx-auto mt-20 w-full max-w-wide px-5 pb-10 sm:px-8 print:mt-1.5 print:pb-0">
    <div className="bleed-rule grid gap-x-6 gap-y-3 pt-5 print:block print:pt-1.5 md:grid-cols-[1.4fr_3fr]">
      <p className="max-w-[40ch] text-sm text-soft md:max-w-[34ch] print:max-w-none print:text-[7.5pt]">
        {`We show you what ${sourceCount} articles say about SMP, who wrote them and where they disagree. `}
        We sell nothing, and we take no money from anyone who does. This is not medical advice.
      </p>
      <nav aria-label="Foot" className="foot-row print:hidden">
        <ul className="flex flex-wrap gap-x-5">
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href} className={inRow}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="foot-lists grid-cols-3 gap-x-6 print:hidden">
        {lists.map(({ title, links: list }) => (
          <nav key={title} aria-label={title}>
            <h2 className="font-sans text-sm font-semibold tracking-normal">{title}</h2>
            <ul className="mt-1">
              {list.map(({ href, label }) => (
                <li key={href}>
                  <a href={href} className={`${inRow} md:min-h-8`}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </div>
  </footer>
)
