import { builds, type Sex } from '@/lib/scalp/head/build'
import { EYE, lashHeight } from '@/lib/scalp/head/face-distance'
import { headDistance } from '@/lib/scalp/head/head-distance'
import { type Distance, slopeAt } from '@/lib/scalp/head/slope'
import { type HairMesh, type HairPath, weaveHair } from './hair-mesh'

/** Hairs of one brow and of the lashes of one eye. */
const BROW_HAIRS = 150
const LASHES = 46
/** Half the width of a hair in head units. */
const HALF = 0.0032

/** Brows and lashes of a head, hair by hair. The same each time. */
export function browHair(head: Sex): HairMesh {
  const build = builds[head]
  const distance: Distance = (x, y, z) => headDistance(x, y, z, build)
  const one = [
    ...Array.from({ length: BROW_HAIRS }, (_, i) => browPath(i, build.brow, distance)),
    ...Array.from({ length: LASHES }, (_, i) => lashPath(i, distance)),
  ]
  const mirrored = one.map(path => ({ ...path, places: mirror(path.places), normals: mirror(path.normals) }))
  return weaveHair([...one, ...mirrored])
}

const mirror = (list: readonly number[]) => list.map((value, k) => (k % 3 === 0 ? -value : value))

/** A fixed number in 0..1 for each hair: golden ratios, so that they are evenly spread. */
const chance = (i: number, k: number) => ((i + 1) * ([0.618034, 0.754877, 0.56984, 0.438579][k] ?? 0.5)) % 1

/** A hair of the brow: upright beside the nose, then along the arch, combed together towards its ridge. */
function browPath(i: number, thick: number, distance: Distance): HairPath {
  const t = -0.06 + 1.1 * ((i + chance(i, 0)) / BROW_HAIRS)
  const across = 2 * chance(i, 1) - 1
  const half = (0.03 - 0.022 * t * t) * (0.45 + 0.55 * thick)
  const heightAt = (u: number) => 0.158 + (0.2 + 0.05 * (1 - thick)) * u - 0.19 * u * u
  const [x, y] = [0.11 + 0.35 * t, heightAt(t) + across * half]
  // Beside the nose hairs stand up; farther out the lower ones rise and the upper ones sink to the ridge.
  const rise = 1.5 * Math.max(0, 0.35 - t) + 0.45 - 0.5 * across * Math.min(1, t * 2 + 0.3) + 0.3 * (chance(i, 2) - 0.5)
  const slope = (heightAt(t + 0.05) - heightAt(t)) / (0.35 * 0.05)
  const length = (0.062 - 0.022 * Math.abs(t - 0.4)) * (0.75 + 0.5 * chance(i, 3)) * (0.7 + 0.3 * thick)
  const size = Math.hypot(1, slope + rise)
  const places: number[] = []
  const normals: number[] = []
  for (let k = 0; k < 5; k += 1) {
    const far = (length * k) / 4
    addOnHead(
      places,
      normals,
      distance,
      x + far / size,
      y + (far * (slope + rise * (1 - 0.12 * k))) / size,
      0.7,
      0.003 + 0.002 * k,
    )
  }
  return {
    places,
    normals,
    isGrey: false,
    bright: 0.75 + 0.5 * chance(i, 2),
    half: HALF * (0.7 + 0.3 * thick),
    tip: 0.15,
  }
}

/** A lash: from the edge of the upper lid outwards and down, curling up a little at its end. */
function lashPath(i: number, distance: Distance): HairPath {
  const u = -0.92 + 1.95 * ((i + 0.5 * chance(i, 0)) / LASHES)
  const x = EYE.x + u * EYE.r
  const y = lashHeight(u)
  const start: number[] = []
  const normals: number[] = []
  addOnHead(start, normals, distance, x, y, 0.75, 0.002)
  const [sx = 0, sy = 0, sz = 0] = start
  const length = 0.028 + 0.016 * Math.max(0, u + 0.4) + 0.008 * chance(i, 1)
  const places = [0, 1, 2, 3].flatMap(k => {
    const far = (length * k) / 3
    return [sx + far * 0.35 * u, sy - far * (0.75 - 0.16 * k), sz + far * 0.62]
  })
  return {
    places,
    normals: [0, 1, 2, 3].flatMap(() => [0.15 * u, 0.5, 0.85]),
    isGrey: false,
    bright: 0.6,
    half: HALF * 0.75,
    tip: 0.2,
  }
}

/** Adds the place of the face that lies behind (x, y), as seen from the front, `lift` before the skin. */
function addOnHead(
  places: number[],
  normals: number[],
  distance: Distance,
  x: number,
  y: number,
  z: number,
  lift: number,
) {
  let depth = z
  for (let step = 0; step < 8; step += 1) {
    const [, , nz, steep] = slopeAt(distance, x, y, depth)
    depth -= (distance(x, y, depth) / steep) * Math.max(0.4, nz)
  }
  const [nx, ny, nz] = slopeAt(distance, x, y, depth)
  places.push(x + nx * lift, y + ny * lift, depth + nz * lift)
  normals.push(nx, ny, nz)
}
