import { type Build, builds } from '@/lib/scalp/head/build'
import { type Camera, pixelOf, rayThrough, type Vector, viewpointOf } from '@/lib/scalp/head/camera'
import { headDistance } from '@/lib/scalp/head/head-distance'
import type { Distance } from '@/lib/scalp/head/slope'
import { traceRay } from '@/lib/scalp/head/trace-ray'
import {
  type HandleId,
  handles,
  isSeen,
  type LandmarkId,
  landmarkIds,
  pinIds,
  type PinId,
  type Place,
} from '@/lib/photo/landmarks'

/** How a head's shape departs from the guide's, in ways that the fit does not all know. */
export interface Shape {
  readonly breadth: number
  readonly length: number
  readonly face: number
  /** Height of the skull above the eyes. */
  readonly vault: number
  /** How much broader the skull gets upwards. */
  readonly taper: number
  /** How far the skull leans back as it rises. */
  readonly slope: number
}

export interface OtherHead {
  readonly name: string
  readonly build: Build
  readonly shape: Shape
  readonly skin: readonly [red: number, green: number, blue: number]
  readonly camera: Camera
}

const EYE_LINE = 0.02
const SMALLEST = 0.8

/** A place of a head before and after its shape departs from the guide's. */
export const shapeOut = ({ breadth, length, face, vault, taper, slope }: Shape, [x, y, z]: Vector): Vector => {
  const up = Math.max(0, y - EYE_LINE)
  return [
    x * breadth * (1 + taper * up),
    EYE_LINE + (y - EYE_LINE) * (y < EYE_LINE ? face : vault),
    z * length - slope * up,
  ]
}

/** The same backwards. */
export const shapeBack = ({ breadth, length, face, vault, taper, slope }: Shape, [x, y, z]: Vector): Vector => {
  const own = EYE_LINE + (y - EYE_LINE) / (y < EYE_LINE ? face : vault)
  const up = Math.max(0, own - EYE_LINE)
  return [x / (breadth * (1 + taper * up)), own, (z + slope * up) / length]
}

/** The surface of the head: a bound on the distance, exact at the skin. */
export const surfaceOf =
  ({ build, shape }: OtherHead): Distance =>
  (x, y, z) =>
    headDistance(...shapeBack(shape, [x, y, z]), build) * SMALLEST

/** Where a place of the guide's own head is on this one: out along the same ray from the middle of the skull. */
export function placeOn({ build, shape }: Pick<OtherHead, 'build' | 'shape'>, [x, y, z]: Vector): Vector {
  const middle: Vector = [0, 0.25, -0.14]
  const way: Vector = [x - middle[0], y - middle[1], z - middle[2]]
  const length = Math.hypot(...way)
  const [dx, dy, dz] = way.map(part => part / length) as [number, number, number]
  const own: Distance = (px, py, pz) => headDistance(px, py, pz, build)
  const far = 2 - traceRay(middle[0] + 2 * dx, middle[1] + 2 * dy, middle[2] + 2 * dz, -dx, -dy, -dz, 0, own)
  return shapeOut(shape, [middle[0] + far * dx, middle[1] + far * dy, middle[2] + far * dz])
}

/** The landmarks of this head, found on its own surface as a careful finger would. */
export function landmarkOn({ build, shape }: OtherHead, id: LandmarkId): Vector {
  const front = (x: number, y: number): Vector => [x, y, 2 - traceRay(x, y, 2, 0, 0, -1, 0, own)]
  const own: Distance = (px, py, pz) => headDistance(px, py, pz, build)
  const farthest = (places: Vector[], score: (place: Vector) => number) =>
    places.reduce((most, place) => (score(place) > score(most) ? place : most))
  const along = (from: number, to: number) => Array.from({ length: 60 }, (_, i) => from + ((to - from) * i) / 59)
  const [part] = id.split(/-(?=left|right)/)
  const side = id.endsWith('right') ? -1 : 1
  const ear = (up: number, back: number): Vector => [0.655, -0.11 + up * build.ear, -0.08 + back * build.ear]
  const found: Record<string, () => Vector> = {
    pupil: () => front(0.275, 0.015),
    brow: () => front(0.275, 0.21 + 0.03 * (1 - build.brow)),
    nose: () =>
      farthest(
        along(-0.4, -0.1).map(y => front(0, y)),
        ([, , z]) => z,
      ),
    mouth: () => front(build.mouth, -0.558),
    chin: () =>
      farthest(
        along(-0.75, -1).map(y => front(0, y)),
        ([, y, z]) => 0.44 * z - 0.9 * y,
      ),
    'ear-top': () => ear(0.285, -0.055),
    'ear-lobe': () => ear(-0.28, 0.03),
  }
  const [x, y, z] = found[part ?? '']?.() ?? [0, 0, 0]
  return shapeOut(shape, [x * side, y, z])
}

