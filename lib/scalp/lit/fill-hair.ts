import { type Camera, type SeenPlaces, seePlaces, turned, type Viewpoint } from '@/lib/scalp/head/camera'
import type { HairMesh } from './hair-mesh'
import { byNearness } from './near-last'
import type { LitView } from './raster'
import type { HairShader } from './shade-hair'

/** The corners of a hair mesh in a picture, with the light that comes from each. */
interface SeenHair extends SeenPlaces {
  readonly light: Float32Array
  /** For each pair of corners half the ribbon's width in pixels, before it was widened for a soft edge. */
  readonly half: Float32Array
}

/** Numbers of light for a corner: from inside the hair and on it. */
const LIGHTS = 6
/** A ribbon fades out over so many pixels on either side of its edge. */
const FADE = 0.5

/**
 * Draws ribbons of hair over a filled view, the farthest first, each with soft edges: a hair is as thin as a pixel.
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
  widen(seen)
  for (const piece of byNearness(index, seen.z)) {
    for (const k of [piece * 6, piece * 6 + 3])
      fillOne(view, seen, covers, index[k] ?? 0, index[k + 1] ?? 0, index[k + 2] ?? 0)
  }
}

function lightHair(mesh: HairMesh, camera: Camera, eye: Viewpoint, hairs: readonly [HairShader, HairShader]): SeenHair {
  const { count, position, normal, way, own } = mesh
  const light = new Float32Array(count * LIGHTS)
  const [below, shine] = [new Float32Array(3), new Float32Array(3)]
  // Both corners of a place have one light.
  for (let i = 0; i < count; i += 2) {
    const bright = own[i * 2 + 1] ?? 1
    hairs[own[i * 2] === 1 ? 1 : 0](turned(normal, i * 3, eye), turned(way, i * 3, eye), below, shine)
    for (let at = i * LIGHTS; at < (i + 2) * LIGHTS; at += LIGHTS) {
      for (let channel = 0; channel < 3; channel += 1) {
        light[at + channel] = (below[channel] ?? 0) * bright
        light[at + 3 + channel] = (shine[channel] ?? 0) * bright
      }
    }
  }
  return { ...seePlaces(camera, eye, position), light, half: new Float32Array(count / 2) }
}

/** Draws the corners of each pair apart, so that there is room beside the ribbon to fade out. */
function widen({ x, y, half }: SeenHair): void {
  for (let pair = 0; pair < half.length; pair += 1) {
    const [a, b] = [pair * 2, pair * 2 + 1]
    const dx = (x[b] ?? 0) - (x[a] ?? 0)
    const dy = (y[b] ?? 0) - (y[a] ?? 0)
    const wide = Math.hypot(dx, dy)
    half[pair] = wide / 2
    if (wide < 1e-4) continue
    const by = FADE / wide
    x[a] = (x[a] ?? 0) - dx * by
    y[a] = (y[a] ?? 0) - dy * by
    x[b] = (x[b] ?? 0) + dx * by
    y[b] = (y[b] ?? 0) + dy * by
  }
}

/** Fills one triangle, whichever way round it is seen. */
function fillOne(
  view: LitView,
  { x, y, z, light, half }: SeenHair,
  covers: number,
  a: number,
  b: number,
  c: number,
): void {
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
  const [az, bz, cz] = [z[a] ?? 0, z[b] ?? 0, z[c] ?? 0]
  const [ah, bh, ch] = [half[a >> 1] ?? 0, half[b >> 1] ?? 0, half[c >> 1] ?? 0]
  // The corners with odd numbers lie on one edge of the ribbon, the others on the other.
  const [as, bs, cs] = [(a & 1) * 2 - 1, (b & 1) * 2 - 1, (c & 1) * 2 - 1]
  for (let row = top; row <= bottom; row += 1) {
    const py = row + 0.5 - ay
    for (let column = left; column <= right; column += 1) {
      const px = column + 0.5 - ax
      const u = (py * cx - px * cy) / area
      const v = (px * by - py * bx) / area
      if (u < 0 || v < 0 || u + v > 1) continue
      const w = 1 - u - v
      const pixel = row * width + column
      if (w * az + u * bz + v * cz <= (depth[pixel] ?? 0)) continue
      const wide = w * ah + u * bh + v * ch
      const inside = (wide + FADE) * (1 - Math.abs(w * as + u * bs + v * cs))
      const cover = covers * Math.min(1, inside / (2 * FADE), 2 * wide)
      const under = (alpha[pixel] ?? 0) * (1 - cover)
      const sum = cover + under
      if (sum <= 0) continue
      const over = cover / sum
      alpha[pixel] = sum
      for (let channel = 0; channel < 3; channel += 1) {
        const [i, j, k] = [a * LIGHTS + channel, b * LIGHTS + channel, c * LIGHTS + channel]
        const lit = w * (light[i] ?? 0) + u * (light[j] ?? 0) + v * (light[k] ?? 0)
        const gleam = w * (light[i + 3] ?? 0) + u * (light[j + 3] ?? 0) + v * (light[k + 3] ?? 0)
        const at = pixel * 3 + channel
        below[at] = lit * over + (under > 0 ? (below[at] ?? 0) : 0) * (1 - over)
        shine[at] = gleam * over + (under > 0 ? (shine[at] ?? 0) : 0) * (1 - over)
      }
    }
  }
}
