import { coveredAt } from '@/lib/scalp/head/coverage'
import { smoothstep } from '@/lib/scalp/head/distance'
import { hairLeft } from '@/lib/scalp/head/hair-loss'
import { insideHairline } from '@/lib/scalp/head/hairline'
import { angleRound } from '@/lib/scalp/head/head-map'
import { noise } from '@/lib/scalp/head/noise'
import type { Points } from '@/lib/scalp/head/point-cloud'
import { type PreviewArea, type PreviewHead, type PreviewSettings, TOO_LOW } from './preview-settings'

/** For each scalp point, 0 to 1: how full native hair stands there, and how full the treatment would make it. */
export interface ScalpFields {
  readonly hair: Float32Array
  readonly treated: Float32Array
}

/** Where native hair begins, before any loss: a grown person's hairline, as in the other pictures of the site. */
const native = { height: 0.345, straight: 0 } as const

/** A designed hairline differs from the native one in front only: before this angle round the head, below this height. */
const FRONT = { angle: 67, top: 1 } as const

/** How full hair stands at each scalp point before any loss. It rests on the head alone. */
export function nativeHairline({ count, position }: Points, head: PreviewHead): Float32Array {
  const grown = new Float32Array(count)
  for (let i = 0, at = 0; i < count; i += 1, at += 3) {
    grown[i] = insideHairline(native, position[at] ?? 0, position[at + 1] ?? 0, position[at + 2] ?? 0, head)
  }
  return grown
}

/** How full native hair stands after the loss. */
export function hairField(
  { count, position }: Points,
  grown: Float32Array,
  pattern: PreviewSettings['pattern'],
): Float32Array {
  const hair = new Float32Array(count)
  for (let i = 0, at = 0; i < count; i += 1, at += 3) {
    const full = grown[i] ?? 0
    if (full > 0) hair[i] = full * hairLeft(pattern, position[at] ?? 0, position[at + 1] ?? 0, position[at + 2] ?? 0)
  }
  return hair
}

/** In patchy work so much of the dots is left where they are thinnest. */
const THIN = 0.16

/** The settings on which the treatment's fullness rests, beside the hair. */
export type TreatedSettings = Pick<PreviewSettings, 'head' | 'area' | 'height' | 'line' | 'faults'>

/** How full the treatment would make each point. */
export function treatedField(
  { count, position }: Points,
  grown: Float32Array,
  hair: Float32Array,
  settings: TreatedSettings,
): Float32Array {
  const treated = new Float32Array(count)
  const straight = settings.faults.includes('straight') ? 1 : settings.line / 100
  const drawn = { height: settings.faults.includes('low') ? TOO_LOW : settings.height / 100, straight }
  const isPatchy = settings.faults.includes('patchy')
  for (let i = 0, at = 0; i < count; i += 1, at += 3) {
    const x = position[at] ?? 0
    const y = position[at + 1] ?? 0
    const z = position[at + 2] ?? 0
    const area = areaAt(settings.area, hair[i] ?? 0, x, y, z)
    if (area === 0) continue
    const isFront = y < FRONT.top && angleRound(x, z) < FRONT.angle
    const even = isPatchy ? THIN + (1 - THIN) * smoothstep(-0.2, 0.1, noise(x * 5.5, y * 5.5 + 9, z * 5.5)) : 1
    treated[i] = even * area * (isFront ? insideHairline(drawn, x, y, z, settings.head) : (grown[i] ?? 0))
  }
  return treated
}

/** How much of a place the chosen area covers. `hair` is the native hair that stands there. */
function areaAt(area: PreviewArea, hair: number, x: number, y: number, z: number): number {
  if (area === 'full-head') return 1
  if (area === 'thin') return smoothstep(0.04, 0.2, hair)
  if (area === 'hairline') return Math.max(coveredAt('hairline', x, y, z), coveredAt('temples', x, y, z))
  return coveredAt(area, x, y, z)
}
