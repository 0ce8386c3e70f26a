/** One step of the way through the site: where it leads, what to do there and what is found there. */
type Step = { href: string; name: string; title: string; text: string }

export const Steps = ({ steps }: { steps: readonly Step[] }) => (
  <ol className="bleed-rule grid border-b border-b-rule sm:grid-cols-2 lg:grid-cols-4">
    {steps.map(({ href, name, title, text }, at) => (
      <li
        key={href}
        className="border-t border-rule first:border-t-0 sm:border-t-0 sm:[&:nth-child(n+3)]:border-t lg:[&:nth-child(n+3)]:border-t-0"
      >
        <a href={href} className="group block py-6 pr-6 no-underline">
          <span className="text-sm font-semibold text-skin-ink">{`${at + 1} · ${name}`}</span>
          <span className="mt-0.5 block font-serif text-xl font-semibold tracking-tight decoration-skin decoration-1 underline-offset-4 group-hover:underline">
            {title}
          </span>
          <span className="mt-1 block max-w-[30ch] text-soft">{text}</span>
        </a>
      </li>
    ))}
  </ol>
)
