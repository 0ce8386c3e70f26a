import { smoothstep } from '@/lib/scalp/head/distance'
import { drawPatch, type PatchPlan } from '@/lib/scalp/patch/patch'
import { hairPaths, inkPaths } from '@/lib/scalp/patch/patch-ink'
import { randomSpots } from '@/lib/scalp/patch/patch-spots'
import { matchedPigment } from '@/lib/scalp/patch/patch-tones'
import { pairOf, SPOT_HEIGHT, SPOT_WIDTH, spotPatch } from './spot-patch'

const edge: Partial<PatchPlan> = { scale: 6.4, dot: 0.37, gap: 0.82, edge: 'soft', edgeAt: 0.6, dip: 5 }

/** Two eyebrows at the foot of the panel, each an arch of short hairs that lean outwards. */
function drawBrows(): string {
  const brow = (from: number, to: number, out: number) => {
    const arch = (x: number) =>
      SPOT_HEIGHT - 34 - 15 * Math.sin(((x - from) / (to - from)) * Math.PI * 0.82 + (out > 0 ? 0.1 : 0.46))
    const full = (x: number, y: number) => {
      const along = out > 0 ? (x - from) / (to - from) : (to - x) / (to - from)
      if (along < 0 || along > 1) return 0
      return smoothstep(8 - 5 * along, 3 - 2 * along, Math.abs(y - arch(x)))
    }
    const spots = randomSpots({ width: SPOT_WIDTH, height: SPOT_HEIGHT, gap: 2.4, seed: 71 + from, full })
    return hairPaths(spots, '#2c211b', 1.3, 9, out * 1.15)
  }
  return brow(18, 100, -1) + brow(140, 222, 1)
}

function drawLow(edgeAt: number): string {
  return (
    drawPatch({
      ...spotPatch,
      ...edge,
      tone: 'tan',
      seed: 507,
      scale: 4.6,
      dot: 0.44,
      gap: 0.9,
      edgeAt,
      dip: 6,
    }) + drawBrows()
  )
}

function drawStrays(strewn: boolean): string {
  const plan: PatchPlan = {
    ...spotPatch,
    ...edge,
    tone: 'dark',
    seed: 508,
    edgeAt: 0.52,
    colour: matchedPigment['very-dark'],
  }
  const front = (_: number, y: number) => (y > SPOT_HEIGHT * 0.56 ? 0.11 : 0)
  const strays = strewn ? randomSpots({ ...plan, gap: plan.gap * plan.scale, seed: 608, full: front }) : []
  const colour = matchedPigment['very-dark']
  return drawPatch(plan) + inkPaths(strays, { colour, diameter: plan.dot * plan.scale, strength: 1, spread: false })
}

/** Pairs that show a hairline: hair above, forehead below. */
export const spotEdges = {
  'ruled-line': pairOf({ ...edge, tone: 'olive', seed: 505 }, { edge: 'straight', dip: 0 }),
  'hard-edge': pairOf({ ...edge, seed: 506, dip: 8, edgeAt: 0.64 }, { edge: 'straight' }),
  'low-line': { good: () => drawLow(0.36), poor: () => drawLow(0.74) },
  strays: { good: () => drawStrays(false), poor: () => drawStrays(true) },
} as const
