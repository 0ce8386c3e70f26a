import { expect, test } from '@playwright/test'
import { auditAllLooks, narrow } from './support/audit'
import { rememberedBy } from './support/watch-page'

test('on a phone the picture stays in sight while the controls scroll by', async ({ page }) => {
  test.slow()
  await page.goto('/preview')
  await page.locator('[data-state="ready"]').waitFor()
  const picture = page.locator('[data-widget="preview"] canvas')
  await page.locator('input[name="preview-session"][value="1"]').scrollIntoViewIfNeeded()
  await expect(picture).toBeInViewport({ ratio: 0.95 })
  await page.locator('input[name="preview-session"][value="1"]').tap()
  await expect.poll(() => rememberedBy(page, '/preview')).toBe('session=1')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  const height = page.viewportSize()?.height ?? 0
  expect((await picture.boundingBox())?.height ?? 0).toBeLessThan(height * 0.5)
  for (const control of await page
    .locator('[data-widget="preview"] :is(summary, button, select, label:has(input))')
    .all()) {
    if (await control.isVisible()) expect((await control.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44)
  }
  expect(await auditAllLooks(page, [narrow])).toEqual([])
})

test('a finger that moves up and down scrolls the page, sideways it turns the head', async ({ page }) => {
  await page.goto('/preview')
  await page.locator('[data-state="ready"]').waitFor()
  await expect(page.locator('[data-widget="preview"] canvas')).toHaveCSS('touch-action', 'pan-y')
})