/** Where the outline of the skull runs in the photo, seen from its middle in a handle's direction. */
export function outlineOn(head: OtherHead, id: HandleId): Place {
  const { camera } = head
  const view = viewpointOf(camera)
  const surface = surfaceOf(head)
  const start = pixelOf(camera, view, [0, 0.33, -0.12])
  const { toward } = handles[id]
  const end = pixelOf(camera, view, [toward[0] * 3, 0.33 + toward[1] * 3, -0.12 + toward[2] * 3])
  const far = Math.hypot(end.x - start.x, end.y - start.y) || 1
  const [ux, uy] = [(end.x - start.x) / far, (end.y - start.y) / far]
  let [inside, outside] = [0, 1.6 * camera.scale]
  while (outside - inside > 0.2) {
    const between = (inside + outside) / 2
    const ray = rayThrough(camera, view, start.x + ux * between, start.y + uy * between)
    const hits = traceRay(...view.eye, ...ray, camera.distance - 2.6, surface) >= 0
    ;[inside, outside] = hits ? [between, outside] : [inside, between]
  }
  return { x: start.x + ux * inside, y: start.y + uy * inside }
}

/** All pins of a head that are seen in its photo, where they really are. */
export function truePins(head: OtherHead): Map<PinId, Place> {
  const view = viewpointOf(head.camera)
  const isLandmark = (id: PinId): id is LandmarkId => (landmarkIds as readonly string[]).includes(id)
  return new Map(
    pinIds
      .filter(id => isSeen(id, head.camera.yaw))
      .map(id => [id, isLandmark(id) ? pixelOf(head.camera, view, landmarkOn(head, id)) : outlineOn(head, id)]),
  )
}

const { man, woman } = builds

/** One head: who, what differs from the guide's own build and shape, skin, turn, pitch, roll, distance, size. */
function head(
  name: string,
  build: Build,
  shape: readonly [breadth: number, length: number, face: number, vault: number, taper: number, slope: number],
  skin: OtherHead['skin'],
  [yaw, pitch, roll, distance, scale]: readonly [number, number, number, number, number],
): OtherHead {
  const [breadth, length, face, vault, taper, slope] = shape
  const frame = { target: [0, -0.05, 0] as const, centre: [600, 750] as const, width: 1200, height: 1600 }
  return {
    name,
    build,
    shape: { breadth, length, face, vault, taper, slope },
    skin,
    camera: { ...frame, yaw, pitch, roll, distance, scale },
  }
}

const pale = [226, 190, 168] as const
const olive = [196, 152, 116] as const
const brown = [138, 94, 66] as const
const dark = [84, 56, 42] as const

/** A dozen heads that are not ours, photographed from the front, half and the side, near and far. */
export const otherHeads: readonly OtherHead[] = [
  head(
    'broad face',
    { ...man, face: 1.08, jaw: { x: 0.44, y: -0.55, thick: 0.11 } },
    [1.06, 0.97, 1, 1, 0, 0],
    pale,
    [0, 2, 0, 4, 330],
  ),
  head(
    'narrow and long',
    { ...man, face: 0.94, nose: 1.12 },
    [0.94, 1.04, 1.08, 1.02, 0, 0],
    olive,
    [4, -6, 3, 4.4, 310],
  ),
  head('high vault', { ...man, brow: 0.8 }, [1, 0.98, 0.97, 1.07, 0.03, 0.02], brown, [-8, 8, -4, 4.8, 320]),
  head('flat vault', { ...man, brow: 1.2, ear: 1.15 }, [1.03, 1, 1.03, 0.94, -0.03, 0.05], dark, [14, 4, 6, 7, 330]),
  head('large nose', { ...man, nose: 1.25, ear: 1.1 }, [0.98, 1.03, 1.02, 1, 0, 0.03], olive, [38, 6, -3, 4.2, 320]),
  head(
    'small nose',
    { ...man, nose: 0.82, lips: 1.25, mouth: 0.235 },
    [1.03, 0.98, 0.96, 1.02, 0.02, 0],
    dark,
    [-42, 0, 5, 4, 310],
  ),
  head(
    'strong chin',
    { ...man, chin: { x: 0.17, y: -0.9, z: 0.7 }, brow: 1.15 },
    [1, 1.02, 1.04, 0.98, 0, 0.04],
    pale,
    [45, 12, -6, 6, 330],
  ),
  head(
    'weak chin',
    { ...man, chin: { x: 0.13, y: -0.84, z: 0.6 }, nose: 1.1 },
    [0.97, 1, 0.96, 1.03, 0, 0.02],
    brown,
    [-30, -8, 2, 4.6, 290],
  ),
  head('woman, round', woman, [1.04, 0.96, 0.97, 1.02, 0.02, 0], brown, [0, 5, -2, 4.4, 330]),
  head('woman, long', { ...woman, nose: 1, mouth: 0.22 }, [0.95, 1.03, 1.06, 1, 0, 0], pale, [52, 3, 4, 5, 320]),
  head('side, long skull', { ...man, ear: 0.9, nose: 1.08 }, [0.97, 1.07, 1, 1, 0, 0.03], dark, [84, 2, 0, 7, 320]),
  head(
    'side, short skull',
    { ...man, ear: 1.2, nose: 0.92 },
    [1.04, 0.93, 1.02, 1.03, 0, 0],
    olive,
    [-88, 6, 4, 4.6, 310],
  ),
]
