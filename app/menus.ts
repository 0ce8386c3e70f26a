import type { MenuLink } from '@/components/layout/link-list'
import { type PageRow, pages } from './pages'

const rows: readonly (readonly [href: string, row: PageRow])[] = Object.entries(pages)
const linkTo = ([href, { name, nav }]: (typeof rows)[number]): MenuLink => ({ href, label: name, hint: nav.hint })
const shortLinkTo = ([href, { name, nav }]: (typeof rows)[number]): MenuLink => ({
  href,
  label: nav.short ?? name,
  hint: nav.hint,
})
const placeOf = ({ nav }: PageRow) => (typeof nav.top === 'number' ? nav.top : Number.POSITIVE_INFINITY)

const topRows = rows
  .filter(([, { nav }]) => typeof nav.top === 'number')
  .toSorted(([, a], [, b]) => placeOf(a) - placeOf(b))

/** The row at the top of a wide screen, from left to right. */
export const topLinks: readonly MenuLink[] = topRows.filter(([, { nav }]) => !nav.narrow).map(shortLinkTo)

/** The menu of phones, from top to bottom: each page by its full name. */
export const phoneLinks: readonly MenuLink[] = topRows.map(linkTo)

/** What stands apart at the end of that row. */
export const endLinks: readonly MenuLink[] = rows.filter(([, { nav }]) => nav.top === 'end').map(shortLinkTo)

/** One list at the foot, in the order of the register. */
export const footLinks = (list: PageRow['nav']['foot']): readonly MenuLink[] =>
  rows.filter(([, { nav }]) => nav.foot !== undefined && nav.foot === list).map(linkTo)

/** The one row at the foot of tools and of phones. */
export const footRow: readonly MenuLink[] = rows.filter(([, { nav }]) => nav.row).map(linkTo)

export const footLists = (['Read', 'Work it out', 'About'] as const).map(title => ({ title, links: footLinks(title) }))

/** The way through the site that the start page shows. */
export const steps = rows.flatMap(
  ([
    href,
    {
      name,
      nav: { step },
    },
  ]) => (step ? [{ href, name: step.name, title: name, text: step.text }] : []),
)
