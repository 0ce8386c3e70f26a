import { smoothstep } from '@/lib/scalp/head/distance'
import { drawPatch, type PatchPlan, patchSpots } from '@/lib/scalp/patch/patch'
import { hairPaths, inkPaths } from '@/lib/scalp/patch/patch-ink'
import { skinPaths } from '@/lib/scalp/patch/patch-skin'
import { matchedPigment, patchTones } from '@/lib/scalp/patch/patch-tones'
import { healingStages } from './healing-days'
import { pairOf, SPOT_HEIGHT, SPOT_WIDTH, spotPatch } from './spot-patch'

const size = { width: SPOT_WIDTH, height: SPOT_HEIGHT }

const scarY = (x: number) => SPOT_HEIGHT / 2 + 16 * ((2 * x) / SPOT_WIDTH - 1) ** 2 - 8
/** A scar left by a strip of skin: a smooth band, a little paler than the rest. */
const scarAt = (x: number, y: number) => smoothstep(15, 10, Math.abs(y - scarY(x)))

function drawScar(covered: boolean): string {
  const plan: PatchPlan = { ...spotPatch, seed: 512, dot: 0.32, gap: 0.74, colour: matchedPigment.light }
  const band = Array.from({ length: 25 }, (_, i) => `${i * 50} ${Math.round(scarY(i * 10) * 5)}`).join('L')
  const scar =
    `<path stroke="${patchTones.light.shine}" stroke-opacity="${covered ? 0.45 : 0.8}" stroke-width="110" ` +
    `stroke-linecap="butt" d="M${band}"/>`
  const { pigment } = patchSpots(covered ? plan : { ...plan, where: (x, y) => 1 - scarAt(x, y) })
  const { hairs } = patchSpots({
    ...plan,
    spacing: 'none',
    stubble: 0.42,
    seed: 612,
    hairWhere: (x, y) => 1 - scarAt(x, y),
  })
  return (
    skinPaths({ ...size, seed: plan.seed, tone: 'light' }) +
    scar +
    inkPaths(pigment, { colour: matchedPigment.light, diameter: plan.dot * plan.scale, strength: 1, spread: false }) +
    hairPaths(hairs, '#3a2c25', 1.7, 3.4, 0.3)
  )
}

function drawStep(blended: boolean): string {
  const own = (x: number) => smoothstep(SPOT_WIDTH * 0.72, SPOT_WIDTH * 0.28, x)
  const colour = '#3b2c22'
  const plan: PatchPlan = {
    ...spotPatch,
    tone: 'tan',
    seed: 513,
    stubble: 1,
    hairLength: 0.3,
    hairColour: colour,
    colour,
    hairWhere: x => Math.sqrt(own(x)),
    where: x => 1 - 0.96 * own(x) ** 3,
  }
  return drawPatch(
    blended
      ? plan
      : {
          ...plan,
          dot: 0.56,
          gap: 1,
          colour: '#0f0b0a',
          hairWhere: x => (x < SPOT_WIDTH / 2 ? 1 : 0),
          where: x => (x > SPOT_WIDTH / 2 ? 1 : 0),
        },
  )
}

function drawLines(): string {
  const plan: PatchPlan = { ...spotPatch, tone: 'pale', seed: 515, gap: 1.5 }
  return (
    drawPatch({ ...plan, spacing: 'none' }) +
    hairPaths(patchSpots(plan).pigment, `${matchedPigment.light}e6`, 1.4, 34, 0.3)
  )
}

const grey: Partial<PatchPlan> = {
  seed: 514,
  stubble: 0.6,
  hairLength: 0.75,
  hairColour: '#ece7e0',
  colour: '#8b7b70',
}

/** Pairs seen close, without a hairline: spacing, size, depth, shade, and what lies beside the dots. */
export const spotSkins = {
  grid: pairOf({ seed: 501 }, { spacing: 'grid', gap: 1 }),
  oversized: pairOf({ tone: 'brown', seed: 502, colour: '#17100d' }, { dot: 0.72, gap: 1 }),
  'too-deep': pairOf({ tone: 'tan', seed: 503 }, { depth: 'deep', strength: 0.95 }),
  'blue-green': pairOf(
    { tone: 'pale', seed: 504, colour: '#5d4f48', strength: 0.7 },
    { colour: '#1f6270', strength: 0.85, dot: 0.36 },
  ),
  clumps: pairOf({ tone: 'brown', seed: 509, scale: 9, colour: '#17100d' }, { spacing: 'clumps' }),
  'too-dark': pairOf(
    { tone: 'very-pale', seed: 510, colour: matchedPigment['very-pale'] },
    { colour: '#0e0a09', dot: 0.36 },
  ),
  'all-at-once': pairOf({ tone: 'olive', seed: 511, gap: 0.92, share: 0.38 }, { gap: 0.6, share: 1 }),
  'bare-scar': { good: () => drawScar(true), poor: () => drawScar(false) },
  step: { good: () => drawStep(true), poor: () => drawStep(false) },
  'black-in-grey': pairOf(grey, { colour: '#120e0d' }),
  lines: {
    good: () => drawPatch({ ...spotPatch, tone: 'pale', seed: 515, colour: matchedPigment.light }),
    poor: drawLines,
  },
  'fresh-photo': {
    good: () => healingStages('light', { ...size, seed: 516 })[2] ?? '',
    poor: () => healingStages('light', { ...size, seed: 516 })[0] ?? '',
  },
} as const
