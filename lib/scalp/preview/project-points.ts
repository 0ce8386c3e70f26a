import { type Camera, type SeenPlaces, seePlaces, type Viewpoint } from '@/lib/scalp/head/camera'

/** Points as one camera sees them, and how far each faces the reader (0 is the edge). */
export interface ProjectedPoints extends SeenPlaces {
  readonly facing: Float32Array
}

/** Projects places with their normals. */
export function projectPoints(
  camera: Camera,
  view: Viewpoint,
  position: Float32Array,
  normal: Float32Array,
): ProjectedPoints {
  const facing = new Float32Array(position.length / 3)
  const [ex, ey, ez] = view.eye
  for (let i = 0, at = 0; i < facing.length; i += 1, at += 3) {
    const vx = ex - (position[at] ?? 0)
    const vy = ey - (position[at + 1] ?? 0)
    const vz = ez - (position[at + 2] ?? 0)
    const dot = (normal[at] ?? 0) * vx + (normal[at + 1] ?? 0) * vy + (normal[at + 2] ?? 0) * vz
    facing[i] = dot / Math.sqrt(vx * vx + vy * vy + vz * vz)
  }
  return { ...seePlaces(camera, view, position), facing }
}
