import { capsule, cut, ellipsoid, join, smoothstep, sphere } from './distance'

/** Middle of the ear: its front edge sits on the head behind the jaw joint, its top at the height of the brow. */
const EAR = { x: 0.635, y: -0.11, z: -0.08 } as const
/** The ear turns out from the head by about 19° and leans back by about 10°. */
const OUT = { cos: 0.946, sin: 0.326 } as const
const LEAN = { cos: 0.985, sin: 0.174 } as const

/**
 * Signed distance to the outer ear: shell, rim, inner ridge, hollow, front flap and lobe.
 * x is the mirrored (positive) side of the head; units of the head, see head-distance.ts.
 * @param size its size against a man's
 */
export function earDistance(x: number, y: number, z: number, size = 1): number {
  const dx = (x - EAR.x) / size
  const dz = (z - EAR.z) / size
  const w = dx * OUT.cos + dz * OUT.sin
  const back = dx * OUT.sin - dz * OUT.cos
  const dy = (y - EAR.y) / size
  const v = dy * LEAN.cos + back * LEAN.sin
  const u = back * LEAN.cos - dy * LEAN.sin
  // The ear is widest above its middle and narrows towards the lobe.
  const width = 0.118 + 0.05 * smoothstep(-0.26, 0.1, v)
  const round = (Math.abs(u / width) ** 2.9 + Math.abs(v / 0.262) ** 2.9) ** (1 / 2.9)
  const edge = (round - 1) * 0.15
  let d = Math.hypot(Math.max(edge + 0.03, 0), w + 0.012) - 0.03
  d = cut(d, ellipsoid(u, v, w, 0.0, 0.04, 0.05, 0.105, 0.2, 0.05), 0.03)
  // The rim runs from the front, over the top, down the back, and fades into the lobe.
  const rim = 0.03 - 0.022 * smoothstep(-0.1, -0.24, v) - 0.02 * smoothstep(0.02, -0.1, v) * smoothstep(0.02, -0.1, u)
  d = join(d, Math.hypot(edge + 0.014, w - 0.022) - rim, 0.025)
  d = join(d, capsule(u, v, w, 0.03, 0.15, 0.0, 0.075, -0.03, 0.012, 0.018, 0.024), 0.03)
  d = join(d, capsule(u, v, w, 0.075, -0.03, 0.012, 0.005, -0.15, 0.012, 0.024, 0.026), 0.03)
  d = cut(d, ellipsoid(u, v, w, -0.03, -0.04, 0.03, 0.062, 0.085, 0.06), 0.03)
  d = join(d, ellipsoid(u, v, w, -0.115, -0.05, 0.022, 0.032, 0.05, 0.026), 0.03)
  d = join(d, sphere(u, v, w * 1.3, -0.025, -0.225, 0.004, 0.062), 0.05)
  return d * size
}

/** Distance below which a point can touch the ear: everything of it lies within this ball. */
export function earBound(x: number, y: number, z: number): number {
  return sphere(x, y, z, EAR.x, EAR.y, EAR.z, 0.36)
}
