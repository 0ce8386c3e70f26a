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

/** Which of axe's rules are asked, and of what. */
type Asked = (builder: AxeBuilder) => AxeBuilder
const everything: Asked = builder => builder.withTags(tags)
const allButContrast: Asked = builder => builder.withTags(tags).disableRules(contrast)
const colourOfLinks: Asked = builder => builder.withRules(linkColours)
const contrastOfUnjudged: Asked = builder => builder.include(`[${unjudged}]`).withRules(contrast)

/** An auditor for the document that is open: axe's half a megabyte is read into it once, not again for each look. */
async function auditor(page: Page): Promise<AxeBuilder> {
  const there = await page.evaluate(() => 'axe' in window)
  const builder = new AxeBuilder(there ? { page, axeSource: '"axe is there"' } : { page })
  // What passed is counted, but not described: on a long page that description is megabytes.
  return builder.options({ resultTypes: ['violations'] })
}

/** axe's findings on the page as it stands now, one line each: rule, help and the elements. Empty = passed. */
async function audit(page: Page, { colours, width }: Look, asked: Asked): Promise<string[]> {
  // "Legacy" is axe's name for looking at this document only; there are no frames here, and it is twice as fast.
  const { violations } = await asked(await auditor(page))
    .setLegacyMode(true)
    .analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      node => `${colours} ${width} px: ${id} – ${help}: ${node.target.join(' ')} – ${node.any[0]?.message ?? ''}`,
    ),
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

/** The kinds of words whose contrast passed, in this worker's tests so far. */
const passed = { light: [] as string[], dark: [] as string[] }

/** Looks, with `audit`, at one of each kind of words that has not passed yet in these colours. */
async function auditNewKinds(
  page: Page,
  colours: 'light' | 'dark',
  auditMarked: () => Promise<string[]>,
): Promise<string[]> {
  const kinds = await markUnjudged(page, passed[colours])
  if (kinds.length === 0) return []
  const findings = await auditMarked()
  if (findings.length === 0) passed[colours].push(...kinds)
  await page
    .locator(`[${unjudged}]`)
    .evaluateAll((all, name) => all.forEach(node => void node.removeAttribute(name)), unjudged)
  return findings
}

/**
 * The findings in all looks, for a page or state that is open already. In the light on a wide screen every rule is asked
 * of everything. What the other looks leave as it was is not asked again: a narrow one moves words, but gives few of them
 * other colours or sizes; the dark one changes colours alone; forced colours are the reader's own palette (axe reads the
 * colours below them), and where they show the very same elements, only the rules about colours are left.
 */
export async function auditAllLooks(page: Page, chosen: readonly Look[] = looks): Promise<string[]> {
  const findings: string[] = []
  const whole = new Map<number, string>()
  for (const look of chosen) {
    const { colours, width } = look
    await putOn(page, look)
    const see = (asked: Asked) => audit(page, look, asked)
    const seeContrast = () => see(contrastOfUnjudged)
    if (colours === 'dark') {
      findings.push(...(await auditNewKinds(page, 'dark', seeContrast)))
      continue
    }
    const isCompared = chosen.some(other => other.colours === 'forced' && other.width === width)
    const shape = isCompared ? await shapeOf(page) : ''
    if (colours === 'forced') {
      findings.push(...(await see(whole.get(width) === shape ? colourOfLinks : allButContrast)))
    } else if (width > narrow.width) {
      whole.set(width, shape)
      const seen = await see(everything)
      findings.push(...seen)
      await auditNewKinds(page, 'light', async () => seen)
    } else {
      findings.push(...(await see(allButContrast)), ...(await auditNewKinds(page, 'light', seeContrast)))
    }
  }
  return findings
}
