import { type Camera, type SeenPlaces, seePlaces, turned, type Viewpoint } from '@/lib/scalp/head/camera'
import type { HairMesh } from './hair-mesh'
import type { LitView } from './raster'
import type { HairShader } from './shade-hair'

/** The corners of a hair mesh in a picture, with the light that comes from each. */
interface SeenHair extends SeenPlaces {
  readonly light: Float32Array
}

/** Numbers of light for a corner: from inside the hair and on it. */
const LIGHTS = 6

/**
 * Draws ribbons of hair over a filled view.
 * @param hairs shade a hair and a grey one
 * @param covers how much of what lies under it a hair hides, 0 to 1
 */
export function fillHair(
  view: LitView,
  mesh: HairMesh,
  camera: Camera,
  eye: Viewpoint,
  hairs: readonly [own: HairShader, grey: HairShader],
  covers = 1,
): void {
  const seen = lightHair(mesh, camera, eye, hairs)
  const { index } = mesh
  for (let k = 0; k < index.length; k += 3)
    fillOne(view, seen, covers, index[k] ?? 0, index[k + 1] ?? 0, index[k + 2] ?? 0)
}

function lightHair(mesh: HairMesh, camera: Camera, eye: Viewpoint, hairs: readonly [HairShader, HairShader]): SeenHair {
  const { count, position, normal, way, own } = mesh
  const light = new Float32Array(count * LIGHTS)
  const [below, shine] = [new Float32Array(3), new Float32Array(3)]
  for (let i = 0; i < count; i += 1) {
    const bright = own[i * 2 + 1] ?? 1
    hairs[own[i * 2] === 1 ? 1 : 0](turned(normal, i * 3, eye), turned(way, i * 3, eye), below, shine)
    for (let channel = 0; channel < 3; channel += 1) {
      light[i * LIGHTS + channel] = (below[channel] ?? 0) * bright
      light[i * LIGHTS + 3 + channel] = (shine[channel] ?? 0) * bright
    }
  }
  return { ...seePlaces(camera, eye, position), light }
}

/** Fills one triangle, whichever way round it is seen. */
function fillOne(view: LitView, { x, y, z, light }: SeenHair, covers: number, a: number, b: number, c: number): void {
  const { width, height, columns, depth, alpha, below, shine } = view
  const ax = x[a] ?? 0
  const ay = y[a] ?? 0
  const bx = (x[b] ?? 0) - ax
  const by = (y[b] ?? 0) - ay
  const cx = (x[c] ?? 0) - ax
  const cy = (y[c] ?? 0) - ay
  const area = by * cx - bx * cy
  if (area === 0) return
  const left = Math.max(columns[0], Math.ceil(ax + Math.min(0, bx, cx) - 0.5))
  const right = Math.min(columns[1] - 1, Math.floor(ax + Math.max(0, bx, cx) - 0.5))
  const top = Math.max(0, Math.ceil(ay + Math.min(0, by, cy) - 0.5))
  const bottom = Math.min(height - 1, Math.floor(ay + Math.max(0, by, cy) - 0.5))
  for (let row = top; row <= bottom; row += 1) {
    const py = row + 0.5 - ay
    for (let column = left; column <= right; column += 1) {
      const px = column + 0.5 - ax
      const u = (py * cx - px * cy) / area
      const v = (px * by - py * bx) / area
      if (u < 0 || v < 0 || u + v > 1) continue
      const w = 1 - u - v
      const pixel = row * width + column
      const near = w * (z[a] ?? 0) + u * (z[b] ?? 0) + v * (z[c] ?? 0)
      if (near <= (depth[pixel] ?? 0)) continue
      depth[pixel] = near
      const under = (alpha[pixel] ?? 0) * (1 - covers)
      const sum = covers + under
      const over = covers / sum
      alpha[pixel] = sum
      for (let channel = 0; channel < 3; channel += 1) {
        const mix = (k: number) =>
          w * (light[a * LIGHTS + k] ?? 0) + u * (light[b * LIGHTS + k] ?? 0) + v * (light[c * LIGHTS + k] ?? 0)
        const at = pixel * 3 + channel
        below[at] = mix(channel) * over + (under > 0 ? (below[at] ?? 0) : 0) * (1 - over)
        shine[at] = mix(channel + 3) * over + (under > 0 ? (shine[at] ?? 0) : 0) * (1 - over)
      }
    }
  }
}
