import { expect, test } from '@playwright/test'
import { decision } from '@/content/deciding/decision'

test('without a script every count can be opened, in each of its views, and a link to one leads there', async ({
  page,
}) => {
  await page.goto('/chances')
  await expect(page.getByText(decision.asks)).toBeVisible()
  await page.getByRole('heading', { name: 'Minoxidil' }).click()
  const row = page.locator('#minoxidil article').first()
  await expect(row.locator('.chance-dots').first()).toBeVisible()
  await page.getByRole('radio', { name: 'Numbers' }).check()
  await expect(row.locator('.chance-numbers').first()).toBeVisible()
  await expect(row.locator('.chance-dots').first()).toBeHidden()
  await page.getByRole('radio', { name: 'One table' }).check()
  await expect(page.getByRole('table')).toBeVisible()
})
