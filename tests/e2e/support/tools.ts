import type { Page } from '@playwright/test'
import { type PagePath, pages } from '../../../app/pages'
import { fullPlan } from '../../examples/plan.examples'
import { partsOf } from '../../../lib/plan/plan-document'
import { planFragment } from '../../../lib/plan/plan-link'
import { comesToLife } from './page-head'

/** Every tool of the register. */
export const tools = (Object.keys(pages) as PagePath[]).filter(path => pages[path].kind === 'tool')

const begun: Partial<Record<PagePath, string>> = {
  '/timeline': '/timeline?start=2027-01-05',
  '/aftercare': '/aftercare?start=2027-01-05',
  '/today': '/today?start=2027-01-05',
  '/plan': `/plan${planFragment(fullPlan, partsOf(fullPlan))}`,
}

/** The tool's address with something to say, so that there is much on the page to change. */
export const begunAt = (path: PagePath): string => begun[path] ?? path

/** Waits until the tool of the page works. The plan tells when all of it is there. */
export async function awake(page: Page): Promise<void> {
  await comesToLife(page)
  await page.waitForFunction(() => !document.querySelector('[data-widget="plan"]:not([data-ready])'))
  await settled(page)
}

/** Opens a tool and waits until it works. */
export async function openTool(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await awake(page)
}

/** Opens every fold and waits until nothing more comes: what a fold or a picture fetches late is there then. */
export const unfolded = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true
    for (let seen = -1; seen !== performance.getEntriesByType('resource').length; ) {
      seen = performance.getEntriesByType('resource').length
      await new Promise(resolve => setTimeout(resolve, 600))
    }
  })

/** The address of a tool with one answer that it cannot read, which it keeps: no other is known to all tools. */
export async function unreadableAnswer(page: Page, path: string): Promise<string> {
  await page.goto(path)
  const field = await page.locator('main form[action] [name]').first().getAttribute('name')
  return `${path}?${field}=cannot-be-read`
}

/** Waits until what was changed is drawn. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))))

/**
 * What a reader sees of the tool, and all words of it, also those that are folded away or kept for paper. Without blanks:
 * how words stand on their lines is not what they say.
 */
export const wordsOf = (page: Page, without = 'script, style'): Promise<[seen: string, all: string]> =>
  page.evaluate(selector => {
    const main = document.querySelector('main')
    const plain = (text = '') => text.replace(/\s+/g, '')
    const all = [...(main?.querySelectorAll(selector) ?? [])].reduce(
      (text, { textContent }) => text.replace(textContent ?? '', ''),
      main?.textContent ?? '',
    )
    return [plain(main?.innerText), plain(all)]
  }, without)
