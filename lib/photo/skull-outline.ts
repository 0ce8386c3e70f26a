import { type Camera, pixelOf, type Vector, type Viewpoint } from '@/lib/scalp/head/camera'
import { traceRay } from '@/lib/scalp/head/trace-ray'
import { type Place, type Proportions, stretch } from './landmarks'

/** Inside the skull, at its widest. */
const MIDDLE: Vector = [0, 0.33, -0.12]
const POINTS = 900
/** Lower down are ears, brows and neck. */
const LOWEST = 0.2
/** Steps of the direction in which the outline is asked, in degrees, and how far from straight up. */
const STEP = 6
const WIDEST = 126

let known: readonly Vector[] | undefined

/** Points all over the skull of the guide's own head, above ears and brows. */
function skullPoints(): readonly Vector[] {
  known ??= Array.from({ length: POINTS }, (_, i): Vector => {
    // The golden angle spreads points evenly over a ball.
    const [y, turn] = [1 - (2 * i + 1) / POINTS, i * 2.399963]
    const flat = Math.sqrt(1 - y * y)
    const [dx, dz] = [flat * Math.cos(turn), flat * Math.sin(turn)]
    const far = 2 - traceRay(MIDDLE[0] + 2 * dx, MIDDLE[1] + 2 * y, MIDDLE[2] + 2 * dz, -dx, -y, -dz)
    return [MIDDLE[0] + far * dx, MIDDLE[1] + far * y, MIDDLE[2] + far * dz]
  }).filter(([, y]) => y > LOWEST)
  return known
}

/** A place on the outline of the skull: the point of the head that makes it, and the way out of the head there. */
export interface OutlinePoint {
  readonly at: Vector
  readonly out: Place
}

/** The outline of a skull from one camera, as a function: the place of it that is nearest to a pin. */
export function skullOutline(camera: Camera, view: Viewpoint, proportions: Proportions): (pin: Place) => OutlinePoint {
  const points = skullPoints()
  const seen = points.map(at => pixelOf(camera, view, stretch(proportions, at)))
  const roll = (camera.roll * Math.PI) / 180
  const edges: { point: OutlinePoint; reach: number }[] = []
  for (let angle = -WIDEST; angle <= WIDEST; angle += STEP) {
    const turn = (angle * Math.PI) / 180 + roll
    const out = { x: Math.sin(turn), y: -Math.cos(turn) }
    let [best, reach] = [0, Number.NEGATIVE_INFINITY]
    for (let i = 0; i < seen.length; i += 1) {
      const far = (seen[i]?.x ?? 0) * out.x + (seen[i]?.y ?? 0) * out.y
      if (far > reach) [best, reach] = [i, far]
    }
    edges.push({ point: { at: points[best] ?? MIDDLE, out }, reach })
  }
  return pin => {
    const gap = ({ point: { out }, reach }: (typeof edges)[number]) => pin.x * out.x + pin.y * out.y - reach
    return edges.reduce((nearest, edge) => (gap(edge) > gap(nearest) ? edge : nearest)).point
  }
}
