import { expect, test } from '@playwright/test'
import { toldAddress } from '@/lib/aftercare/told-address'
import { auditAllLooks } from './support/audit'
import { comesToLife } from './support/page-head'
import { keptInBrowser, watchPage } from './support/watch-page'
import { watchRequests } from './support/watch-requests'
import { sheetsOf } from './support/sheets-of'

const today = 'section[aria-labelledby="today-title"]'

test('a reader sets the session, sees today, goes on a day and finds the same after a reload', async ({ page }) => {
  const watch = await watchPage(page)
  await page.clock.setFixedTime(new Date(2027, 0, 7, 22, 0))
  await page.goto('/aftercare')
  await page.getByText('what your own practitioner said').waitFor({ state: 'attached' })
  await page.getByLabel('When was session 1?').fill('2027-01-04')
  await page.getByLabel('When was session 1?').blur()
  await expect(page).toHaveURL(/\/aftercare\?start=2027-01-04$/)
  await expect(page.locator('#today-title')).toHaveText('Day 3 · Thu 7 Jan')
  await expect(page.locator(today)).toContainText('Keep your scalp dry until the end of day 6, Sun 10 Jan')
  await page.getByRole('link', { name: 'Day 4' }).click()
  await expect(page).toHaveURL(/\?day=4&start=2027-01-04$/)
  await page.reload()
  await expect(page.locator('#today-title')).toHaveText('Day 4 · Fri 8 Jan')
  await page.getByRole('navigation', { name: 'Days' }).getByRole('link', { name: 'Today' }).click()
  await expect(page.locator('#today-title')).toHaveText('Day 3 · Thu 7 Jan')
  expect(watch.violations).toEqual([])
  expect(watch.complaints).toEqual([])
})

test('the whole tool is worked by keyboard', async ({ page }) => {
  await page.goto('/aftercare?day=3')
  await page.locator(`${today} li summary`).first().focus()
  await page.keyboard.press('Enter')
  await expect(page.locator(`${today} li details`).first()).toHaveAttribute('open', '')
  await page.getByLabel('Which day?').focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await expect(page.locator('#today-title')).toHaveText('Day 12')
  await page.getByText(/^Settings:/).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: /Dr. Serkan Aygin/ }).focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\?day=12&without=S2$/)
})

test('a bad address is answered beside its field, and the rest is kept', async ({ page }) => {
  const watch = await watchPage(page)
  const answer = await page.goto('/aftercare?start=2027-02-31&day=12&sessions=9')
  expect(answer?.status()).toBe(200)
  await expect(page.locator('#aftercare-start-error')).toContainText('There is no such day')
  await expect(page.getByRole('group', { name: 'Sessions' })).toContainText('from 1 to 4')
  await expect(page.locator('#today-title')).toHaveText('Day 12')
  expect(watch.violations).toEqual([])
})

test('an address is sorted, and what it does not know is dropped', async ({ page }) => {
  await page.goto('/aftercare?utm=x&start=2027-01-04&day=3&without=S4&without=S2')
  await expect(page).toHaveURL(/\/aftercare\?day=3&start=2027-01-04&without=S2,S4$/)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/aftercare$/)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
})

test('a link to a part of the page stays in the address, so that Back steps through the parts', async ({ page }) => {
  await page.goto('/aftercare?day=4&start=2027-01-04')
  await comesToLife(page)
  const parts = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
  await parts.nth(1).click()
  await expect(page).toHaveURL(/day=4&start=2027-01-04#\w+$/)
  const first = page.url()
  await parts.nth(2).click()
  await expect(page).not.toHaveURL(first)
  await page.goBack()
  await expect(page).toHaveURL(first)
})

test('what the practitioner said wins, is marked, and no server hears of it', async ({ page, baseURL }) => {
  const requests = watchRequests(page.context())
  const token = 'kingfisher-0419'
  await page.goto('/aftercare?day=3&start=2027-01-04')
  await page.locator('summary', { hasText: 'When can I' }).click()
  await page.locator('#when-gym summary').click()
  const form = page.getByRole('form', { name: 'Gym and sweat: your practitioner said' })
  await form.getByLabel('From day').fill('3')
  await form.getByLabel('In their words').fill(token)
  await form.getByRole('button', { name: 'Use this instead' }).click()
  await expect(page.locator(today)).toContainText(token)
  await expect(page.locator('#when-gym summary')).toContainText('Your practitioner')
  await page.getByRole('link', { name: 'Day 4' }).click()
  await expect(page.locator(today)).toContainText(token)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Put these days in my calendar' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.ics$/)
  expect(page.url()).not.toContain(token)
  expect(await requests.mentioning(token)).toEqual([])
  expect(await requests.elsewhere(baseURL ?? '')).toEqual([])
  expect(await keptInBrowser(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator(today)).toContainText(token)
})

test('what the practitioner said goes along from the list of all days, which loads the page anew', async ({ page }) => {
  const own = toldAddress.href({ own: { v: 1, lines: { gym: { fromDay: 3, says: 'kingfisher' } }, done: {} } })
  await page.goto(`/aftercare?day=4&start=2027-01-04${own.slice('/aftercare'.length)}`)
  await expect(page.locator(today)).toContainText('kingfisher')
  await page.locator('summary', { hasText: 'All days' }).click()
  await page.locator('#days').getByRole('link').nth(3).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#today-title')).not.toContainText('Day 4')
  await expect(page.locator(today)).toContainText('kingfisher')
  expect(page.url()).not.toContain('#')
})

// The blank page is looked at in pages.spec.ts.
for (const path of ['/aftercare?day=9&gap=7&sessions=3&start=2027-01-04', '/aftercare?start=2027-02-31&without=S9']) {
  test(`${path} passes axe in every look`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    expect(await auditAllLooks(page)).toEqual([])
  })
}

test('every line open, it passes axe too', async ({ page }) => {
  test.slow()
  await page.goto('/aftercare?day=3&start=2027-01-04')
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  expect(await auditAllLooks(page)).toEqual([])
})

test('printed, it is the days and their sources without the form', async ({ page }) => {
  await page.goto('/aftercare?day=3&start=2027-01-04')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('form', { name: 'Your sessions' })).toBeHidden()
  await expect(page.locator(today)).toContainText('Don’t wet your scalp')
  await expect(page.getByRole('region', { name: 'All days' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Sources', exact: true })).toBeVisible()
  expect(await sheetsOf(page)).toBeLessThanOrEqual(2)
  await page.goto('/aftercare?sessions=3&start=2027-01-04')
  expect(await sheetsOf(page)).toBeLessThanOrEqual(2)
})
