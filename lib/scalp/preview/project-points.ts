import type { Camera, Viewpoint } from '@/lib/scalp/head/camera'

/** Points as one camera sees them: places in the frame, nearness, and how far each faces the reader (0 is the edge). */
export interface ProjectedPoints {
  readonly x: Float32Array
  readonly y: Float32Array
  readonly z: Float32Array
  readonly facing: Float32Array
}

/** Projects places with their normals. */
export function projectPoints(
  camera: Camera,
  { right, up, toward, eye }: Viewpoint,
  position: Float32Array,
  normal: Float32Array,
): ProjectedPoints {
  const count = position.length / 3
  const [rx, ry, rz] = right
  const [ux, uy, uz] = up
  const [tx, ty, tz] = toward
  const [ex, ey, ez] = eye
  const [ox, oy, oz] = camera.target
  const [cx, cy] = camera.centre
  const { distance, scale } = camera
  const x = new Float32Array(count)
  const y = new Float32Array(count)
  const z = new Float32Array(count)
  const facing = new Float32Array(count)
  for (let i = 0, at = 0; i < count; i += 1, at += 3) {
    const px = position[at] ?? 0
    const py = position[at + 1] ?? 0
    const pz = position[at + 2] ?? 0
    const dx = px - ox
    const dy = py - oy
    const dz = pz - oz
    const near = dx * tx + dy * ty + dz * tz
    const wide = (scale * distance) / (distance - near)
    x[i] = cx + (dx * rx + dy * ry + dz * rz) * wide
    y[i] = cy - (dx * ux + dy * uy + dz * uz) * wide
    z[i] = near
    const vx = ex - px
    const vy = ey - py
    const vz = ez - pz
    const dot = (normal[at] ?? 0) * vx + (normal[at + 1] ?? 0) * vy + (normal[at + 2] ?? 0) * vz
    facing[i] = dot / Math.sqrt(vx * vx + vy * vy + vz * vz)
  }
  return { x, y, z, facing }
}
