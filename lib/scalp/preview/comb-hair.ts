import { smoothstep } from '@/lib/scalp/head/distance'
import type { Points } from '@/lib/scalp/head/point-cloud'
import { MARK } from './preview-marks'
import type { PreviewSettings } from './preview-settings'

/** Hair that is long enough to lie: each hair is a row of dots. */
export interface Strands {
  /** Dots of all strands. */
  readonly count: number
  /** Places of the dots, strand by strand from root to tip, x, y, z for each. */
  readonly position: Float32Array
  /** How far each dot is from its root, as a share of the whole length. */
  readonly along: Float32Array
  /** MARK.hair or MARK.greyHair for each dot. */
  readonly kind: Uint8Array
}

type HairLength = PreviewSettings['length']
type Place = [x: number, y: number, z: number]
type Ellipsoid = readonly [cx: number, cy: number, cz: number, rx: number, ry: number, rz: number]

/**
 * Lengths in head units: how many dots a strand has, how far apart they stand, how far off the head it may lie, and
 * whether its own weight holds it down.
 */
const STRANDS: Partial<Record<HairLength, { dots: number; step: number; lift: number; rests: boolean }>> = {
  short: { dots: 4, step: 0.021, lift: 0.03, rests: false },
  long: { dots: 54, step: 0.021, lift: 0.06, rests: true },
}
/** What hair lies on, as ellipsoids: the skull, and the ears with the cheeks before them. Middle, then half the axes. */
const SKULL = [0, 0.36, -0.14, 0.665, 0.64, 0.82] as const satisfies Ellipsoid
const EARS = [0, -0.2, -0.04, 0.715, 0.95, 0.56] as const satisfies Ellipsoid
/** Above this height hair rests on the skull by its weight; below it hangs free. */
const RESTS = 0.3
/** How fast a strand turns from the way it grows to the way it is combed, from dot to dot. */
const TURN = 0.3
/** So many dots from its root a strand has reached the height over the head at which it lies. */
const RISEN = 9
/** Long hair is cut at the height of the jaw. What grows lower, at the nape, is as long as its first few dots. */
const CUT = -0.62
const NAPE = 4

/**
 * Combs the hair that stands on a scalp: outwards and back, then down; long hair is parted in the middle. A strand never
 * enters the head. `undefined` where hair is too short to lie.
 * @param kind one of MARK for each point
 */
export function combHair(points: Points, kind: Uint8Array, length: HairLength): Strands | undefined {
  const shape = STRANDS[length]
  if (!shape) return undefined
  const roots = [...kind.keys()].filter(i => kind[i] === MARK.hair || kind[i] === MARK.greyHair)
  const most = roots.length * shape.dots
  const strands = { position: new Float32Array(most * 3), along: new Float32Array(most), kind: new Uint8Array(most) }
  let count = 0
  for (const root of roots) {
    const place = pointAt(points.position, root)
    const way = pointAt(points.normal, root)
    // A hair's own number decides how long it is and how far off it lies, so that it is the same each time.
    const wild = ((root * 0.56984) % 1) - 0.5
    const step = shape.step * (0.8 + 0.4 * ((root * 0.754877) % 1))
    const lift = shape.lift * ((root * 0.618034) % 1)
    // The forehead stands out from the skull's own round.
    const base = Math.max(1, depthIn(place, SKULL))
    const side = (shape.rests ? Math.sign(place[0] + 0.03 * wild) : Math.tanh(place[0] * 12)) + 0.25 * wild
    for (let dot = 0; dot < shape.dots && (dot < NAPE || place[1] > CUT + 0.12 * wild); dot += 1) {
      strands.position.set(place, count * 3)
      strands.along[count] = dot / shape.dots
      strands.kind[count] = kind[root] ?? MARK.none
      count += 1
      turn(way, combed(place, side, wild))
      advance(place, way, step)
      const risen = Math.min(1, dot / RISEN)
      layOn(place, SKULL, base + lift * risen, shape.rests && place[1] > RESTS)
      layOn(place, EARS, 0.86 + (0.14 + lift) * risen)
    }
  }
  return { count, ...strands }
}

const pointAt = (list: Float32Array, i: number): Place => [list[i * 3] ?? 0, list[i * 3 + 1] ?? 0, list[i * 3 + 2] ?? 0]

/** The way hair is combed at a place: outwards and back on top, down at the sides and behind. */
export function combed([x, , z]: Place, side: number, wild: number): Place {
  const fall = Math.max(smoothstep(0.36, 0.66, Math.abs(x)), smoothstep(-0.5, -0.85, z))
  const back = -0.9 * smoothstep(-0.2, 0.4, z) + 0.2 * wild
  return [side * (1 - fall), -0.1 - fall, back * (1 - 0.7 * fall)]
}

function turn(way: Place, wanted: Place): void {
  for (const axis of [0, 1, 2] as const) way[axis] += (wanted[axis] - way[axis]) * TURN
}

function advance(place: Place, way: Place, step: number): void {
  const speed = step / Math.max(0.01, Math.hypot(...way))
  for (const axis of [0, 1, 2] as const) place[axis] += way[axis] * speed
}

/** How far a place is from the middle of an ellipsoid: 1 on its surface, less inside. */
const depthIn = ([x, y, z]: Place, [cx, cy, cz, rx, ry, rz]: Ellipsoid) =>
  Math.hypot((x - cx) / rx, (y - cy) / ry, (z - cz) / rz)

/** Moves a place that lies inside an ellipsoid out to its surface, and one above it down to it if it is to rest there. */
function layOn(place: Place, ellipsoid: Ellipsoid, layer: number, rests = false): void {
  const depth = depthIn(place, ellipsoid) / layer
  if ((depth >= 1 && !rests) || depth === 0) return
  for (const axis of [0, 1, 2] as const) place[axis] = ellipsoid[axis] + (place[axis] - ellipsoid[axis]) / depth
}
