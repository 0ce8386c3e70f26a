import { pathOf } from '@/lib/scalp/head/dots-to-svg'
import { noise } from '@/lib/scalp/head/noise'
import { sheer } from './patch-ink'
import { type Fullness, randomSpots } from './patch-spots'
import { type PatchTone, patchTones } from './patch-tones'

export interface SkinPlan {
  readonly width: number
  readonly height: number
  readonly seed: number
  readonly tone: PatchTone
  /** Size of the grain: 1 at a width of 300 pixels. */
  readonly grain?: number | undefined
}

/** How much light falls on a place: skin bulges a little under the glass, and light comes from the upper left. */
function lightAt({ width, height, seed }: SkinPlan, x: number, y: number): number {
  const u = (2 * x) / width - 1
  const v = (2 * y) / height - 1
  const fold = 0.14 * noise(u * 2.2, v * 1.8, seed) + 0.05 * noise(u * 7, v * 6, seed)
  return Math.max(0, Math.min(1, 0.95 - 0.24 * ((u + 0.45) ** 2 + (v + 0.5) ** 2) + fold))
}

/** A patch of bare skin, as SVG: its colour, and a grain of darker and lighter dots. */
export function skinPaths(plan: SkinPlan): string {
  const { width, height, seed, tone, grain = 1 } = plan
  const { ground, shade, shine } = patchTones[tone]
  const shadow: Fullness = (x, y) => 0.08 + 0.92 * (1 - lightAt(plan, x, y)) ** 1.25
  const dark = randomSpots({ width, height, gap: 2.9 * grain, seed: seed + 90, full: shadow })
  const glint: Fullness = (x, y) => lightAt(plan, x, y) ** 3
  const light = randomSpots({ width, height, gap: 4.2 * grain, seed: seed + 91, full: glint, taken: dark })
  return (
    `<rect width="${width * 5}" height="${height * 5}" rx="20" fill="${ground}"/>` +
    pathOf({ colour: sheer(shade, 0.85), diameter: 1.45 * grain, dots: dark }) +
    pathOf({ colour: sheer(shine, 0.9), diameter: 1.6 * grain, dots: light })
  )
}

/** Skin that is red after the needle: fine red dots between the others, thick where `full` says. */
export function rednessPaths(plan: SkinPlan, full: Fullness, colour: string): string {
  const { width, height, seed, grain = 1 } = plan
  const dots = randomSpots({ width, height, gap: 2.6 * grain, seed: seed + 95, full })
  return pathOf({ colour: sheer(colour, 0.7), diameter: 1.5 * grain, dots })
}
