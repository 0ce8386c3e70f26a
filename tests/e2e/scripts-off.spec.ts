import { expect, test } from '@playwright/test'
import { builtPages } from './support/built-pages'

test.describe('with JavaScript off', { tag: '@no-script' }, () => {
  test('every tool shows its heading, its words and a way on, as pages without script do anyhow', async ({ page }) => {
    test.slow()
    for (const { path } of builtPages().filter(({ kind }) => kind === 'tool')) {
      await page.goto(path)
      await expect(page.locator('main h1'), path).toBeVisible()
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(80)
      expect(await page.locator('header a, nav a').count(), path).toBeGreaterThan(0)
    }
  })

  test('a link leads on and the way back leads back', async ({ page }) => {
    await page.goto('/')
    await page.goto('/guides')
    await page.locator('main a[href^="/guides/"]').first().click()
    await expect(page).toHaveURL(/\/guides\/.+/)
    await page.goBack()
    await expect(page).toHaveURL(/\/guides$/)
  })
})
