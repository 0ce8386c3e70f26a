import { expect, test } from '@playwright/test'
import { auditAllLooks, narrow } from './support/audit'

test('in bed at night the day and what holds stand on the first screen', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/aftercare?day=3&start=2027-01-04')
  await expect(page.locator('#today-title')).toBeInViewport()
  await expect(page.getByText('Keep your scalp dry').first()).toBeInViewport()
  await expect(page.getByRole('img', { name: /still tell you to wait/ })).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  for (const control of await page
    .locator('[data-widget] summary, [data-widget] nav a, [data-widget] form label:has(input)')
    .all()) {
    if (await control.isVisible()) expect((await control.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44)
  }
  expect(await auditAllLooks(page, [narrow])).toEqual([])
})

test('no label is wider than its field, and the settings keep within the narrowest phone', async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/aftercare?day=3&start=2027-01-04')
    await page.locator('summary').filter({ hasText: 'Settings' }).click()
    const spilt = await page.evaluate(() =>
      [...document.querySelectorAll('main form label')].flatMap(label => {
        const words = document.createRange()
        words.selectNodeContents(label)
        const room = label.parentElement?.parentElement?.getBoundingClientRect().right ?? 0
        return words.getBoundingClientRect().right > room + 0.5 ? [label.textContent] : []
      }),
    )
    expect(spilt, `${width} px`).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
})
