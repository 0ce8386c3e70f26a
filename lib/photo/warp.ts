import { type HeadFit, type Pins, placeUnder } from './fit-head'
import { pinIds, type Place } from './landmarks'
import { solveLinear } from './solve-linear'

/** How far a pin pulls what is round it, in head units. */
const REACH = 0.85
/** Keeps pins that stand in one place from tearing the picture apart. */
const SOFT = 1e-6

/** Moves a place of the fitted head, in pixels of the photo. */
export type Warp = (x: number, y: number) => Place

/**
 * A smooth movement of the fitted head that makes every pin exact: each place moves with the pins around it (radial
 * basis functions with an end, Wendland's second), and from a certain distance not at all. Pins that contradict each
 * other give no movement rather than a wild one.
 */
export function warpTo(pins: Pins, fit: HeadFit): Warp {
  const reach = REACH * fit.scale
  const put = pinIds.flatMap(id => {
    const pin = pins[id]
    if (!pin || !Number.isFinite(pin.x + pin.y)) return []
    const from = placeUnder(fit, id, pin)
    return [{ ...from, dx: pin.x - from.x, dy: pin.y - from.y }]
  })
  const matrix = put.map((a, i) => put.map((b, j) => pull(a.x - b.x, a.y - b.y, reach) + (i === j ? SOFT : 0)))
  const sides = [put.map(({ dx }) => dx), put.map(({ dy }) => dy)]
  const [across, down] = solveLinear(matrix, sides) ?? []
  if (!across || !down) return (x, y) => ({ x, y })
  const pulls = put.map(({ x, y }, i) => ({ x, y, across: across[i] ?? 0, down: down[i] ?? 0 }))
  return (x, y) => {
    const moved = { x, y }
    for (const from of pulls) {
      const share = pull(x - from.x, y - from.y, reach)
      if (share === 0) continue
      moved.x += share * from.across
      moved.y += share * from.down
    }
    return moved
  }
}

/** Wendland's function: 1 at the pin, 0 from its reach on, smooth at both. */
function pull(dx: number, dy: number, reach: number): number {
  const far = Math.sqrt(dx * dx + dy * dy) / reach
  if (far >= 1) return 0
  const left = (1 - far) * (1 - far)
  return left * left * (4 * far + 1)
}
