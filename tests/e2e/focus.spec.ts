import { expect, type Page, test } from '@playwright/test'
import { type PageRow, pages } from '../../app/pages'
import { choosePhoto } from './support/head-photo'
import { comesToLife } from './support/page-head'

const rows: [string, PageRow][] = Object.entries(pages)
const tools = rows.filter(([, { kind }]) => kind === 'tool').map(([path]) => path)
const upright = { width: 390, height: 844 }
/** The same phone on its side, and a desktop of 1280 × 1024 at 400 %. */
const low = [
  { width: 844, height: 390 },
  { width: 320, height: 256 },
]

/** What of the element that has the focus is covered by a part that stands still; "end" once the walk has left the page. */
const overFocus = async () => {
  // The browser scrolls to what has the focus when it draws next.
  await new Promise(requestAnimationFrame)
  const node = document.activeElement
  if (!node || node === document.body) return 'end'
  // What is unseen itself is shown by the label around it.
  const shown = node.closest('label') ?? node
  const { left, right, top, bottom } = shown.getClientRects()[0] ?? shown.getBoundingClientRect()
  const name = `${node.tagName.toLowerCase()}#${node.id} “${shown.textContent?.trim().slice(0, 40)}”`
  if (right - left < 1 || bottom - top < 1) return `${name} has no place`
  if (bottom < 1 || top > innerHeight - 1) return `${name} is off the screen`
  const isStill = (over: Element | null): boolean =>
    over !== null && (/sticky|fixed/.test(getComputedStyle(over).position) || isStill(over.parentElement))
  for (const x of [left + 2, (left + right) / 2, right - 2]) {
    for (const y of [top + 2, (top + bottom) / 2, bottom - 2]) {
      const over = document.elementFromPoint(x, y)
      if (over && !shown.contains(over) && !over.contains(shown) && isStill(over))
        return `${name} is under ${over.tagName.toLowerCase()}.${over.className}`
    }
  }
  return ''
}

/** Walks through a page by one key until the page ends, and gathers what was covered. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ stops: number; covered: string[] }> {
  const covered: string[] = []
  for (let stops = 0; stops < 500; stops++) {
    await page.keyboard.press(key)
    const over = await page.evaluate(overFocus)
    if (over === 'end') return { stops, covered }
    if (over !== '') covered.push(`${key} ${stops + 1}: ${over}`)
  }
  throw new Error('The walk found no end.')
}

/** The parts that stay while the page scrolls, with the share of the screen that each takes, in hundredths. */
const standing = () =>
  [...document.querySelectorAll<HTMLElement>('body *')].flatMap(node => {
    const { height, width } = node.getBoundingClientRect()
    // What stands beside the text covers nothing of it.
    const isStill = /sticky|fixed/.test(getComputedStyle(node).position) && height > 0 && width > innerWidth * 0.6
    return isStill ? [{ part: node.className, share: Math.round((height / innerHeight) * 100) }] : []
  })

/** The picture is what its controls are about, so it may take more than a bar. */
const most = (part: string) => (/(?:preview|photo)-figure/.test(part) ? 55 : 20)

for (const path of tools) {
  test(`${path}: nothing that stands still covers what has the focus, and it leaves a low screen to the rest`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize(upright)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path)
    await comesToLife(page)
    // Most of this tool comes with a photo.
    if (path === '/photo') await choosePhoto(page)
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      const { stops, covered } = await walk(page, key)
      expect(covered).toEqual([])
      expect(stops).toBeGreaterThan(15)
    }
    const parts = await page.evaluate(standing)
    expect(parts.filter(({ part, share }) => share > most(part))).toEqual([])
    for (const size of low) {
      await page.setViewportSize(size)
      expect(await page.evaluate(standing), `${size.width} × ${size.height}`).toEqual([])
    }
  })
}
