import { drawPatch, goodPatch, type PatchPlan } from '@/lib/scalp/patch/patch'
import type { DrawPicture } from './picture-sheet'

const plan: PatchPlan = {
  ...goodPatch,
  width: 420,
  height: 280,
  tone: 'light',
  seed: 4,
  scale: 6.6,
  dot: 0.36,
  gap: 0.8,
  edgeAt: 0.64,
  dip: 5,
}

/** A hairline that thins out, and one along a ruler. */
export const drawHairlines: DrawPicture = () => ({
  width: plan.width,
  height: plan.height,
  panels: [drawPatch({ ...plan, edge: 'soft' }), drawPatch({ ...plan, edge: 'straight', dip: 0 })],
})
