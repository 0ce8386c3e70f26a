import { drawPatch, goodPatch, type PatchPlan } from '@/lib/scalp/patch/patch'

/** Size of one panel of "Spot the problem", in pixels. */
export const SPOT_WIDTH = 240
export const SPOT_HEIGHT = 280

/** Good work as a panel of "Spot the problem". */
export const spotPatch: PatchPlan = { ...goodPatch, width: SPOT_WIDTH, height: SPOT_HEIGHT, tone: 'light', scale: 12 }

/** A pair that differs in a few settings and in nothing else. */
export function pairOf(plan: Partial<PatchPlan>, fault: Partial<PatchPlan>) {
  const good = { ...spotPatch, ...plan }
  return {
    good: () => drawPatch(good),
    poor: () => drawPatch({ ...good, ...fault }),
  }
}
