import { chromium, expect, test } from '@playwright/test'
import { findSystemBrowser } from '../../scripts/find-browser.mjs'
import { builtPages } from './support/built-pages'
import { comesToLife } from './support/page-head'
import { standInFor } from './support/stand-in'

test('the icon is asked for once and not again at each change of the address, so that the pace of answers stays here', async ({
  launchOptions,
  baseURL,
}) => {
  test.slow()
  // The headless shell asks for no icon at all.
  const whole = findSystemBrowser()
  const browser = await chromium.launch(whole ? { ...launchOptions, executablePath: whole } : launchOptions)
  const page = await browser.newPage()
  // What the browser asks for by itself shows only at the server.
  const site = await standInFor(baseURL ?? '')
  const icons = () => site.asked().filter(url => url.startsWith('/icon')).length
  try {
    for (const { path } of builtPages().filter(({ kind }) => kind === 'tool')) {
      await page.goto(site.origin + path)
      await comesToLife(page)
      await expect.poll(icons, { message: path }).toBe(1)
      for (let step = 0; step < 6; step++) {
        await page.evaluate(n => {
          location.hash = `part-${n}`
        }, step)
        await page.waitForTimeout(60)
        await page.evaluate(n => history.replaceState(history.state, '', `#step-${n}`), step)
        await page.waitForTimeout(60)
      }
      expect(icons(), path).toBe(1)
    }
  } finally {
    await browser.close()
    await site.close()
  }
})
