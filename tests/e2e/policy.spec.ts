import { expect, test } from '@playwright/test'
import { watchPage } from './support/watch-page'

for (const path of ['/', '/cost', '/cost?area=crown']) {
  test(`a script or style that somebody smuggles into ${path} does not run`, async ({ page }) => {
    const watch = await watchPage(page)
    await page.goto(path)
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "smuggled"'
      const style = document.createElement('style')
      style.textContent = 'body { display: none }'
      document.body.append(script, style)
    })
    await expect.poll(() => watch.violations.length).toBeGreaterThanOrEqual(2)
    await expect(page).not.toHaveTitle('smuggled')
    await expect(page.locator('body')).toBeVisible()
  })
}
