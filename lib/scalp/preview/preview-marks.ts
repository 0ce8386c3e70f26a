import type { Points } from '@/lib/scalp/head/point-cloud'
import type { ScalpFields } from './preview-fields'
import { gridPlaces } from './preview-grid'
import type { PreviewSettings } from './preview-settings'

/** What stands at a place of the scalp. */
export const MARK = { none: 0, hair: 1, greyHair: 2, pigment: 3 } as const

/** Hair and pigment on the scalp, before anyone looks at it: no view, no light, no distance. */
export interface ScalpMarks {
  /** One of MARK for each scalp point. */
  readonly kind: Uint8Array
  /** Places, x, y, z for each scalp point; in a grid they are not the cloud's own. */
  readonly position: Float32Array
  /** Share of each place that is hidden under hair or pigment, 0 to 1. */
  readonly full: Float32Array
}

export type MarkSettings = Pick<PreviewSettings, 'session' | 'faults' | 'grey' | 'length'>

/** Share of the final dots that stand after each session. The sources say lighter and denser, none says by how much. */
export const sessionShare = { 0: 0, 1: 0.42, 2: 0.72, 3: 1 } as const

/** Hair that lies covers more than its root, so fewer strands of it are drawn. */
const STRANDS = { razor: 1, stubble: 1, short: 1, long: 0.5 } as const

/**
 * Chooses what stands at each scalp point. The points' order is their rank, so the first share of them is evenly
 * spread: native hair takes its share first, pigment its share of what hair leaves free.
 */
export function scalpMarks(points: Points, { hair, treated }: ScalpFields, settings: MarkSettings): ScalpMarks {
  const { count } = points
  const kind = new Uint8Array(count)
  const full = new Float32Array(count)
  const share = sessionShare[settings.session]
  const strands = STRANDS[settings.length]
  for (let i = 0; i < count; i += 1) {
    const rank = i / count
    const grown = hair[i] ?? 0
    const dotted = (treated[i] ?? 0) * share
    full[i] = Math.min(1, grown + (1 - grown) * dotted)
    if (rank < grown) {
      if (rank < grown * strands) kind[i] = isGrey(i, settings.grey) ? MARK.greyHair : MARK.hair
    } else if ((rank - grown) / (1 - grown) < dotted) kind[i] = MARK.pigment
  }
  const isGrid = settings.faults.includes('grid') && share > 0
  const position = isGrid ? gridPlaces(points, kind, MARK.pigment, MARK.none, share) : points.position
  return { kind, position, full }
}

/** Whether a hair is one of so many grey ones in a hundred: spread evenly, the same each time. */
const isGrey = (i: number, grey: number) => ((i * 0.618034) % 1) * 100 < grey
