import { expect, type Page, test } from '@playwright/test'
import { changeControls } from './support/change-controls'
import { begunAt, openTool, settled, tools, wordsOf } from './support/tools'
import { watchPage } from './support/watch-page'

/** How many changes a tool is put through. */
const changes = 7

/**
 * Does to a page what a browser's translator does: each text stands in two elements of its own. The words stay the same,
 * so that the page can be compared with its twin.
 * @param way `replace`: new texts take the place of those that the page made, as in Chromium; `move`: the same ones move in
 */
const translate = (page: Page, way: 'replace' | 'move') =>
  page.evaluate(isReplaced => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const isLeft =
        text.data.trim() === '' || text.parentElement?.closest('script, noscript, style, textarea, svg, option, font')
      if (isLeft) continue
      const font = document.createElement('font')
      font.append(document.createElement('font'))
      text.replaceWith(font)
      font.firstElementChild?.append(isReplaced ? text.data : text)
    }
    return texts.length
  }, way === 'replace')

/** Goes through the quiz: an answer, then on; sometimes back. */
async function walkOn(page: Page, step: number): Promise<string> {
  const name = step % 4 === 3 ? 'Back' : 'Continue'
  await page.evaluate(
    ([way, at]) => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-question] input')].filter(input =>
        input.checkVisibility(),
      )
      if (way === 'Continue') inputs[at % inputs.length]?.click()
      for (const button of document.querySelectorAll('button'))
        if (
          button.checkVisibility() &&
          (button.textContent === way || (way === 'Continue' && button.textContent === 'Show my result'))
        )
          return button.click()
    },
    [name, step] as const,
  )
  return name
}

/** One twin is translated once, and then only what is drawn anew is in English; the other after each change again. */
const twinNames = ['translated once', 'translated again and again'] as const

/** The photo's controls come with a photo: photo.spec.ts. */
const withControls = tools.filter(path => path !== '/photo')

for (const path of withControls)
  test(`${path} says the same when a browser has translated it`, async ({ page: plain, context }) => {
    test.slow()
    const twins = await Promise.all(twinNames.map(async name => ({ name, page: await context.newPage() })))
    const watches = await Promise.all([plain, ...twins.map(({ page }) => page)].map(watchPage))
    await Promise.all([plain, ...twins.map(({ page }) => page)].map(page => openTool(page, begunAt(path))))
    const first = await wordsOf(plain)
    for (const { page } of twins) expect(await translate(page, 'replace')).toBeGreaterThan(50)
    const change = path === '/candidacy' ? walkOn : changeControls
    const steps = path === '/candidacy' ? 14 : changes
    for (let step = 0; step < steps; step += 1) {
      const made = await change(plain, step)
      await settled(plain)
      for (const { page, name } of twins) {
        expect(await change(page, step), `${name}, step ${step}`).toBe(made)
        await settled(page)
        await expect(async () => {
          expect(await wordsOf(page), `${name}, step ${step}: ${made}`).toEqual(await wordsOf(plain))
        }).toPass({ timeout: 10_000 })
        if (name === twinNames[1]) await translate(page, step % 2 ? 'replace' : 'move')
      }
      // What is read out of a picture waits for the hand to rest, and two changes without a rest are told as one.
      if (path === '/preview') await plain.waitForTimeout(1_000)
    }
    expect(await wordsOf(plain), 'the changes change something').not.toEqual(first)
    expect(watches.flatMap(({ complaints }) => complaints)).toEqual([])
  })
