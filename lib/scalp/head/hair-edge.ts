import { smoothstep } from './distance'
import type { Sex } from './build'

/** A hairline as it is designed. */
export interface Hairline {
  /** 0 as low as a boy's, about 0.35 a grown man's, 1 far up. */
  readonly height: number
  /** 0 soft and irregular, 1 straight as a ruler with square corners. */
  readonly straight: number
}

type Edge = readonly (readonly [angle: number, height: number])[]

/**
 * The edge of the hair as height over the angle round the head (degrees: 0 forehead, 90 ear, 180 nape):
 * a gently curved front, drawn back at the temples, down to the sideburn, over the ear, down to the nape.
 */
const EDGES: Readonly<Record<Sex, Edge>> = {
  man: [
    [0, 0.56],
    [16, 0.57],
    [30, 0.6],
    [40, 0.625],
    [46, 0.6],
    [52, 0.48],
    [57, 0.34],
    [61, 0.22],
    [64, 0.08],
    [66, -0.06],
    [68, -0.17],
    [80, -0.19],
    [84, 0.02],
    [90, 0.12],
    [100, 0.1],
    [107, -0.08],
    [112, -0.28],
    [120, -0.46],
    [132, -0.6],
    [150, -0.7],
    [165, -0.74],
    [180, -0.72],
  ],
  woman: [
    [0, 0.575],
    [14, 0.58],
    [26, 0.58],
    [36, 0.555],
    [44, 0.49],
    [51, 0.39],
    [57, 0.27],
    [62, 0.14],
    [66, 0.04],
    [69, -0.06],
    [72, -0.12],
    [79, -0.1],
    [83, 0.04],
    [90, 0.12],
    [100, 0.1],
    [107, -0.06],
    [113, -0.26],
    [122, -0.44],
    [136, -0.56],
    [152, -0.64],
    [166, -0.7],
    [180, -0.73],
  ],
}

/** The straight front: height of its line, the angle of its corner and of the foot of its upright side. */
const RULER = { height: 0.57, corner: 45, foot: 49, bottom: 0.26 } as const

/** How far the front moves from its lowest to its highest, and where it stands at height 0 against the table above. */
const LOWEST = -0.1
export const RISE = 0.29

/** One degree round the head as a length on its surface, in head units. */
const DEGREE = (0.6 * Math.PI) / 180

const usual = { height: 0.345, straight: 0 } as const

/** The edge of each hairline that was asked for: a scalp has thousands of points, and all ask for the same. */
const drawn: Readonly<Record<Sex, WeakMap<Hairline, Edge>>> = { man: new WeakMap(), woman: new WeakMap() }

/** The edge of a hairline as it is designed: the front moved up or down, and as straight as it is to be. */
function edgeOf(hairline: Hairline, sex: Sex): Edge {
  const known = drawn[sex].get(hairline)
  if (known) return known
  const lift = LOWEST + RISE * hairline.height
  const edge: Edge = EDGES[sex].map(([angle, height]) => {
    const raised = height + lift * smoothstep(66, 44, angle)
    return [angle, raised + (rulerAt(angle, lift, raised) - raised) * hairline.straight]
  })
  drawn[sex].set(hairline, edge)
  return edge
}

/** Signed distance to the hair's edge on the unrolled head: positive inside the hair. Angle in degrees. */
export function insideHair(angle: number, y: number, hairline: Hairline = usual, sex: Sex = 'man'): number {
  const edge = edgeOf(hairline, sex)
  let nearest = Number.POSITIVE_INFINITY
  let height = 0
  let [fromAngle, fromHeight] = edge[0] ?? [0, 0]
  for (let i = 1; i < edge.length; i += 1) {
    const [toAngle, toHeight] = edge[i] ?? [0, 0]
    const across = (toAngle - fromAngle) * DEGREE
    const rise = toHeight - fromHeight
    const px = (angle - fromAngle) * DEGREE
    const py = y - fromHeight
    const t = Math.max(0, Math.min(1, (px * across + py * rise) / (across * across + rise * rise)))
    const [dx, dy] = [px - across * t, py - rise * t]
    nearest = Math.min(nearest, dx * dx + dy * dy)
    const along = (angle - fromAngle) / (toAngle - fromAngle)
    if (along >= 0 && along <= 1) height = fromHeight + rise * along
    fromAngle = toAngle
    fromHeight = toHeight
  }
  return y > height ? Math.sqrt(nearest) : -Math.sqrt(nearest)
}

/** Height of the straight front at an angle; behind its foot the edge is as it was. */
function rulerAt(angle: number, lift: number, otherwise: number): number {
  if (angle <= RULER.corner) return RULER.height + lift
  return angle <= 57 ? RULER.bottom + 0.08 * smoothstep(57, RULER.foot, angle) : otherwise
}
