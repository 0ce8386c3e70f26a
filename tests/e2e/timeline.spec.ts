import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import ical from 'node-ical'
import { auditAllLooks, narrow } from './support/audit'
import { comesToLife } from './support/page-head'
import { keptInBrowser, watchPage } from './support/watch-page'
import { sheetsOf } from './support/sheets-of'

const answer = 'section[aria-labelledby="timeline-answer-title"]'
const widget = '[data-widget="timeline"]'

test('a reader sets a start, gets the dates, shares the address and finds the same after a reload', async ({
  page,
}) => {
  const watch = await watchPage(page)
  await page.goto('/timeline')
  await expect(page.locator(answer)).toContainText('days 14–28')
  await comesToLife(page)
  await page.getByLabel('When is session 1?').fill('2027-01-04')
  await page.getByLabel('When is session 1?').blur()
  await expect(page).toHaveURL(/\/timeline\?start=2027-01-04$/)
  await expect(page.locator(answer)).toContainText('11–18 January 2027')
  await expect(page.locator(answer)).toContainText('18 January – 1 February 2027')
  await page.getByRole('radio', { name: '2', exact: true }).check()
  await expect(page).toHaveURL(/\/timeline\?sessions=2&start=2027-01-04$/)
  await page.reload()
  await expect(page.getByRole('radio', { name: '2', exact: true })).toBeChecked()
  await expect(page.locator(answer)).toContainText('about 18 February 2027', { ignoreCase: true })
  expect(watch.violations).toEqual([])
  expect(watch.complaints).toEqual([])
})

test('a reader counts back from a day, sees what clashes and goes on from the safest start', async ({ page }) => {
  await page.goto('/timeline?event=2027-06-12')
  await expect(page.locator(answer)).toContainText('Wednesday 14 April 2027')
  await expect(page.locator(answer)).toContainText('Saturday 29 May 2027')
  const clashes = page.getByRole('region', { name: 'What may clash with your day' })
  await expect(clashes).toContainText('Last session by 28 May 2027')
  await page.getByRole('link', { name: 'See the start on 14 Apr' }).click()
  await expect(page).toHaveURL(/\/timeline\?event=2027-06-12&start=2027-04-14$/)
  await expect(page.locator(answer)).toContainText('Wednesday 14 April 2027')
  // The day goes along: the answer is held against it, and what may clash with it stands there still.
  await expect(page.locator(answer)).toContainText('Your day, 12 June 2027, is that very day')
  await expect(clashes).toContainText('Last session by 28 May 2027')
})

test('the whole tool is worked by keyboard', async ({ page }) => {
  await page.goto('/timeline?start=2027-01-04')
  await page.getByRole('radio', { name: '3', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\/timeline\?sessions=4&start=2027-01-04$/)
  await expect(page.locator(widget)).toContainText('more than it counts on')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Put these dates in my calendar' })).toBeFocused()
})

test('the dates come as a calendar, by an ordinary link that says no more than the address does', async ({ page }) => {
  await page.goto('/timeline?start=2028-02-15', { waitUntil: 'networkidle' })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Put these dates in my calendar' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.ics$/)
  const events = Object.values(ical.sync.parseICS(await readFile(await download.path(), 'utf8'))).flatMap(row =>
    row?.type === 'VEVENT' ? [row.uid] : [],
  )
  expect(events.length).toBeGreaterThan(4)
  const { pathname, search } = new URL(download.url())
  expect(pathname + search).toBe('/api/timeline.ics?start=2028-02-15')
})

test('a bad address is answered beside its field, and the rest is kept', async ({ page }) => {
  const watch = await watchPage(page)
  const response = await page.goto('/timeline?start=2027-02-31&event=0001-01-01&sessions=4')
  expect(response?.status()).toBe(200)
  await expect(page.locator('#timeline-start-error')).toHaveText(
    'There is no such day. February 2027 has 28 days. You gave “2027-02-31”.',
  )
  await expect(page.locator('#timeline-event-error')).toHaveText(
    'The year must be from 2000 to 2100. You gave “0001-01-01”.',
  )
  await expect(page.getByRole('radio', { name: '4', exact: true })).toBeChecked()
  await expect(page.locator(answer)).toContainText('Session 4')
  expect(watch.violations).toEqual([])
})

test('an address is sorted, and what it does not know is dropped', async ({ page }) => {
  await page.goto('/timeline?utm=x&start=2027-01-04&sessions=2&event=')
  await expect(page).toHaveURL(/\/timeline\?sessions=2&start=2027-01-04$/)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/timeline$/)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
})

