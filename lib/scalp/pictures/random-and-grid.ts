import { drawPatch, goodPatch, type PatchPlan } from '@/lib/scalp/patch/patch'
import type { DrawPicture } from './picture-sheet'

const plan: PatchPlan = { ...goodPatch, tone: 'light', scale: 12 }

/** Dots as hair stands, and dots in rows and columns. */
export const drawRandomAndGrid: DrawPicture = () => ({
  width: plan.width,
  height: plan.height,
  panels: [drawPatch(plan), drawPatch({ ...plan, spacing: 'grid', gap: 1 })],
})
