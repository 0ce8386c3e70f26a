import { expect, type Locator, type Page, test } from '@playwright/test'

/**
 * Seven people who come with a question of their own. Each starts on the home page of a phone and has the answer in at
 * most three taps and two screens of scrolling, all told.
 */
type Way = {
  who: string
  /** What is tapped, by what stands on it. */
  taps: readonly RegExp[]
  /** Words of the answer, in the heading or paragraph that gives it. */
  answer: RegExp
}

const ways: readonly Way[] = [
  {
    who: 'a bald man with $3,000 asks whether that will do',
    taps: [/^See what it costs/],
    answer: /\$\d,\d{3}/,
  },
  {
    who: 'a woman whose parting is getting wider',
    taps: [/I’m a woman and my hair is thinning/],
    answer: /It may make thin hair look fuller/,
  },
  { who: 'a man with a strip scar', taps: [/I have a scar on my head/], answer: /It can help to hide one/ },
  {
    who: 'the same man, who takes finasteride',
    taps: [/^Menu$/, /^Questions people ask/, /And finasteride/],
    answer: /Don’t stop it for the dots/,
  },
  {
    who: 'somebody six months after chemotherapy',
    taps: [/I’ve had cancer treatment/, /^On this page/, /How long should I wait/],
    answer: /counted in weeks, the longest goes up to a year/,
  },
  { who: 'somebody on the day after the first session', taps: [/I’ve just had a session/], answer: /Get help now/ },
  {
    who: 'somebody whose SMP has turned blue',
    taps: [/I already have it, and I don’t like it/, /^On this page/, /blue, green or blurred/],
    answer: /Two reasons are given for blue/,
  },
  {
    who: 'the parent of a sixteen-year-old without hair',
    taps: [/I have no hair at all/, /^On this page/, /My child is sixteen/],
    answer: /18 years/,
  },
]

const screen = 844

/** Scrolls until something is in sight; how far, in screens. */
async function screensTo(page: Page, target: Locator): Promise<number> {
  const before = await page.evaluate(() => window.scrollY)
  await target.evaluate(element => element.scrollIntoView({ block: 'nearest', behavior: 'instant' }))
  return Math.abs((await page.evaluate(() => window.scrollY)) - before) / screen
}

/** The first heading, paragraph or list row with these words that lies below where the page has been opened. */
async function answerOn(page: Page, words: RegExp): Promise<Locator> {
  const all = page.locator('main :is(h1, h2, p, li, output, dd):visible').filter({ hasText: words })
  const top = await page.evaluate(() => window.scrollY)
  const places = await all.evaluateAll(found =>
    found.map(element => element.getBoundingClientRect().bottom + window.scrollY),
  )
  const nth = places.findIndex(bottom => bottom > top)
  expect(nth, `the answer stands below ${top}`).toBeGreaterThanOrEqual(0)
  return all.nth(nth)
}

for (const { who, taps, answer } of ways) {
  test(`${who} has the answer in three taps and two screens`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: screen })
    await page.goto('/')
    expect(taps.length).toBeLessThanOrEqual(3)
    let screens = 0
    for (const name of taps) {
      const link = page.locator('a, summary, button').filter({ hasText: name, visible: true }).first()
      screens += await screensTo(page, link)
      const leads = await link.evaluate(
        node => node instanceof HTMLAnchorElement && node.pathname !== document.location.pathname,
      )
      const next = leads ? page.waitForEvent('framenavigated') : undefined
      await link.click()
      await next
      await page.waitForLoadState()
    }
    screens += await screensTo(page, await answerOn(page, answer))
    expect(screens, 'screens of scrolling').toBeLessThanOrEqual(2)
    await page.screenshot({ path: test.info().outputPath('answer.png') })
  })
}
