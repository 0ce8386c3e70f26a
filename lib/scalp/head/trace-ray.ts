import { headDistance } from './head-distance'
import type { Distance } from './slope'

const FAR = 12
const STEPS = 140
const CLOSE = 0.0006
const GRAZE = 0.02

/**
 * Distance along a ray to the head, or -1 when it passes by.
 * The ray starts at o and runs along r (unit length).
 * @param near how far from the start the search begins
 */
export function traceRay(
  ox: number,
  oy: number,
  oz: number,
  rx: number,
  ry: number,
  rz: number,
  near = 0,
  distance: Distance = headDistance,
): number {
  let t = near
  let d = FAR
  for (let step = 0; step < STEPS && t < FAR; step += 1) {
    d = distance(ox + rx * t, oy + ry * t, oz + rz * t)
    if (d < CLOSE) return t
    // The joined ellipsoids overstate distance a little: 0.85 keeps thin parts (the ear's rim) from being stepped over.
    t += d * 0.85
  }
  // A ray that runs out of steps beside a surface grazes it: no pinholes along the ears and the back.
  return t < FAR && d < GRAZE ? t : -1
}
