import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { decision } from '@/content/deciding/decision'
import { decided, pathSteps, peopleToAsk } from '@/content/deciding/path'
import { weighsItems } from '@/content/deciding/taking-time'
import { auditAllLooks } from './support/audit'
import { sheetsOf } from './support/sheets-of'
import { tooWide } from './support/too-wide'
import { keptInBrowser, watchPage } from './support/watch-page'
import { watchRequests } from './support/watch-requests'

const open = (page: Page) => page.goto('/path', { waitUntil: 'networkidle' })
const done = (page: Page, at: number) => page.getByRole('checkbox', { name: `${pathSteps[at]?.title}: done` })

test('a reader ticks steps and people, sets a day, says what they want, and finds it after a reload', async ({
  page,
}) => {
  const watch = await watchPage(page)
  const requests = watchRequests(page)
  await open(page)
  await expect(page.getByText(decision.asks)).toBeVisible()
  await done(page, 1).check()
  await page.getByRole('heading', { name: 'People to talk to' }).click()
  await page.getByRole('checkbox', { name: peopleToAsk[0].who }).check()
  await page.getByRole('heading', { name: 'Give yourself time' }).click()
  await page.getByLabel('Count from which day?').fill('2027-01-04')
  await page.getByLabel('Count from which day?').blur()
  await expect(page.getByText('Your day to decide is Monday 18 January 2027.')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Put the day in my calendar' }).click()
  expect(await readFile(await (await download).path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20270118')
  await page.getByRole('radio', { name: decided.later }).check()
  await expect(page.getByRole('link', { name: 'Put a day to decide in your calendar' })).toBeVisible()
  await page.reload()
  await expect(done(page, 1)).toBeChecked()
  await expect(page.getByRole('radio', { name: decided.later })).toBeChecked()
  const day = page.getByText('Your day to decide is Monday 18 January 2027.')
  await expect(day).toBeAttached()
  // The day to count from has no home, so another wait alone takes nothing away.
  await page.getByRole('heading', { name: 'Give yourself time' }).click()
  await page.locator('input[name="wait"][value="month"]').check({ force: true })
  await expect(day).toBeVisible()
  await expect(page).toHaveURL(/\/path$/)
  expect(await keptInBrowser(page)).toEqual([])
  for (const word of ['decide', '2027', 'doctor']) expect(await requests.mentioning(word), word).toEqual([])
  expect(watch.violations).toEqual([])
  expect(watch.complaints).toEqual([])
})

test('Back from a link that was opened over one’s own ticks brings one’s own', async ({ page }) => {
  await open(page)
  await done(page, 1).check()
  await page.goto(`/path#done=${pathSteps[2]?.id}`)
  await expect(done(page, 2)).toBeChecked()
  await expect(done(page, 1)).not.toBeChecked()
  await page.goBack()
  await expect(done(page, 1)).toBeChecked()
  await expect(done(page, 2)).not.toBeChecked()
})

test('a link of which something is lost says so', async ({ page }) => {
  await page.goto('/path#done=nonsense')
  await expect(page.locator('[data-part="lost"]')).toContainText('ticks something that this page does not have')
  await page.goto('/path#clour=blue')
  await expect(page.locator('[data-part="unknown"]')).toContainText('clour')
})

test('how much it weighs is kept nowhere: not in the page’s entry, a link, the plan or a request', async ({ page }) => {
  const requests = watchRequests(page.context())
  await open(page)
  await done(page, 0).check()
  for (const { says } of weighsItems) await page.getByRole('checkbox', { name: says }).check()
  await expect(page.getByRole('heading', { name: /Talk to a doctor first/ })).toBeVisible()
  const traces = () =>
    page.evaluate(() => JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }, location.href]))
  const { says: first } = weighsItems[0]
  const words = [...weighsItems.map(({ id }) => id), first, 'weighs']
  const before = await traces()
  for (const word of words) expect(before, word).not.toContain(word)
  await page.getByRole('link', { name: 'Keep this in my plan' }).click()
  await page.locator('[data-widget="plan"][data-ready]').waitFor()
  expect(JSON.parse(await page.evaluate(() => sessionStorage.getItem('stipple-plan') ?? ''))).toEqual({
    v: 4,
    path: 'done=where-you-are',
  })
  for (const word of words) {
    expect(await traces(), word).not.toContain(word)
    expect(await requests.mentioning(word), word).toEqual([])
  }
  await page.goBack()
  await expect(done(page, 0)).toBeChecked()
  await expect(page.getByRole('checkbox', { name: first })).not.toBeChecked()
})

test('all of it is worked by keyboard', async ({ page }) => {
  await open(page)
  await done(page, 2).focus()
  await page.keyboard.press('Space')
  await expect(done(page, 2)).toBeChecked()
  await page.getByRole('radio', { name: decided.no }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('link', { name: 'Look at the other options again' })).toBeVisible()
})

test('nothing runs over a phone, axe finds nothing, and it prints on few sheets', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await done(page, 0).check()
  expect(await tooWide(page)).toEqual([])
  expect(await auditAllLooks(page)).toEqual([])
  expect(await sheetsOf(page)).toBeLessThanOrEqual(4)
})
