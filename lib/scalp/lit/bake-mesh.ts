import { type Build, builds, type Sex } from '@/lib/scalp/head/build'
import { smoothstep } from '@/lib/scalp/head/distance'
import { headDistance } from '@/lib/scalp/head/head-distance'
import { browAt, lashesAt, lipAt, partedAt } from '@/lib/scalp/head/skin-tone'
import { type Distance, slopeAt } from '@/lib/scalp/head/slope'
import { bustShown } from './bust-end'
import type { HalfMesh } from './lit-mesh'
import { openAround } from './open-around'
import { simplifyMesh } from './simplify-mesh'
import { type Quads, surfaceNets } from './surface-nets'

/** How fine a mesh is: the cell of the grid it comes from, in head units, and how many corners half of it keeps. */
export interface MeshGrain {
  readonly cell: number
  readonly corners: number
}

/** Half a head in less than 250 kB. */
export const FINE_MESH: MeshGrain = { cell: 0.0125, corners: 10_000 }

/** Longest edge in head units where nothing happens, and among eyes, nose, mouth and ears. */
const LONGEST = { smooth: 0.085, small: 0.04 } as const

/** Half a head's surface as triangles. The same grain gives the same mesh. */
export function bakeMesh(sex: Sex, { cell, corners }: MeshGrain): HalfMesh {
  const build = builds[sex]
  const distance: Distance = (x, y, z) => headDistance(x, y, z, build)
  const shown = trim(surfaceNets(distance, cell))
  const { position, normal } = layOnHead(shown.position, distance, cell)
  const at = (i: number) => [position[i * 3] ?? 0, position[i * 3 + 1] ?? 0, position[i * 3 + 2] ?? 0] as const
  const count = position.length / 3
  const tones = Array.from({ length: count }, (_, i) => skinOf(...at(i), build))
  const small = Float32Array.from({ length: count }, (_, i) => smallForm(...at(i)))
  const triangles = simplifyMesh(
    {
      position,
      normal,
      triangles: halve(shown.quads, at),
      hold: i => (bustShown(...at(i)) <= 0 ? 'fixed' : at(i)[0] === 0 ? 'seam' : 'free'),
      weight: i => 1 + 7 * (small[i] ?? 0),
      unlike: (a, b) =>
        ((tones[a]?.tone ?? 1) - (tones[b]?.tone ?? 1)) ** 2 + ((tones[a]?.lip ?? 0) - (tones[b]?.lip ?? 0)) ** 2,
      longest: i => LONGEST.smooth + (LONGEST.small - LONGEST.smooth) * (small[i] ?? 0),
    },
    corners,
  )
  return keepUsed(triangles, position, normal, tones, distance)
}

/** How small the form is at a place: 1 among eyes, nose, mouth and ears, 0 on the skull and the shoulders. */
function smallForm(x: number, y: number, z: number): number {
  const features = smoothstep(0.75, 0.45, Math.hypot(x * 1.15, (y + 0.22) * 0.9)) * smoothstep(0.3, 0.5, z)
  const ear = smoothstep(0.42, 0.28, Math.hypot(x - 0.72, (y + 0.1) * 0.9, z + 0.08))
  return Math.max(features, ear)
}

/** What colours the skin itself at a place. Brows are drawn hair by hair: here is only the shadow under them. */
function skinOf(x: number, y: number, z: number, { brow, lips, mouth }: Build): { tone: number; lip: number } {
  if (z < 0.35) return { tone: 1, lip: 0 }
  const shadow = 1 - 0.4 * browAt(x, y, brow)
  const tone = shadow * (1 - 0.4 * lashesAt(x, y)) * (1 - 0.55 * partedAt(x, y, z, mouth))
  return { tone, lip: lipAt(x, y, z, lips, mouth) }
}

/** Leaves out the faces that lie wholly beyond the end of the bust. */
function trim({ position, quads }: Quads): Quads {
  const isShown = (i: number) => bustShown(position[i * 3] ?? 0, position[i * 3 + 1] ?? 0, position[i * 3 + 2] ?? 0) > 0
  const kept: number[] = []
  for (let k = 0; k < quads.length; k += 4) {
    const quad = quads.slice(k, k + 4)
    if (quad.some(isShown)) kept.push(...quad)
  }
  return { position, quads: kept }
}

/** Moves every corner along the slope onto the head, those of the seam in their plane, and asks for the normal there. */
function layOnHead(places: readonly number[], distance: Distance, cell: number) {
  const position = Float64Array.from(places)
  const normal = new Float64Array(position.length)
  for (let k = 0; k < position.length; k += 3) {
    const place = position.subarray(k, k + 3)
    const isSeam = place[0] === 0
    for (let step = 0; step < 5; step += 1) {
      const [x = 0, y = 0, z = 0] = place
      const [nx, ny, nz, steep] = slopeAt(distance, x, y, z)
      const far = distance(x, y, z) / steep
      place.set([isSeam ? 0 : Math.max(0, x - nx * far), y - ny * far, z - nz * far])
    }
    const [x = 0, y = 0, z = 0] = place
    // A normal is taken over half a cell: what is smaller than a triangle would show as a jagged edge.
    const [nx, ny, nz] = slopeAt(distance, x, y, z, cell / 2)
    const level = isSeam ? Math.hypot(ny, nz) : 1
    normal.set([isSeam ? 0 : nx, ny / level, nz / level], k)
  }
  return { position, normal }
}

/** Cuts each face of four corners along its shorter diagonal. */
function halve(quads: readonly number[], at: (i: number) => readonly [number, number, number]): number[] {
  const apart = (a: number, b: number) => {
    const [p, q] = [at(a), at(b)]
    return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
  }
  const triangles: number[] = []
  for (let k = 0; k < quads.length; k += 4) {
    const [a, b, c, d] = quads.slice(k, k + 4) as [number, number, number, number]
    triangles.push(...(apart(a, c) <= apart(b, d) ? [a, b, c, a, c, d] : [a, b, d, b, c, d]))
  }
  return triangles
}

/** Numbers the corners that are left anew, the seam first, and asks what the light does at each. */
function keepUsed(
  triangles: readonly number[],
  position: Float64Array,
  normal: Float64Array,
  tones: readonly { tone: number; lip: number }[],
  distance: Distance,
): HalfMesh {
  const used = [...new Set(triangles)].sort((a, b) => a - b)
  const isSeam = (i: number) => position[i * 3] === 0
  const order = [...used.filter(isSeam), ...used.filter(i => !isSeam(i))]
  const place = new Map(order.map((corner, i) => [corner, i]))
  const pick = (from: Float64Array) => Float32Array.from(order.flatMap(i => [...from.subarray(i * 3, i * 3 + 3)]))
  const opens = order.map(i => {
    const [x = 0, y = 0, z = 0] = position.subarray(i * 3, i * 3 + 3)
    const [nx = 0, ny = 0, nz = 0] = normal.subarray(i * 3, i * 3 + 3)
    return openAround(distance, x, y, z, nx, ny, nz)
  })
  return {
    count: order.length,
    seam: used.filter(isSeam).length,
    position: pick(position),
    normal: pick(normal),
    open: Float32Array.from(opens),
    tone: Float32Array.from(order, i => tones[i]?.tone ?? 1),
    lip: Float32Array.from(order, i => tones[i]?.lip ?? 0),
    index: Uint32Array.from(triangles, corner => place.get(corner) ?? 0),
  }
}
