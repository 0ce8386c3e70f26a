import { expect, test } from '@playwright/test'
import { builtPages } from './support/built-pages'
import { comesToLife } from './support/page-head'
import { watchPage } from './support/watch-page'

const tools = builtPages().filter(({ kind }) => kind === 'tool')

/** What a browser or an extension may have switched off. Each runs before the page's own scripts. */
const switchedOff: Record<string, () => void> = {
  'PerformanceObserver is gone': () => void Reflect.deleteProperty(window, 'PerformanceObserver'),
  'PerformanceObserver refuses': () => {
    window.PerformanceObserver = class {
      observe() {
        throw new TypeError('switched off')
      }
    } as unknown as typeof PerformanceObserver
  },
  'PerformanceObserver says nothing': () => {
    window.PerformanceObserver = class {
      observe() {}
      disconnect() {}
    } as unknown as typeof PerformanceObserver
  },
}

for (const [name, switchOff] of Object.entries(switchedOff)) {
  test(`every tool wakes where ${name}`, async ({ page }) => {
    test.slow()
    const watch = await watchPage(page)
    await page.addInitScript(switchOff)
    for (const { path } of tools) {
      await page.goto(path)
      await comesToLife(page)
      // What a page still asks for when it is left counts as failed.
      await page.waitForLoadState('networkidle')
    }
    expect(tools.length).toBeGreaterThan(5)
    expect(watch.complaints).toEqual([])
  })
}