test('a start in the past is told by the reader’s own calendar', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2027, 0, 5, 23, 30))
  await page.goto('/timeline?start=2027-01-04')
  await expect(page.getByText(/Session 1 has gone by/)).toBeVisible()
  await page.goto('/timeline?start=2027-01-05')
  await expect(page.getByRole('link', { name: 'Put these dates in my calendar' })).toBeVisible()
  await expect(page.getByText(/Session 1 has gone by/)).toHaveCount(0)
})

test('nothing is kept on the device', async ({ page }) => {
  await page.goto('/timeline?start=2027-01-04')
  await page.getByRole('radio', { name: '2', exact: true }).check()
  expect(await keptInBrowser(page)).toEqual([])
})

// The blank page is looked at in pages.spec.ts.
for (const path of [
  '/timeline?sessions=4&start=2027-01-04',
  '/timeline?event=2027-06-12',
  '/timeline?event=x&start=2027-02-31',
]) {
  test(`${path} passes axe in every look`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    expect(await auditAllLooks(page)).toEqual([])
  })
}

test('on a phone it fits, and the picture keeps within the page', { tag: '@phone' }, async ({ page }) => {
  for (const path of ['/timeline?sessions=4&start=2027-01-04', '/timeline?event=2027-06-12']) {
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(await auditAllLooks(page, [narrow])).toEqual([])
  }
})

test('on a phone the question, the dates, the answer and its chart stand in the first screen', {
  tag: '@phone',
}, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/timeline?start=2027-01-04')
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
  await expect(page.getByLabel('When is session 1?')).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('heading', { name: 'Finished about 1 March 2027' })).toBeInViewport({ ratio: 1 })
  for (const row of await page.locator(answer).locator('figure li').all())
    await expect(row).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4_500)
})

test('no two folds are called the same', async ({ page }) => {
  await page.goto('/timeline?event=2027-06-12')
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('main summary')].map(node => {
      const ids = node.getAttribute('aria-labelledby')?.split(' ')
      return (ids?.map(id => document.getElementById(id)?.textContent).join(' ') ?? node.textContent ?? '').trim()
    }),
  )
  expect(names.length).toBeGreaterThan(30)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('printed, it is the dates and the table without the form', async ({ page }) => {
  await page.goto('/timeline?start=2027-01-04')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('form')).toBeHidden()
  await expect(page.getByRole('link', { name: 'Put these dates in my calendar' })).toBeHidden()
  await expect(page.locator(answer).locator('figure')).toBeVisible()
  await expect(page.getByRole('table', { name: 'The plan, source by source' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Sources', exact: true })).toBeVisible()
  await expect(page.locator(answer)).toContainText('18 January – 1 February 2027')
})

test('it fits on two sheets, whatever is asked', async ({ page }) => {
  for (const path of ['/timeline', '/timeline?sessions=4&start=2027-01-04', '/timeline?event=2027-06-12&sessions=4']) {
    await page.goto(path)
    expect(await sheetsOf(page), path).toBeLessThanOrEqual(2)
  }
})

test('a session and a year lead to the drawn head, by fragment only', async ({ page }) => {
  await page.goto('/timeline?start=2027-01-04')
  await expect(page.getByRole('link', { name: 'After the second' })).toHaveAttribute('href', '/preview#session=2')
  await page.getByRole('heading', { name: 'The years after' }).click()
  await expect(page.getByRole('link', { name: /^see year/ }).first()).toHaveAttribute('href', /^\/preview#years=\d+$/)
})
