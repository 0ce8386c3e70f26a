import { viewpointOf, type Vector } from '@/lib/scalp/head/camera'
import { PREVIEW_FRAME, previewCamera } from './preview-camera'
import { projectPoints } from './project-points'

/** Angles from which a head is looked at, in degrees. */
export interface View {
  readonly yaw: number
  readonly pitch: number
}

/** The middle of the skull and its half axes in head units: enough to tell which way a place on it looks. */
const SKULL = { middle: [0, 0.36, -0.14], radii: [0.665, 0.64, 0.82] } as const

/** The first shows the face; the others what it hides: top and crown, then the back of the head. */
const views: readonly View[] = [
  { yaw: 42, pitch: 12 },
  { yaw: 42, pitch: 48 },
  { yaw: 150, pitch: 24 },
]

/** Below this a place lies so near the edge of the head that it is not pointed at: 1 is straight on, 0 the edge. */
const SEEN = 0.2

/** A place in a square picture, in shares of its edge from the left and the top, and whether it can be seen there. */
export interface PlaceInPicture {
  readonly x: number
  readonly y: number
  readonly isSeen: boolean
}

/** Where a place on the skull (head units) stands in the visualiser's picture from a view. */
export function placeInPicture(place: Vector, { yaw, pitch }: View): PlaceInPicture {
  const camera = previewCamera(yaw, pitch)
  const out = place.map((at, axis) => (at - (SKULL.middle[axis] ?? 0)) / (SKULL.radii[axis] ?? 1) ** 2)
  const length = Math.hypot(...out)
  const normal = Float32Array.from(out, part => part / length)
  const { x, y, facing } = projectPoints(camera, viewpointOf(camera), Float32Array.from(place), normal)
  return { x: (x[0] ?? 0) / PREVIEW_FRAME, y: (y[0] ?? 0) / PREVIEW_FRAME, isSeen: (facing[0] ?? 0) > SEEN }
}

/** The view that shows most of the places; of several the first, so that nothing to point at shows the face. */
export function viewOfPlaces(places: readonly Vector[]): View {
  const seen = (view: View) => places.filter(place => placeInPicture(place, view).isSeen).length
  return views.reduce((best, view) => (seen(view) > seen(best) ? view : best))
}
