import { type Camera, rayThrough, viewpointOf } from './camera'
import { headDistance } from './head-distance'
import { type Distance, slopeAt } from './slope'
import { traceRay } from './trace-ray'

/** What each pixel of the frame sees: nothing (hit 0) or a point of the head. Row by row, one value a pixel. */
export interface HeadView {
  readonly width: number
  readonly height: number
  readonly hit: Uint8Array
  /** Place on the head, three values a pixel. */
  readonly position: Float32Array
  /** Surface normal in the viewer's axes (right, up, towards the viewer), three values a pixel. */
  readonly normal: Float32Array
  /** 0 (in a fold) to 1 (open). */
  readonly occlusion: Float32Array
}

/** Sphere-traces the head for every pixel of the camera's frame. */
export function traceHead(camera: Camera, distance: Distance = headDistance): HeadView {
  const { width, height } = camera
  const view = viewpointOf(camera)
  const { right, up, toward, eye } = view
  const n = width * height
  const hit = new Uint8Array(n)
  const position = new Float32Array(n * 3)
  const normal = new Float32Array(n * 3)
  const occlusion = new Float32Array(n)
  const near = camera.distance - 2.6
  for (let i = 0; i < n; i += 1) {
    const ray = rayThrough(camera, view, (i % width) + 0.5, Math.floor(i / width) + 0.5)
    const t = traceRay(eye[0], eye[1], eye[2], ray[0], ray[1], ray[2], near, distance)
    if (t < 0) continue
    const x = eye[0] + ray[0] * t
    const y = eye[1] + ray[1] * t
    const z = eye[2] + ray[2] * t
    const [nx, ny, nz] = slopeAt(distance, x, y, z)
    hit[i] = 1
    position.set([x, y, z], i * 3)
    normal.set(
      [
        nx * right[0] + ny * right[1] + nz * right[2],
        nx * up[0] + ny * up[1] + nz * up[2],
        nx * toward[0] + ny * toward[1] + nz * toward[2],
      ],
      i * 3,
    )
    occlusion[i] = openness(x, y, z, nx, ny, nz, distance)
  }
  return { width, height, hit, position, normal, occlusion }
}

/** How much light from all around reaches a point: 0 in a fold, 1 in the open; less where the head roofs it over. */
export function openness(
  x: number,
  y: number,
  z: number,
  nx: number,
  ny: number,
  nz: number,
  distance: Distance = headDistance,
): number {
  let shut = 0
  for (let step = 1; step <= 4; step += 1) {
    const far = 0.06 * step
    shut += (far - distance(x + nx * far, y + ny * far, z + nz * far)) * 0.72 ** step
  }
  return Math.max(0, 1 - shut * 3.2) * (1 - ROOF * (1 - skyAbove(x, y, z, nx, ny, nz, distance)))
}

/** How much darker a point is that sees no sky: the throat under the jaw. */
const ROOF = 0.62
/** How wide the patch of sky is: where a ray passes a body at this share of its length, a point sees it half. */
const WIDE = 5

/** How much of the sky a point sees halfway between straight out and straight up, 0 to 1. */
function skyAbove(x: number, y: number, z: number, nx: number, ny: number, nz: number, distance: Distance): number {
  const length = Math.hypot(nx, ny + 1, nz)
  if (length < 0.2) return 0
  const [rx, ry, rz] = [nx / length, (ny + 1) / length, nz / length]
  let sky = 1
  for (let t = 0.05; t < 1 && sky > 0; ) {
    const d = distance(x + rx * t, y + ry * t, z + rz * t)
    sky = Math.min(sky, (WIDE * d) / t)
    t += Math.max(0.03, d * 0.8)
  }
  return Math.max(0, sky)
}
