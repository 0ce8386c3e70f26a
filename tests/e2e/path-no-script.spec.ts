import { expect, test } from '@playwright/test'
import { decision } from '@/content/deciding/decision'
import { decided, readiness } from '@/content/deciding/path'

test('without a script the page answers by its style sheet: what is missing, what comes next, and the card', async ({
  page,
}) => {
  await page.goto('/path')
  await expect(page.getByText(decision.asks)).toBeVisible()
  await expect(page.getByText(readiness[0].missing).first()).toBeHidden()
  await page.getByRole('group', { name: readiness[0].asks }).first().getByRole('radio', { name: 'Not yet' }).check()
  await expect(page.getByText(readiness[0].missing).first()).toBeVisible()
  await page.getByRole('radio', { name: decided.yes }).check()
  await expect(page.getByRole('link', { name: 'Find your dates' })).toBeVisible()
  await page.getByRole('checkbox', { name: /keep away from mirrors/ }).check()
  await expect(page.getByRole('heading', { name: /Talk to a doctor first/ })).toBeVisible()
})

test('the day goes to the server only where it is asked for, and comes back as a calendar', async ({ page }) => {
  await page.goto('/path')
  await page.getByRole('heading', { name: 'Give yourself time' }).click()
  // Without a day the browser asks for one, and no file of faults comes.
  await page.getByRole('button', { name: 'Put the day in my calendar' }).click()
  await expect(page).toHaveURL(/\/path$/)
  await page.getByLabel('Count from which day?').fill('2027-01-04')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Put the day in my calendar' }).click()
  expect((await download).suggestedFilename()).toBe('day-to-decide-2027-01-04.ics')
  await expect(page.getByRole('link', { name: /in my plan/ })).toHaveCount(0)
})
