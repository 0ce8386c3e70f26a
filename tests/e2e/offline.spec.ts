import { expect, test } from '@playwright/test'
import { estimateCost } from '../../lib/cost/estimate-cost'
import { emptyPlan, partsOf, type Plan } from '../../lib/plan/plan-document'
import { planFragment } from '../../lib/plan/plan-link'
import { builtPages } from './support/built-pages'
import { keptAddresses, visitAndKeep } from './support/kept-pages'
import { comesToLife } from './support/page-head'
import { standInFor } from './support/stand-in'
import { watchPage } from './support/watch-page'

test.use({ serviceWorkers: 'allow' })

const tools = builtPages()
  .filter(({ hasWidget }) => hasWidget)
  .map(({ path }) => path)
const plan: Plan = { ...emptyPlan, cost: 'area=crown', notes: 'Ask about the needles.' }

test('after a visit to one tool, every tool opens and works without a network, under its policy', async ({
  page,
  context,
}) => {
  test.slow()
  const watch = await watchPage(page)
  await visitAndKeep(page, '/cost')
  await context.setOffline(true)
  for (const path of tools) {
    await page.goto(path)
    await comesToLife(page)
    // What a page still asks for when it is left counts as failed.
    await page.waitForLoadState('networkidle')
    await expect(page.locator('h1'), path).not.toHaveText('You are offline')
    expect(
      await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('16px "instrumentSans"'))),
      path,
    ).toBe(true)
  }
  expect(watch.violations).toEqual([])
  expect(watch.complaints).toEqual([])
})

test('without a network the guides, the start page and all that the offline page leads to open', async ({
  page,
  context,
}) => {
  test.slow()
  await visitAndKeep(page, '/plan')
  await context.setOffline(true)
  await page.goto('/offline')
  const links = await page.locator('main a').evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
  const guides = builtPages().filter(({ path }) => path.startsWith('/guides'))
  const kept = Object.values(await keptAddresses(page)).flat()
  expect(builtPages().filter(({ path }) => !kept.includes(path))).toEqual([])
  for (const path of [
    '/',
    '/about/privacy',
    '/sources/S2',
    ...links,
    ...guides.filter(({ first }) => first).map(guide => guide.path),
  ]) {
    await page.goto(path)
    await expect(page.locator('h1'), path).not.toHaveText('You are offline')
  }
  await page.goto('/')
  // Those too that wait for the reader to scroll, or for a screen that is dark.
  const missing = await page.locator('img').evaluateAll(async all => {
    const images = all as HTMLImageElement[]
    for (const image of images) image.loading = 'eager'
    const isThere = (image: HTMLImageElement) =>
      image.decode().then(
        () => true,
        () => false,
      )
    const there = await Promise.all(images.map(isThere))
    return images.filter((_, at) => !there[at]).map(image => image.src)
  })
  expect(missing).toEqual([])
})

test('without a network an address with a query is answered from its own words', async ({ page, context }) => {
  await visitAndKeep(page, '/practitioner')
  await context.setOffline(true)
  await page.goto('/cost?area=hairline&region=worldwide')
  await expect(page.getByRole('radio', { name: /Hairline only/ })).toBeChecked()
  await expect(page.locator('section', { has: page.locator('#cost-answer-title') })).toContainText(
    estimateCost({ area: 'hairline', region: 'worldwide' }).headline?.text ?? 'no price',
  )
  await page.getByRole('radio', { name: /Crown only/ }).check()
  await expect(page).toHaveURL(/\/cost\?area=crown&region=worldwide$/)
  await page.goto('/timeline?sessions=2&start=2027-01-04')
  await expect(page.locator('section[aria-labelledby="timeline-answer-title"]')).toContainText('11–18 January 2027')
  await page.goto('/aftercare?day=4&start=2027-01-04')
  await expect(page.locator('#today-title')).toHaveText(/^Day 4\b/)
  await page.goto('/aftercare?start=2027-02-31')
  await expect(page.locator('#aftercare-start-error')).toContainText('There is no such day')
})

