import type { Page } from '@playwright/test'
import { narrow, putOn } from './audit'

/** Links and buttons of the page's head that stand off the screen, and how far the page scrolls sideways. */
const seek = () => {
  const cut = [...document.querySelectorAll('header :is(a, summary)')].filter(node => {
    const { left, right } = node.getBoundingClientRect()
    return node.checkVisibility() && (left < 0 || right > innerWidth)
  })
  const { scrollWidth, clientWidth } = document.documentElement
  return { over: scrollWidth - clientWidth, cut: cut.map(node => node.textContent?.trim()) }
}

/**
 * What of the page that is open does not fit a screen of 320 pixels, in words; empty: all fits. The head has to fit at
 * twice the size of text too, since the way to all else is there.
 */
export async function tooWide(page: Page): Promise<string[]> {
  await putOn(page, narrow)
  const { over, cut } = await page.evaluate(seek)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  const large = await page.evaluate(seek)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
  return [
    ...(over > 0 ? [`scrolls ${over} pixels sideways`] : []),
    ...cut.map(name => `“${name}” is cut`),
    ...large.cut.map(name => `“${name}” is cut at 200 %`),
  ]
}
