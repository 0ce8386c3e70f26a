import type { MenuLink } from './link-list'
import { Mark } from './mark'

/** `end` stands apart at the end of the row. */
type HeaderProps = { links: readonly MenuLink[]; end: readonly MenuLink[] }

const Row = ({ links, end }: HeaderProps) => (
  <ul className="flex flex-1 items-center gap-6">
    {links.map(({ href, label }) => (
      <li key={href}>
        <a
          href={href}
          className="inline-flex min-h-11 items-center whitespace-nowrap text-soft no-underline hover:text-ink hover:underline"
        >
          {label}
        </a>
      </li>
    ))}
    {end.map(({ href, label }) => (
      <li key={href} className="ml-auto">
        <a
          href={href}
          className="inline-flex min-h-11 items-center whitespace-nowrap font-semibold no-underline hover:underline"
        >
          {label}
        </a>
      </li>
    ))}
  </ul>
)

const Column = ({ links, end }: HeaderProps) => (
  <ul className="grid divide-y divide-rule border-y border-rule">
    {[...links, ...end].map(({ href, label }) => (
      <li key={href}>
        <a href={href} className="flex min-h-13 items-center font-serif text-xl no-underline">
          {label}
        </a>
      </li>
    ))}
  </ul>
)

/** The menu on phones is a native disclosure: it opens with no script. */
export const Header = (menu: HeaderProps) => (
  <header className="mx-auto w-full max-w-wide px-5 sm:px-8 print:hidden">
    <div className="relative flex min-h-18 flex-wrap items-center gap-x-4 border-b lg:flex-nowrap border-rule py-2">
      <a
        href="/"
        className="inline-flex min-h-11 items-center gap-2.5 font-serif text-[1.4375rem] font-semibold tracking-tight no-underline"
      >
        <Mark className="size-5.5" />
        Stipple
      </a>
      <nav aria-label="Main" className="ml-5 hidden flex-1 lg:block">
        <Row {...menu} />
      </nav>
      <details className="group ml-auto lg:hidden">
        <summary className="flex min-h-11 list-none items-center px-1 text-lg font-semibold [&::-webkit-details-marker]:hidden">
          <span className="group-open:hidden">Menu</span>
          <span className="hidden group-open:inline">Close</span>
        </summary>
        <nav aria-label="Main" className="absolute inset-x-0 top-full z-20 border-b-2 border-ink bg-paper pb-6 pt-4">
          <Column {...menu} />
        </nav>
      </details>
    </div>
  </header>
)
