import { smoothstep } from '@/lib/scalp/head/distance'
import { noise } from '@/lib/scalp/head/noise'
import type { Points } from '@/lib/scalp/head/point-cloud'
import { type HairMesh, type HairPath, weaveHair } from '@/lib/scalp/lit/hair-mesh'
import { MARK } from './preview-marks'
import type { PreviewSettings } from './preview-settings'

type HairLength = PreviewSettings['length']
type Place = [x: number, y: number, z: number]
type Ellipsoid = readonly [cx: number, cy: number, cz: number, rx: number, ry: number, rz: number]

/** How hair of a length lies. Lengths in head units. */
interface Lying {
  /** How many places a hair has and how far apart they are. */
  readonly places: number
  readonly step: number
  /** How far off the head the topmost hair lies. */
  readonly lift: number
  /** Whether its own weight holds it down. */
  readonly rests: boolean
  /** How fast a hair turns from the way it grows to the way it is combed, from place to place. */
  readonly turn: number
  /** Half the width of the few hairs that one drawn hair stands for, and how much of it is left at the tip. */
  readonly half: number
  readonly tip: number
}

const LYING: Partial<Record<HairLength, Lying>> = {
  short: { places: 5, step: 0.026, lift: 0.03, rests: false, turn: 0.5, half: 0.0036, tip: 0.15 },
  long: { places: 25, step: 0.055, lift: 0.075, rests: true, turn: 0.67, half: 0.0065, tip: 0.2 },
}
/** What hair lies on, as ellipsoids: the skull, and the ears with the cheeks before them. Middle, then half the axes. */
const SKULL = [0, 0.36, -0.14, 0.672, 0.645, 0.83] as const satisfies Ellipsoid
const EARS = [0, -0.2, -0.06, 0.735, 0.95, 0.58] as const satisfies Ellipsoid
/** The rims of the ears stand out beyond that, which long hair covers. */
const RIMS = [0, -0.05, -0.2, 0.765, 0.65, 0.42] as const satisfies Ellipsoid
/** Above this height hair rests on the skull by its weight; below it hangs free. */
const RESTS = 0.3
/** So far from its root, in head units, a hair has reached the height over the head at which it lies. */
const RISEN = 0.12
/** Long hair is cut at the height of the jaw. What grows lower, at the nape, is as long as its first few places. */
const CUT = -0.66
const NAPE = 3
/** Hairs that stand beside each other are alike in brightness: how many head units wide such a lock is. */
const LOCK = 0.09

/**
 * Combs the hair that stands on a scalp: outwards and back, then down; long hair is parted in the middle. A hair never
 * enters the head. `undefined` where hair is too short to lie.
 * @param kind one of MARK for each point
 */
export function combHair({ position, normal }: Points, kind: Uint8Array, length: HairLength): HairMesh | undefined {
  const lying = LYING[length]
  if (!lying) return undefined
  const paths: HairPath[] = []
  for (const [root, mark] of kind.entries()) {
    if (mark !== MARK.hair && mark !== MARK.greyHair) continue
    // A hair's own number decides how long it is and how far off it lies, so that it is the same each time.
    const wild = ((root * 0.56984) % 1) - 0.5
    const own = (root * 0.618034) % 1
    const place = pointAt(position, root)
    const lock = noise(place[0] / LOCK, place[1] / LOCK, place[2] / LOCK)
    const path = combOne(place, pointAt(normal, root), lying, wild, own, (root * 0.754877) % 1)
    // What lies on top is in nobody's shadow.
    const bright = 0.82 + 0.26 * own + 0.16 * wild + 0.14 * lock
    paths.push({
      ...path,
      isGrey: mark === MARK.greyHair,
      bright,
      half: lying.half * (0.75 + 0.5 * own),
      tip: lying.tip,
      roll: 2 * wild,
    })
  }
  return weaveHair(paths)
}

/** Where one hair runs. `wild`, `own`, `long`: its own chance, about its way, its height and its length. */
function combOne(place: Place, grown: Place, lying: Lying, wild: number, own: number, long: number) {
  const { rests } = lying
  const step = lying.step * (0.85 + 0.3 * long)
  // Hair from near the parting lies over hair from the sides.
  const top = smoothstep(0.3, 0.95, place[1])
  const lift = lying.lift * (rests ? 0.25 + 0.55 * top + 0.2 * own : own)
  // The forehead stands out from the skull's own round.
  const base = Math.max(1, depthIn(place, SKULL))
  const side = (rests ? Math.sign(place[0] + 0.02 * wild) : Math.tanh(place[0] * 12)) + 0.2 * wild
  const wanted = rests ? drawnBack(place, side, wild) : combed(place, side, wild)
  const way: Place = [0, 1, 2].map(axis => 0.3 * (grown[axis] ?? 0) + (wanted[axis] ?? 0)) as Place
  const [places, normals]: [number[], number[]] = [[], []]
  for (let i = 0; i < lying.places && (i < NAPE || place[1] > CUT + 0.1 * wild); i += 1) {
    places.push(...place)
    normals.push(...outward(place))
    turn(way, rests ? drawnBack(place, side, wild) : combed(place, side, wild), lying.turn)
    advance(place, way, step)
    const risen = Math.min(1, ((i + 1) * step) / RISEN)
    layOn(place, SKULL, base + lift * risen, rests && place[1] > RESTS)
    layOn(place, EARS, 0.86 + (0.14 + lift) * risen)
    if (rests) layOn(place, RIMS, 0.86 + (0.14 + lift) * risen)
  }
  return { places, normals }
}

const pointAt = (list: Float32Array, i: number): Place => [list[i * 3] ?? 0, list[i * 3 + 1] ?? 0, list[i * 3 + 2] ?? 0]

/** Away from the head: from the middle of the skull, and level where hair hangs below it. */
function outward([x, y, z]: Place): Place {
  const [cx, cy, cz, rx, ry, rz] = SKULL
  const above = y - cy
  // Level below the middle of the skull; the change is soft, or it would show as an edge in the light.
  return [(x - cx) / (rx * rx), (0.5 * (above + Math.hypot(above, 0.25))) / (ry * ry), (z - cz) / (rz * rz)]
}

/** The way hair is combed at a place: outwards and back on top, down at the sides and behind. */
export function combed([x, , z]: Place, side: number, wild: number): Place {
  const fall = Math.max(smoothstep(0.36, 0.66, Math.abs(x)), smoothstep(-0.5, -0.85, z))
  const back = -0.9 * smoothstep(-0.2, 0.4, z) + 0.2 * wild
  return [side * (1 - fall), -0.1 - fall, back * (1 - 0.7 * fall)]
}

/** The same for long hair: the parting ends at the crown, and behind it hair falls straight back and down over it. */
function drawnBack(place: Place, side: number, wild: number): Place {
  const [x, y, z] = combed(place, side, wild)
  const behind = smoothstep(-0.1, -0.45, place[2])
  const over = behind * smoothstep(-0.95, -0.7, place[2]) * smoothstep(0.3, 0.8, place[1])
  return [x * (1 - 1.1 * behind), y - 0.25 * behind, z - 0.75 * over]
}

function turn(way: Place, wanted: Place, share: number): void {
  for (const axis of [0, 1, 2] as const) way[axis] += (wanted[axis] - way[axis]) * share
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
