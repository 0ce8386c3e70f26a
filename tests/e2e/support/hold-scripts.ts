import type { Page } from '@playwright/test'

/** Holds back all scripts, as a slow phone does. @returns lets them come */
export async function holdScripts(page: Page): Promise<() => void> {
  let come = () => {}
  const wanted = new Promise<void>(resolve => {
    come = resolve
  })
  await page.route('**/*.js', async route => {
    await wanted
    await route.continue()
  })
  return () => come()
}
