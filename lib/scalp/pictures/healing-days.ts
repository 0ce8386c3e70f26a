import { pathOf } from '@/lib/scalp/head/dots-to-svg'
import { noise } from '@/lib/scalp/head/noise'
import { drawPatch, goodPatch, type PatchPlan, patchSpots } from '@/lib/scalp/patch/patch'
import { inkPaths } from '@/lib/scalp/patch/patch-ink'
import { rednessPaths } from '@/lib/scalp/patch/patch-skin'
import { matchedPigment, type PatchTone } from '@/lib/scalp/patch/patch-tones'
import type { DrawPicture } from './picture-sheet'

/** What shows on a tone: the red of fresh skin, the scabs and the dry flakes. */
const signs = {
  light: { red: '#b8362a', redness: 0.8, scab: '#6e3320', flake: '#fbeadd' },
  dark: { red: '#7c2f22', redness: 0.3, scab: '#2a120a', flake: '#a07a66' },
} as const

/** One skin on the day itself, with fine scabs, and healed. */
export function healingStages(tone: keyof typeof signs & PatchTone, size: Partial<PatchPlan> = {}): string[] {
  const plan: PatchPlan = { ...goodPatch, tone, seed: 121, scale: 13, colour: matchedPigment[tone], ...size }
  const { width, height, seed, scale } = plan
  const { pigment } = patchSpots(plan)
  const { red, redness, scab, flake } = signs[tone]
  const flush = (x: number, y: number) => redness * (0.55 + 0.45 * noise(x / 45, y / 45, 5))
  const scabbed = pigment.filter((_, i) => i % 5 < 3)
  const flakes = patchSpots({ ...plan, seed: seed + 3, gap: 1.15 }).pigment.filter((_, i) => i % 3 > 0)
  const skin = { width, height, seed, tone }
  return [
    drawPatch({ ...plan, spacing: 'none' }) +
      rednessPaths(skin, flush, red) +
      inkPaths(pigment, { colour: red, diameter: 0.62 * scale, strength: redness * 0.75, spread: true }) +
      pathOf({ colour: '#171110', diameter: 0.4 * scale, dots: pigment }),
    drawPatch({ ...plan, dot: 0.36 }) +
      pathOf({ colour: `${flake}b0`, diameter: 0.3 * scale, dots: flakes }) +
      pathOf({ colour: `${scab}d0`, diameter: 0.56 * scale, dots: scabbed }) +
      pathOf({ colour: '#17111080', diameter: 0.3 * scale, dots: scabbed }),
    drawPatch({ ...plan, strength: 0.9, dot: 0.31 }),
  ]
}

/** Light skin above, dark brown skin below: the day itself, fine scabs, healed. */
export const drawHealingDays: DrawPicture = () => ({
  width: goodPatch.width,
  height: goodPatch.height,
  panels: [...healingStages('light'), ...healingStages('dark')],
})
