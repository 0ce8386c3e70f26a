import { expect, test } from '@playwright/test'
import { builtPages } from './support/built-pages'
import { watchPage } from './support/watch-page'

const widgets = builtPages()
  .filter(page => page.hasWidget)
  .map(page => page.path)

for (const path of [...widgets, '/cost?area=crown']) {
  test(`the tool at ${path} comes to life under its policy`, async ({ page }) => {
    const watch = await watchPage(page)
    await page.goto(path)
    // React marks the elements that it has taken over.
    await page.waitForFunction(() => {
      const widget = document.querySelector('[data-widget]')
      return widget !== null && Object.keys(widget).some(key => key.startsWith('__reactFiber'))
    })
    expect(watch.violations).toEqual([])
    expect(watch.complaints).toEqual([])
  })
}

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

test("the answer's own address leads to the address that people share", async ({ page }) => {
  await page.goto('/cost/answer?area=crown')
  await expect(page).toHaveURL(/\/cost\?area=crown$/)
})
