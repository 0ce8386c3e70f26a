import { capsule, ellipsoid, join, smoothstep } from '@/lib/scalp/head/distance'
import { builds } from '@/lib/scalp/head/build'
import { insideHair } from '@/lib/scalp/head/hair-edge'
import { headDistance } from '@/lib/scalp/head/head-distance'
import { angleRound } from '@/lib/scalp/head/head-map'
import { noise } from '@/lib/scalp/head/noise'
import { combed } from '@/lib/scalp/preview/comb-hair'
import type { Ink } from './plate-head'

const usual = { height: 0.345, straight: 0 }
const inside = (x: number, y: number, z: number) => insideHair(angleRound(x, z), y, usual, 'woman')

/** A woman's long hair as a body: it lies on the scalp, parts in the middle and falls beside the face to the shoulders. */
export function longHair(px: number, y: number, z: number): number {
  const x = Math.abs(px)
  const lies = smoothstep(-0.01, 0.14, inside(x, y, z)) * smoothstep(-0.06, 0.06, x)
  const cap = headDistance(x, y, z, builds.woman) + 0.03 - 0.115 * lies
  const lock = capsule(x, y, z, 0.56, 0.42, 0.12, 0.665, -0.35, 0.1, 0.13, 0.15)
  const below = capsule(x, y, z, 0.665, -0.35, 0.1, 0.52, -1.3, 0.22, 0.15, 0.1)
  const back = ellipsoid(x, y, z, 0, -0.4, -0.5, 0.68, 0.95, 0.42)
  const wave = 0.02 * noise(angleRound(x, z) / 8, y * 2.2, 5)
  const falls = join(Math.min(lock, below), back, 0.2) + wave
  return Math.abs(cap - falls) < 0.1 && y > 0.1 ? join(cap, falls, 0.1) : Math.min(cap, falls)
}

/** Up to here a place belongs to the parting itself, where dots stand and no hair lies. */
const LINE = 0.35

/** How thick the hairs stand: strands with light between them, thin along the parting, none at their ends. */
export function longHairFull(x: number, y: number, z: number): number {
  const top = smoothstep(0.5, 0.8, y)
  const across = (1 - top) * (angleRound(x, z) / 7) + top * z * 9
  const strand = 0.5 + 0.5 * noise(across, y * 1.1 + 4, Math.sign(x) * 5)
  const shine = smoothstep(0.19, 0, Math.abs(Math.abs(x) - 0.4 - 0.08 * noise(z * 5, 1, 2))) * smoothstep(0.3, 0.6, y)
  const ends = smoothstep(-1.36, -1, y)
  const parted = partedAt(x, y, z)
  if (parted < LINE) return 0.4
  const edge = y > 0.4 ? 0.4 + 0.6 * smoothstep(0, 0.2, inside(Math.abs(x), y, z)) : 1
  return (0.12 + 0.6 * strand - 0.3 * shine) * ends * edge * (0.3 + 0.7 * parted)
}

/** 0 on the widened parting, 1 where hair covers the scalp. */
function partedAt(x: number, y: number, z: number): number {
  const wide = 0.1 + 0.02 * noise(z * 9, 1, 1)
  return Math.max(smoothstep(wide * 0.5, wide * 1.5, Math.abs(x)), smoothstep(0.72, 0.5, y), smoothstep(-0.3, -0.6, z))
}

/** A hair as a short stroke the way it is combed; on the parting a round dot instead. */
export const longHairInk: Ink = ({ at: [x, y, z], seen }) => {
  if (partedAt(x, y, z) < LINE) return { wide: 0.8 }
  const wild = noise(x * 31, y * 31, z * 31)
  const [cx, cy, cz] = y < 0.3 ? [0.12 * wild, -1, 0.1] : combed([x, y, z], Math.sign(x), wild)
  const long = (0.1 + 0.05 * noise(x * 17, y * 17, z * 17)) / Math.max(0.2, Math.hypot(cx, cy, cz))
  return { wide: 0.44, line: seen([cx * long, cy * long, cz * long]) }
}
