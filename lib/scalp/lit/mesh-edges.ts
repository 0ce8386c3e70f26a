import type { LitMesh } from './lit-mesh'
import type { LitView, SeenMesh } from './raster'
import type { Shader } from './shade'

/** Edges of a mesh: two corners and the first corners' places of the two triangles that meet there, four numbers each. */
export type MeshEdges = Int32Array

/** Finds the edges where two triangles meet. Those at the foot of the bust, which nobody sees, are left out. */
export function findEdges({ count, index }: LitMesh): MeshEdges {
  const first = new Map<number, number>()
  const found: number[] = []
  for (let k = 0; k < index.length; k += 3) {
    for (let side = 0; side < 3; side += 1) {
      const [a, b] = [index[k + side] ?? 0, index[k + ((side + 1) % 3)] ?? 0]
      const other = first.get(b * count + a)
      if (other === undefined) first.set(a * count + b, k)
      else found.push(a, b, k, other)
    }
  }
  return Int32Array.from(found)
}

/** Behind the outline the next surface lies deeper than this, in head units. */
const BEHIND = 0.02

/**
 * Smooths the outlines of a filled view: past each edge between a triangle that is seen and one that is turned away, the
 * pixel's width beyond is covered as far as the edge reaches into it.
 */
export function smoothEdges(
  view: LitView,
  mesh: LitMesh,
  edges: MeshEdges,
  seen: SeenMesh,
  shown: Float32Array,
  shader: Shader,
): void {
  const { width, height, columns, depth } = view
  const { x, y, z } = seen
  const cover = new Map<number, Rim>()
  for (let k = 0; k < edges.length; k += 4) {
    const a = edges[k] ?? 0
    const b = edges[k + 1] ?? 0
    const own = areaOf(mesh, seen, edges[k + 2] ?? 0)
    const other = areaOf(mesh, seen, edges[k + 3] ?? 0)
    if (own > 0 === other > 0 || (shown[a] ?? 0) + (shown[b] ?? 0) === 0) continue
    // Seen along its edge, the triangle that is seen lies on one side; past the edge is the other.
    const [from, to] = own > 0 ? [a, b] : [b, a]
    const ax = x[from] ?? 0
    const ay = y[from] ?? 0
    const dx = (x[to] ?? 0) - ax
    const dy = (y[to] ?? 0) - ay
    const length = Math.hypot(dx, dy)
    if (length < 0.01) continue
    const left = Math.max(columns[0], Math.floor(ax + Math.min(0, dx) - 1))
    const right = Math.min(columns[1] - 1, Math.ceil(ax + Math.max(0, dx) + 1))
    const top = Math.max(0, Math.floor(ay + Math.min(0, dy) - 1))
    const bottom = Math.min(height - 1, Math.ceil(ay + Math.max(0, dy) + 1))
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const px = column + 0.5 - ax
        const py = row + 0.5 - ay
        const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (length * length)))
        const out = Math.hypot(px - dx * along, py - dy * along)
        if (out >= 1 || px * dy - py * dx > 0) continue
        const pixel = row * width + column
        const near = (z[from] ?? 0) + ((z[to] ?? 0) - (z[from] ?? 0)) * along
        if ((depth[pixel] ?? 0) > near - BEHIND) continue
        const known = cover.get(pixel)
        if (!known || known.share < 1 - out) cover.set(pixel, { share: 1 - out, from, to, along })
      }
    }
  }
  for (const [pixel, rim] of cover) blend(view, mesh, seen, shown, shader, pixel, rim)
}

/** How much of a pixel an edge covers, and where along the edge. */
type Rim = { share: number; from: number; to: number; along: number }

function areaOf({ index }: LitMesh, { x, y }: SeenMesh, k: number): number {
  const [a, b, c] = [index[k] ?? 0, index[k + 1] ?? 0, index[k + 2] ?? 0]
  const [ax, ay] = [x[a] ?? 0, y[a] ?? 0]
  return ((y[b] ?? 0) - ay) * ((x[c] ?? 0) - ax) - ((x[b] ?? 0) - ax) * ((y[c] ?? 0) - ay)
}

const ownBelow = new Float32Array(3)
const ownShine = new Float32Array(3)

/** Lays the light of an edge over a pixel, as far as it covers it. */
function blend(
  { below, shine, alpha }: LitView,
  { open, tone, lip }: LitMesh,
  { normal }: SeenMesh,
  shown: Float32Array,
  shader: Shader,
  pixel: number,
  { share, from, to, along }: Rim,
): void {
  const mix = (list: Float32Array, i = from, j = to) => (list[i] ?? 0) + ((list[j] ?? 0) - (list[i] ?? 0)) * along
  const [nx, ny, nz] = [0, 1, 2].map(axis => mix(normal, from * 3 + axis, to * 3 + axis)) as [number, number, number]
  const size = 1 / Math.hypot(nx, ny, nz)
  shader(nx * size, ny * size, nz * size, mix(open), mix(tone), mix(lip), ownBelow, ownShine, 0)
  const over = share * mix(shown)
  const under = (alpha[pixel] ?? 0) * (1 - over)
  const sum = over + under
  if (sum <= 0) return
  alpha[pixel] = sum
  for (let channel = 0; channel < 3; channel += 1) {
    const at = pixel * 3 + channel
    below[at] = ((ownBelow[channel] ?? 0) * over + (below[at] ?? 0) * under) / sum
    shine[at] = ((ownShine[channel] ?? 0) * over + (shine[at] ?? 0) * under) / sum
  }
}
