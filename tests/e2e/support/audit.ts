import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { markUnjudged, unjudged } from './unjudged'

const tags = ['best-practice', 'wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Both: the strict one (7:1, large text 4.5:1) leaves what fails the plain one (4.5:1, 3:1) to it. */
const contrast = ['color-contrast', 'color-contrast-enhanced']
/** The only other rule that reads colours. */
const linkColours = ['link-in-text-block']

/** How a page is looked at: the reader's colours and the width in CSS pixels. */
export type Look = { colours: 'light' | 'dark' | 'forced'; width: number }

/** The looks in which every page and every state of a tool has to pass. */
export const looks: readonly Look[] = [
  { colours: 'light', width: 1280 },
  { colours: 'dark', width: 1280 },
  { colours: 'dark', width: 320 },
  { colours: 'light', width: 320 },
  { colours: 'forced', width: 1280 },
]

export const narrow: Look = { colours: 'light', width: 320 }

export async function putOn(page: Page, { colours, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
}

/**
 * The dark look changes colours alone, so contrast alone is looked at again. Forced colours are the reader's own
 * palette; axe reads the colours below them there, so everything but contrast is looked at.
 */
function rulesFor(builder: AxeBuilder, look?: Look, only?: readonly string[]): AxeBuilder {
  if (only) return builder.withRules([...only])
  if (look?.colours === 'dark') return builder.include(`[${unjudged}]`).withRules(contrast)
  const all = builder.withTags(tags)
  return look?.colours === 'forced' ? all.disableRules(contrast) : all
}

/** An auditor for the document that is open: axe's half a megabyte is read into it once, not again for each look. */
async function auditor(page: Page): Promise<AxeBuilder> {
  const there = await page.evaluate(() => 'axe' in window)
  const builder = new AxeBuilder(there ? { page, axeSource: '"axe is there"' } : { page })
  // What passed is counted, but not described: on a long page that description is megabytes.
  return builder.options({ resultTypes: ['violations'] })
}

/** axe's findings on the page as it stands now, one line each: rule, help and the elements. Empty = passed. */
export async function audit(page: Page, look?: Look, only?: readonly string[]): Promise<string[]> {
  if (look) await putOn(page, look)
  // "Legacy" is axe's name for looking at this document only; there are no frames here, and it is twice as fast.
  const { violations } = await rulesFor(await auditor(page), look, only)
    .setLegacyMode(true)
    .analyze()
  const where = look ? `${look.colours} ${look.width} px: ` : ''
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${where}${id} – ${help}: ${node.target.join(' ')} – ${node.any[0]?.message ?? ''}`),
  )
}

/** All that rules without colours read of the open document: its markup, what of it is seen, and which targets are small. */
const shapeOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const bits = [...document.querySelectorAll('body *')].map(node => {
      const { width, height } = node.getBoundingClientRect()
      const isSeen = node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width * height > 0
      return isSeen ? Number(Math.min(width, height) < 24) : '-'
    })
    return document.documentElement.outerHTML + bits.join('')
  })

/** The kinds of words that passed in the dark, in this worker's tests so far. */
const passedInDark: string[] = []

/**
 * The dark look turns colours and moves nothing: what lies on what was seen in the light. So axe looks at one of each
 * kind of words that has not passed yet.
 */
async function auditDark(page: Page, look: Look): Promise<string[]> {
  await putOn(page, look)
  const kinds = await markUnjudged(page, passedInDark)
  if (kinds.length === 0) return []
  const findings = await audit(page, look)
  await page
    .locator(`[${unjudged}]`)
    .evaluateAll((all, name) => all.forEach(node => void node.removeAttribute(name)), unjudged)
  if (findings.length === 0) passedInDark.push(...kinds)
  return findings
}

/**
 * The findings in all looks, for a page or state that is open already. Where forced colours show the very same elements
 * as a look of that width that passed every rule, only the rules about colours are asked again.
 */
export async function auditAllLooks(page: Page, chosen: readonly Look[] = looks): Promise<string[]> {
  const findings: string[] = []
  const whole = new Map<number, string>()
  for (const look of chosen) {
    if (look.colours === 'dark') {
      findings.push(...(await auditDark(page, look)))
      continue
    }
    await putOn(page, look)
    const isCompared = chosen.some(({ colours, width }) => colours === 'forced' && width === look.width)
    const shape = isCompared ? await shapeOf(page) : ''
    const isSame = look.colours === 'forced' && whole.get(look.width) === shape
    findings.push(...(await audit(page, look, isSame ? linkColours : undefined)))
    if (isCompared && look.colours === 'light') whole.set(look.width, shape)
  }
  return findings
}
