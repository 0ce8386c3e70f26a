import { sourceIds } from '@/content/evidence/source-ids'
import { guidesInOrder } from '@/lib/articles/guides'
import { optionEntries } from '@/lib/deciding/option-table'
import { guidePage } from './guides/guide-page'
import { optionRow } from './options/option-row'
import { type families, type Page, type PageRow, pages } from './pages'
import { sourcePage } from './sources/source-page'

/** What each family draws, in the order of its own list. A family without its line here does not compile. */
const drawn: { [Family in keyof typeof families]: () => Promise<Page[]> } = {
  '/sources/[id]': async () => sourceIds.map(sourcePage),
  '/options/[slug]': async () => optionEntries.map(optionRow),
  '/guides/[slug]': async () => Promise.all((await guidesInOrder()).map(({ slug }) => guidePage(slug))),
}

/** Every page of the site: the rows of the register, then what its families draw. */
export async function everyPage(): Promise<Page[]> {
  const rows = Object.entries<PageRow>(pages).map(([path, row]) => ({ path, ...row }))
  return [...rows, ...(await Promise.all(Object.values(drawn).map(draw => draw()))).flat()]
}
