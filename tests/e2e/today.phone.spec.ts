import { expect, test } from '@playwright/test'
import { auditAllLooks, narrow } from './support/audit'

const today = 'section[aria-labelledby="today-title"]'
const daysAgo = (days: number) => {
  const day = new Date(Date.now() - days * 86_400_000)
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(n => String(n).padStart(2, '0')).join('-')
}

test('opened by its address it is today, and what holds stands on the first screen', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`/today?start=${daysAgo(3)}`)
  await expect(page.locator('#today-title')).toHaveText(/^Day 3 · /)
  await expect(page.locator('#today-title')).toBeInViewport()
  await expect(page.getByText('Don’t wet your scalp').first()).toBeInViewport()
  await expect(page.locator('#warnings')).toContainText('Fever')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(await auditAllLooks(page, [narrow])).toEqual([])
})

test('it stays its own page from day to day, and leads to the whole room', async ({ page }) => {
  await page.goto(`/today?start=${daysAgo(3)}`)
  await page.getByRole('link', { name: 'Day 4', exact: true }).click()
  await expect(page).toHaveURL(/\/today\?day=4&start=/)
  await expect(page.locator('#today-title')).toHaveText(/^Day 4 · /)
  await page.getByRole('link', { name: 'All the days' }).click()
  await expect(page).toHaveURL(/\/aftercare\?start=.*#days$/)
})

test('a bad day is told beside its field, and the rest is kept', async ({ page }) => {
  await page.goto('/today?start=2027-01-04&day=900')
  await expect(page.getByLabel('When was session 1?')).toHaveValue('2027-01-04')
  await expect(page.locator('#aftercare-day-error')).toContainText('from 0 to 365')
  await expect(page.locator('#today-title')).toHaveText('When was your session?')
})

test('ticks and the practitioner’s words go into the plan by fragment, and come back', async ({ page }) => {
  await page.goto('/aftercare?day=1&start=2027-01-04')
  await page.getByRole('checkbox', { name: 'Sleep on a clean pillowcase' }).check()
  const keep = page.getByRole('link', { name: /^Keep my ticks/ })
  await expect(keep).toHaveAttribute('href', /^\/plan#add=own:[\w-]+$/)
  const code = (await keep.getAttribute('href'))?.split(':')[1]
  await page.goto('/cost')
  await page.goto(`/aftercare?day=1&start=2027-01-04#own=${code}`)
  await expect(page.locator(today).getByRole('checkbox', { name: 'Sleep on a clean pillowcase' })).toBeChecked()
})

test('what was noted on today goes along to all the days, at the part that was asked for', async ({ page }) => {
  await page.goto('/today?day=1&start=2027-01-04')
  await page.locator(today).getByRole('checkbox', { name: 'Sleep on a clean pillowcase' }).check()
  await page.getByRole('link', { name: 'All the days' }).click()
  await expect(page).toHaveURL(/\/aftercare\?start=2027-01-04#days$/)
  await expect(page.getByRole('link', { name: /^Keep my ticks/ })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/today\?/)
  await expect(page.locator(today).getByRole('checkbox', { name: 'Sleep on a clean pillowcase' })).toBeChecked()
})
