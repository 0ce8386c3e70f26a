import { smoothstep } from '@/lib/scalp/head/distance'
import { drawPatch, goodPatch, type PatchPlan, patchSpots } from '@/lib/scalp/patch/patch'
import { hairPaths } from '@/lib/scalp/patch/patch-ink'
import { matchedPigment } from '@/lib/scalp/patch/patch-tones'
import type { DrawPicture } from './picture-sheet'

const { width, height } = goodPatch

/** Grey hair cut short, a few dark ones among it: bare between, with matched dots, with black ones. */
export const drawGreyHair: DrawPicture = () => {
  const plan: PatchPlan = {
    ...goodPatch,
    tone: 'light',
    seed: 91,
    scale: 12,
    stubble: 0.6,
    hairLength: 0.75,
    hairColour: '#ece7e0',
  }
  const dark = hairPaths(patchSpots({ ...plan, seed: 92, spacing: 'none', stubble: 0.16 }).hairs, '#6f665f', 2, 10, 0.3)
  const draw = (over: Partial<PatchPlan>) => drawPatch({ ...plan, ...over }) + dark
  return {
    width,
    height,
    panels: [draw({ spacing: 'none' }), draw({ colour: '#8b7b70' }), draw({ colour: '#171212' })],
  }
}

/** Hair on the right, dots on the left: cut to the skin, grown a little, long enough to lie down. */
export const drawHairLengths: DrawPicture = () => {
  const grown = (x: number) => smoothstep(width * 0.34, width * 0.66, x)
  const plan: PatchPlan = {
    ...goodPatch,
    tone: 'olive',
    seed: 101,
    scale: 12,
    stubble: 1,
    hairLength: 0.1,
    hairWidth: 0.27,
    where: x => 1 - 0.9 * grown(x) ** 3,
    hairWhere: x => Math.sqrt(grown(x)),
  }
  return {
    width,
    height,
    panels: [
      [0.1, 0.27],
      [1.1, 0.2],
      [3.6, 0.17],
    ].map(([hairLength = 0, hairWidth = 0]) => drawPatch({ ...plan, hairLength, hairWidth, hairColour: '#211c1b' })),
  }
}

/** Thinning hair, its gaps filled with dots or with fine lines. */
export const drawMicroblading: DrawPicture = () => {
  const plan: PatchPlan = {
    ...goodPatch,
    tone: 'light',
    seed: 111,
    scale: 12,
    stubble: 0.09,
    hairLength: 3.4,
    hairColour: '#3a2c25',
  }
  const bare = { ...plan, spacing: 'none' } as const
  const lines = patchSpots({ ...plan, gap: 1.7, stubble: 0 }).pigment
  return {
    width,
    height,
    panels: [
      drawPatch({ ...plan, colour: matchedPigment.light }),
      drawPatch(bare) + hairPaths(lines, `${matchedPigment.light}d9`, 1.25, 34, 0.3),
    ],
  }
}
