/**
 * The scalp laid flat: rays from the middle of the skull, the vertex at 0/0, each place as far from it as its ray leans
 * (radians). forward is about 1.2 at the hairline and -0.7 at the crown's whorl; side is about 1.7 above the ear.
 */
export interface ScalpPlace {
  readonly forward: number
  /** Distance from the midline, never negative. */
  readonly side: number
}

const MIDDLE = { y: 0.25, z: -0.14 } as const

/** Lays a place of the head flat on the map of the scalp. */
export function scalpPlace(x: number, y: number, z: number): ScalpPlace {
  const dy = y - MIDDLE.y
  const dz = z - MIDDLE.z
  const out = Math.hypot(x, dz)
  const lean = Math.atan2(out, dy)
  const stretch = out > 1e-6 ? lean / out : 0
  return { forward: dz * stretch, side: Math.abs(x) * stretch }
}

/** Angle round the head's upright axis in degrees: 0 the forehead, 90 the ear, 180 the nape. */
export function angleRound(x: number, z: number): number {
  return (Math.atan2(Math.abs(x), z + 0.06) * 180) / Math.PI
}
