import { expect, type Page, test } from '@playwright/test'
import { pages } from '../../app/pages'
import { changeControls, tapped } from './support/change-controls'
import { awake, begunAt, openTool, tools, wordsOf } from './support/tools'
import { watchPage } from './support/watch-page'

/** As WebKit does: a hundred writes to the history in ten seconds, and the next one throws. */
const countWrites = (page: Page) =>
  page.addInitScript(() => {
    const writes: number[] = []
    for (const way of ['replaceState', 'pushState'] as const) {
      const write = History.prototype[way]
      History.prototype[way] = function (...entry) {
        const now = performance.now()
        if (writes.filter(at => at > now - 10_000).length >= 100)
          throw new DOMException(`Attempt to use history.${way}() more than 100 times per 10 seconds`, 'SecurityError')
        writes.push(now)
        write.apply(this, entry)
      }
    }
  })

/** Waits until nothing waits to be written any more. */
const quiet = (page: Page) =>
  page.waitForFunction(async () => {
    const before = [location.href, JSON.stringify(history.state)].join()
    await new Promise(resolve => setTimeout(resolve, 1_200))
    return [location.href, JSON.stringify(history.state)].join() === before
  })

/** Pulls every slider that can be seen up and down again, step by step. */
const sweepSliders = (page: Page) =>
  page.evaluate(async () => {
    const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const sliders = [...document.querySelectorAll<HTMLInputElement>('main input[type=range]')]
    for (const slider of sliders.filter(node => node.checkVisibility() && !node.disabled)) {
      const [least, most, step] = [Number(slider.min), Number(slider.max || 100), Number(slider.step || 1)]
      const stops = Math.min(20, Math.floor((most - least) / step))
      const way = Array.from({ length: stops + 1 }, (_, at) => least + at * step)
      for (const value of [...way, ...way.toReversed()]) {
        put?.call(slider, String(value))
        slider.dispatchEvent(new Event('input', { bubbles: true }))
        await new Promise(resolve => setTimeout(resolve))
      }
    }
  })

/** Every answer that stands on the page. */
const answersOn = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('main :is(input:not([type=file]), select)'),
    ].map(field => [
      field.id,
      field instanceof HTMLInputElement && /radio|checkbox/.test(field.type) ? field.checked : field.value,
    ]),
  )

for (const path of tools)
  test(`${path} bears a hand that sweeps, tells the last of it, and keeps what is changed just before a reload`, async ({
    page,
  }) => {
    test.slow()
    const watch = await watchPage(page)
    await countWrites(page)
    const address = begunAt(path)
    await openTool(page, address)
    await sweepSliders(page)
    await changeControls(page, 0, 110, path === '/candidacy' ? [...tapped, 'button', 'checkbox'] : tapped)
    await quiet(page)
    await expect(page.locator('[data-widget]').first()).toBeVisible()
    // Which question of the quiz is on show, what was said of one left out, and what was changed last is noted nowhere.
    const words = async () =>
      path === '/candidacy' ? [] : (await wordsOf(page, 'script, style, [data-bar], output'))[1]
    const shown = { answers: await answersOn(page), words: await words() }
    const { hash, search } = new URL(page.url())
    expect(hash, 'no answer in the fragment').toBe('')
    if (!('tool' in pages[path])) expect(search, 'no answer in the query').toBe('')
    // What stands in the address, or beside it in the browser's entry, is all that another look at the page has.
    await page.reload()
    await awake(page)
    await expect(async () => {
      expect({ answers: await answersOn(page), words: await words() }).toEqual(shown)
    }).toPass({ timeout: 20_000 })
    // More than the browser may note at once, so that the last of them still waits when the page is left.
    await changeControls(page, 0, 70, tapped)
    const last = await answersOn(page)
    await page.reload()
    await awake(page)
    await expect.poll(() => answersOn(page), { timeout: 20_000 }).toEqual(last)
    expect(watch.complaints).toEqual([])
  })