test('without a network the quiz goes on, and Back leads from the offline page to its answers', async ({
  page,
  context,
}) => {
  await visitAndKeep(page, '/candidacy')
  await context.setOffline(true)
  await page.goto('/candidacy#hair=shaved&pattern=norwood-6')
  await page.locator('[data-at]').waitFor()
  await expect(page.locator('#pattern-norwood-6')).toBeChecked()
  const address = page.url()
  await page.goto('/nowhere?x=1')
  await expect(page.locator('h1')).toHaveText('You are offline')
  await expect(page).toHaveURL(/\/nowhere\?x=1$/)
  await expect(page.locator('script')).toHaveCount(0)
  await page.goBack()
  await page.locator('[data-at]').waitFor()
  expect(page.url()).toBe(address)
  await expect(page.locator('#pattern-norwood-6')).toBeChecked()
  await context.setOffline(false)
  await page.goto('/nowhere')
  await expect(page.locator('h1')).not.toHaveText('You are offline')
})

test('without a network the kept plan opens, takes changes, prints, and makes its file', async ({ page, context }) => {
  await visitAndKeep(page, `/plan${planFragment(plan, partsOf(plan))}`)
  await page.getByRole('button', { name: 'Keep it on this device' }).click()
  await context.setOffline(true)
  await page.goto('/plan')
  await page.locator('[data-widget="plan"][data-ready]').waitFor()
  const notes = page.getByRole('textbox', { name: 'Your notes' })
  await expect(notes).toHaveValue('Ask about the needles.')
  await notes.fill('Ask about the needles. And the price.')
  await page.reload()
  await expect(notes).toHaveValue('Ask about the needles. And the price.')
  expect((await page.pdf()).length).toBeGreaterThan(10_000)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.json$/)
})

test('without a network the visualiser paints either head, and saves its picture', async ({ page, context }) => {
  const watch = await watchPage(page)
  await visitAndKeep(page, '/cost')
  await context.setOffline(true)
  await page.goto('/preview#skin=8')
  await page.locator('[data-state="ready"]').waitFor()
  await page.getByRole('radio', { name: 'Woman' }).check()
  await expect(page.locator('[data-part="count"]')).toContainText('of them pigment')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a picture' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.png$/)
  expect(watch.violations).toEqual([])
  expect(watch.complaints).toEqual([])
})

test('a calendar that was never asked for before is written without a network', async ({ page, context }) => {
  await visitAndKeep(page, '/timeline?start=2027-01-04')
  await context.setOffline(true)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Put these dates in my calendar' }).first().click()
  expect((await download).suggestedFilename()).toMatch(/\.ics$/)
})

test('a new build replaces the old copies once the old pages are closed, and never while one is open', async ({
  context,
  baseURL,
}) => {
  const site = await standInFor(baseURL ?? '')
  try {
    const first = await context.newPage()
    await visitAndKeep(first, `${site.origin}/cost`)
    const [old = ''] = Object.keys(await keptAddresses(first))
    site.release()
    const second = await context.newPage()
    await second.goto(`${site.origin}/timeline`)
    // Browsers look for a new worker a few seconds after a page was opened.
    await expect
      .poll(() => second.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state), {
        timeout: 30_000,
      })
      .toBe('installed')
    expect(Object.keys(await keptAddresses(second)).sort()).toEqual([old, 'stipple-pages-next'].sort())
    const third = await context.newPage()
    await first.close()
    await second.close()
    // The new worker starts once the browser has let go of the two. A page that came in between would hold the old one;
    // and Playwright, which halts each worker as it starts, at times leaves such a page waiting for ever.
    await third.waitForTimeout(2_000)
    await visitAndKeep(third, `${site.origin}/offline`)
    expect(Object.keys(await keptAddresses(third))).toEqual(['stipple-pages-next'])
    await site.close()
    await third.goto(`${site.origin}/aftercare`)
    await comesToLife(third)
  } finally {
    await site.close()
  }
})

test('a server that does not answer is not waited for when the page is kept', async ({ page, baseURL }) => {
  const site = await standInFor(baseURL ?? '')
  try {
    await visitAndKeep(page, `${site.origin}/cost`)
    site.hang()
    await page.goto(`${site.origin}/cost?area=crown`, { timeout: 15_000 })
    await expect(page.getByRole('radio', { name: /Crown only/ })).toBeChecked()
  } finally {
    await site.close()
  }
})
