import { expect, test } from '@playwright/test'
import { describePreview } from '@/lib/scalp/preview/describe-preview'
import { previewDefaults } from '@/lib/scalp/preview/preview-settings'
import { previewTable } from '@/lib/scalp/preview/preview-table'

test('without script there is a still picture, the same in words, and what the sources say', async ({ page }) => {
  await page.goto('/preview')
  const pictures = page.locator('[data-widget="preview"] img')
  // Five sides of the first head, then both heads in ten tones before and after.
  await expect(pictures).toHaveCount(5 + 2 * 10 * 2)
  await expect(pictures.first()).toBeVisible()
  await expect(page.getByRole('img', { name: 'View: back.' })).toBeVisible()
  await expect(page.getByText('not a photograph or a prediction.').first()).toBeVisible()
  for (const sentence of describePreview(previewDefaults, previewTable())) {
    await expect(page.locator('[data-part="words"]')).toContainText(sentence)
  }
  await expect(page.locator('[data-widget="preview"] input').first()).toBeHidden()
  await page.locator('#says-skin > summary').click()
  await expect(page.locator('#says-skin')).toContainText('is ideal for every tone')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})
