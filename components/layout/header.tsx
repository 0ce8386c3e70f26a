import { HereLink } from './here-link.client'
import type { MenuLink } from './link-list'
import { Mark } from './mark'

type Links = readonly MenuLink[]

/** `end` stands apart at the end of the row, and last on phones. */
type HeaderProps = { links: Links; phone: Links; end: Links }

const inRow =
  'inline-flex min-h-11 items-center whitespace-nowrap no-underline hover:text-ink hover:underline ' +
  'aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2'

const Row = ({ links, end }: { links: Links; end: Links }) => (
  <ul className="flex flex-1 items-center gap-4.5 text-sm">
    {links.map(({ href, label }) => (
      <li key={href}>
        <HereLink href={href} className={`${inRow} text-soft`}>
          {label}
        </HereLink>
      </li>
    ))}
    {end.map(({ href, label }) => (
      <li key={href} className="ml-auto">
        <HereLink href={href} className={`${inRow} font-semibold`}>
          {label}
        </HereLink>
      </li>
    ))}
  </ul>
)

const Column = ({ links }: { links: Links }) => (
  <ul className="grid divide-y divide-rule border-y border-rule">
    {links.map(({ href, label, hint }) => (
      <li key={href}>
        <HereLink
          href={href}
          className="block py-2 leading-snug no-underline aria-[current]:border-l-4 aria-[current]:border-skin aria-[current]:pl-3"
        >
          <span className="block font-serif text-lg font-semibold">{label}</span>
          {hint ? <span className="block text-sm text-soft">{hint}</span> : null}
        </HereLink>
      </li>
    ))}
  </ul>
)

/** The menu on phones is a popover of the browser's own: it opens without script, and Escape or a tap beside it closes it. */
export const Header = ({ links, phone, end }: HeaderProps) => (
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
        <Row links={links} end={end} />
      </nav>
      <button
        type="button"
        popoverTarget="menu"
        className="ml-auto inline-flex min-h-11 items-center px-1 text-lg font-semibold lg:hidden"
      >
        Menu
      </button>
      <nav id="menu" popover="auto" aria-label="Main" className="phone-menu lg:hidden">
        <button
          type="button"
          popoverTarget="menu"
          popoverTargetAction="hide"
          className="ml-auto flex min-h-11 items-center px-1 text-lg font-semibold"
        >
          Close
        </button>
        <Column links={[...phone, ...end]} />
      </nav>
    </div>
  </header>
)
