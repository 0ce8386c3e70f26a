import type { Page } from '@playwright/test'
import { type Look, narrow, putOn } from './audit'

/** Links and buttons of the page's head that stand off the screen, and how far the page scrolls sideways. */
const seek = () => {
  const cut = [...document.querySelectorAll('header :is(a, summary)')].filter(node => {
    const { left, right } = node.getBoundingClientRect()
    return node.checkVisibility() && (left < 0 || right > innerWidth)
  })
  const { scrollWidth, clientWidth } = document.documentElement
  return { over: scrollWidth - clientWidth, cut: cut.map(node => node.textContent?.trim()) }
}

/** A phone of the usual width. */
const phone: Look = { ...narrow, width: 390 }

/** The same at twice the size of text, as whoever has it so in their browser reads. */
async function seekLarge(page: Page) {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  const { cut } = await page.evaluate(seek)
  await putOn(page, phone)
  const { over } = await page.evaluate(seek)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
  await putOn(page, narrow)
  return { over, cut }
}

/**
 * What of the page that is open does not fit a screen of 320 pixels, in words; empty: all fits. At twice the size of text
 * the head has to fit it too, since the way to all else is there, and all of the page a phone of 390 pixels.
 */
export async function tooWide(page: Page): Promise<string[]> {
  await putOn(page, narrow)
  const { over, cut } = await page.evaluate(seek)
  const large = await seekLarge(page)
  return [
    ...(over > 0 ? [`scrolls ${over} pixels sideways`] : []),
    ...cut.map(name => `“${name}” is cut`),
    ...large.cut.map(name => `“${name}” is cut at 200 %`),
    ...(large.over > 0 ? [`scrolls ${large.over} pixels sideways at 200 %`] : []),
  ]
}
