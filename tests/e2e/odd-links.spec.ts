import { expect, test } from '@playwright/test'

const tools = [
  'aftercare',
  'candidacy',
  'cost',
  'plan',
  'practitioner',
  'practitioner/visit',
  'preview',
  'timeline',
  'today',
]

for (const tool of tools) {
  test(`a link for something else is told beside the form: ${tool}`, async ({ page }) => {
    const told = page.locator('[data-part="unknown"]')
    await page.goto(`/${tool}#clour=blue&cuont=2`)
    await expect(told).toContainText('“clour” and “cuont”')
    await expect(told).toBeVisible()
    await expect(page.locator('[data-part="unknown"]')).toHaveCount(1)
    await page.goto(`/${tool}#warnings`)
    await page.reload()
    await expect(page.locator('h1')).toBeVisible()
    await expect(told).toHaveCount(0)
  })
}
