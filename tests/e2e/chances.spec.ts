import { expect, test } from '@playwright/test'
import { decision } from '@/content/deciding/decision'
import { auditAllLooks } from './support/audit'
import { sheetsOf } from './support/sheets-of'
import { tooWide } from './support/too-wide'
import { watchPage } from './support/watch-page'

test('a reader opens an option, picks a view by keyboard, and all views tell the same counts', async ({ page }) => {
  const watch = await watchPage(page)
  await page.goto('/chances')
  await expect(page.getByText(decision.asks)).toBeVisible()
  await page.getByRole('heading', { name: 'Scalp micropigmentation (SMP)' }).click()
  const row = page.locator('#smp article').first()
  await expect(row.locator('.chance-dots').first()).toBeVisible()
  await page.getByRole('radio', { name: 'All of it' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Words' })).toBeChecked()
  await expect(row.locator('.chance-dots').first()).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await expect(row.locator('.chance-numbers').first()).toBeVisible()
  await expect(row.locator('.chance-dots').first()).toBeHidden()
  await page.getByRole('radio', { name: 'One table' }).check()
  await expect(row).toBeHidden()
  await expect(page.getByRole('rowgroup').filter({ hasText: 'Finasteride' })).toBeVisible()
  // Its own page anew: the view that was picked would hide it.
  await page.goto('about:blank')
  await page.goto('/chances#smp')
  await expect(page.locator('#smp article').first()).toBeVisible()
  expect(watch.violations).toEqual([])
  expect(watch.complaints).toEqual([])
})

test('the table is folded until it is asked for; on paper every count stands once, on few sheets', async ({ page }) => {
  test.slow()
  await page.goto('/chances')
  const table = page.getByRole('table')
  await expect(table).toBeHidden()
  await page.getByRole('heading', { name: 'The same as a table' }).click()
  await expect(table).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  for (const rows of await page.locator('.chances-rows article').all()) await expect(rows).toBeVisible()
  await expect(table).toBeHidden()
  expect(await sheetsOf(page)).toBeLessThanOrEqual(6)
})

test('nothing runs over a phone, and axe finds nothing', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/chances#smp')
  expect(await tooWide(page)).toEqual([])
  expect(await auditAllLooks(page)).toEqual([])
})
