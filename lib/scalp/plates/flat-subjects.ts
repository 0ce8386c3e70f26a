import { smoothstep } from '@/lib/scalp/head/distance'
import { noise } from '@/lib/scalp/head/noise'
import { fullness, type Place, type Subject, sow } from './plate'

const far = (x: number, y: number, [cx, cy]: Place) => Math.hypot(x - cx, y - cy)

/** A round glass with a handle; under it the skin as it looks from a finger's breadth away. */
export function lensSubject(at: Place, radius: number, handle: Place): Subject {
  const [hx, hy] = [handle[0] - at[0], handle[1] - at[1]]
  const long = Math.hypot(hx, hy)
  const rim = (x: number, y: number, scheme: 'light' | 'dark') => {
    const out = far(x, y, at) - radius
    const along = ((x - at[0]) * hx + (y - at[1]) * hy) / long
    const across = ((x - at[0]) * hy - (y - at[1]) * hx) / long
    const ring = Math.abs(out - 3.5) < 3.5
    const shaft =
      along > radius + 6 && along < long && Math.abs(across) < 3 + 3 * smoothstep(radius + 10, radius + 22, along)
    if (!ring && !shaft) return 0
    const lit = ring
      ? 0.3 - 0.4 * (((x - at[0]) * 0.6 + (y - at[1]) * 0.75) / radius) * (out > 3.5 ? 1 : -1)
      : 0.3 + across / 9
    return fullness(scheme === 'light' ? Math.max(0, Math.min(0.9, lit)) : Math.max(0.55, 1 - lit), scheme)
  }
  const inside = (x: number, y: number) => smoothstep(radius - 1, radius - 5, far(x, y, at))
  const skin = (x: number, y: number, scheme: 'light' | 'dark') => {
    const lit = 0.72 - (0.35 * (x - at[0] + y - at[1])) / (2 * radius) + 0.12 * noise(x / 16, y / 16, 3)
    return inside(x, y) * fullness(scheme === 'light' ? lit : lit * 0.7, scheme)
  }
  return scheme =>
    sow({ full: (x, y) => skin(x, y, scheme), ink: 'skin', seed: 521, gap: 2 }, scheme) +
    sow({ full: inside, ink: 'pigment', seed: 522, gap: 9.2, wide: 4.4 }, scheme) +
    sow({ full: (x, y) => rim(x, y, scheme), ink: 'pigment', seed: 523, gap: 1.4, wide: 1.25 }, scheme)
}

/** The sun: a disc, and rays that thin out. */
export function sunSubject(at: Place, radius: number): Subject {
  const full = (x: number, y: number) => {
    const out = far(x, y, at)
    if (out < radius) return 0.55 + 0.3 * smoothstep(radius * 0.5, radius, out)
    const angle = Math.atan2(y - at[1], x - at[0])
    const ray = Math.cos(angle * 16)
    const from = radius + 6
    return out < from ? 0 : smoothstep(0.55, 0.95, ray) * 0.85 * smoothstep(from + 48, from, out) ** 1.5
  }
  return scheme => sow({ full, ink: 'skin', seed: 531, gap: 1.8, wide: 1.4 }, scheme)
}

/** Days as round marks, five in a row, each fuller than the one before; the last is the day itself. */
export function daysSubject(corner: Place, step: number, count: number): Subject {
  const radius = step * 0.36
  const middle = (i: number): Place => [corner[0] + (i % 5) * step, corner[1] + Math.floor(i / 5) * step]
  const days = Array.from({ length: count }, (_, i) => ({
    at: middle(i),
    last: i === count - 1,
    share: i / (count - 1),
  }))
  const nearest = (x: number, y: number) => days.find(({ at }) => far(x, y, at) < radius)
  const skin = (x: number, y: number) => {
    const day = nearest(x, y)
    if (!day || day.last) return 0
    const ring = far(x, y, day.at) > radius - 1.4 ? 0.9 : 0
    const moon =
      x - day.at[0] > radius * (1 - 2 * day.share) * Math.sqrt(Math.max(0, 1 - ((y - day.at[1]) / radius) ** 2))
    return Math.max(ring, moon ? 0.5 : 0.04)
  }
  const ink = (x: number, y: number) => (nearest(x, y)?.last ? 0.95 : 0)
  return scheme =>
    sow({ full: skin, ink: 'skin', seed: 541, gap: 1.8 }, scheme) +
    sow({ full: ink, ink: 'pigment', seed: 542, gap: 1.9, wide: 1.6 }, scheme)
}

/** Bands that thin out to the right, one below the other: each lasts a share of the width. */
export function bandsSubject(corner: Place, wide: number, step: number, lasts: readonly number[]): Subject {
  const full = (x: number, y: number) => {
    const row = Math.floor((y - corner[1]) / step)
    const inRow = (y - corner[1]) / step - row
    const long = lasts[row]
    if (long === undefined || row < 0 || inRow > 0.62 || x < corner[0]) return 0
    const along = (x - corner[0]) / (wide * long)
    return along > 1 ? 0 : 0.85 * (1 - along) ** 1.3 + 0.05
  }
  return scheme => sow({ full, ink: 'skin', seed: 551, gap: 2.1, wide: 1.5 }, scheme)
}

/** Heaps of dots, each a round as large as its share. */
export function heapsSubject(heaps: readonly { at: Place; radius: number; full: number }[]): Subject {
  const full = (x: number, y: number) => {
    const heap = heaps.find(({ at, radius }) => far(x, y, at) < radius)
    return heap ? heap.full : 0
  }
  return scheme => sow({ full, ink: 'pigment', seed: 561, gap: 2.3, wide: 1.6 }, scheme)
}
