import { expect, test } from '@playwright/test'
import { auditAllLooks, narrow } from './support/audit'

test('on a visit every target is large, dots count, and a lost network changes nothing', async ({ page, context }) => {
  await page.goto('/practitioner/visit')
  await expect(page.getByText(/^0 of \d+ done$/)).toBeVisible()
  await context.setOffline(true)
  const first = page.getByRole('group', { name: 'The place is clean and tidy' })
  await first.getByRole('radio', { name: 'Yes' }).check()
  await page.getByRole('group', { name: 'They wear gloves for the work' }).getByRole('radio', { name: 'No', exact: true }).check()
  await page.getByLabel('Notes').fill('Smelled clean.')
  await expect(page.getByText(/^2 of \d+ done$/)).toBeInViewport()
  for (const label of await page.locator('[data-widget] label:has(input[type=radio])').all()) {
    expect((await label.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(56)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await context.setOffline(false)
  expect(await auditAllLooks(page, [narrow])).toEqual([])
})

test('the comparison of four people fits a phone', async ({ page }) => {
  await page.goto('/practitioner')
  for (let n = 0; n < 3; n++) await page.getByRole('button', { name: 'Add a person' }).click()
  await expect(page.getByRole('button', { name: 'Add a person' })).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  for (const select of await page.locator('#compare details[open] select').all()) {
    expect((await select.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44)
  }
})
