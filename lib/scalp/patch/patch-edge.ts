import { smoothstep } from '@/lib/scalp/head/distance'
import { noise } from '@/lib/scalp/head/noise'
import type { Fullness } from './patch-spots'

export interface EdgePlan {
  /** Where the line runs in the middle, in pixels from the top. Hair above, forehead below. */
  readonly at: number
  readonly width: number
  /** How far the line falls from its sides to the middle, in pixels. */
  readonly dip: number
  /** How wide the soft belt is, in pixels. */
  readonly soft: number
  readonly seed: number
}

const lineAt = ({ at, width, dip }: EdgePlan, x: number) => at - dip * ((2 * x) / width - 1) ** 2

/** A hairline that thins out and wavers, as one that grew. */
export function softEdge(plan: EdgePlan): Fullness {
  const { soft, seed } = plan
  return (x, y) => {
    const waver = 0.55 * noise(x / (soft * 1.7), seed, 3) + 0.5 * noise(x / (soft * 0.5), y / (soft * 0.5), seed)
    const inside = lineAt(plan, x) - y + soft * waver
    return smoothstep(-soft * 0.45, soft, inside) ** 1.4
  }
}

/** A hairline along a ruler: full on one side, bare on the other. */
export function straightEdge(plan: EdgePlan): Fullness {
  return (x, y) => (y < lineAt(plan, x) ? 1 : 0)
}

/** Dots set side by side along the ruler. */
export function edgeRow(plan: EdgePlan, gap: number) {
  const count = Math.floor(plan.width / gap)
  return Array.from({ length: count }, (_, i) => {
    const x = (i + 0.5) * (plan.width / count)
    return { x, y: lineAt(plan, x), gap }
  })
}
