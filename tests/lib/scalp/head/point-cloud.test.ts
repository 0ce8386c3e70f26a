import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bakeCloud } from '@/lib/scalp/head/bake-cloud'
import { builds, sexes } from '@/lib/scalp/head/build'
import { headDistance } from '@/lib/scalp/head/head-distance'
import { isScalp } from '@/lib/scalp/head/hairline'
import { NO_REGION, type Points, readPointCloud, writePointCloud } from '@/lib/scalp/head/point-cloud'
import { regionAt, scalpRegions } from '@/lib/scalp/head/regions'

const coarse = bakeCloud('man', { skin: 0.07, scalp: 0.06 })

describe('a point cloud', () => {
  test('is the same to the byte when it is baked again', () => {
    expect(writePointCloud(bakeCloud('man', { skin: 0.07, scalp: 0.06 }))).toEqual(writePointCloud(coarse))
  })

  test('comes back as it was written, to a hair’s breadth', () => {
    const back = readPointCloud(bufferOf(writePointCloud(coarse)))
    for (const part of ['skin', 'scalp'] as const) {
      expect(back[part].count).toBe(coarse[part].count)
      expect(back[part].region).toEqual(coarse[part].region)
      expect(farthest(back[part].position, coarse[part].position)).toBeLessThan(0.0001)
      expect(farthest(back[part].normal, coarse[part].normal)).toBeLessThan(0.02)
      expect(farthest(back[part].open, coarse[part].open)).toBeLessThan(0.003)
      expect(farthest(back[part].tone, coarse[part].tone)).toBeLessThan(0.02)
    }
  })

  test('refuses bytes that are none, or not all of one', () => {
    const bytes = writePointCloud(coarse)
    expect(() => readPointCloud(new ArrayBuffer(4))).toThrow(RangeError)
    expect(() => readPointCloud(new ArrayBuffer(400))).toThrow(RangeError)
    expect(() => readPointCloud(bufferOf(bytes.slice(0, -1)))).toThrow(RangeError)
  })
})

describe.each(sexes)('the baked %s', sex => {
  const file = readFileSync(`public/head/${sex}.bin`)
  const cloud = readPointCloud(bufferOf(new Uint8Array(file)))

  test('weighs at most 450 kB', () => {
    expect(file.length).toBeLessThanOrEqual(450_000)
    expect(cloud.skin.count).toBeGreaterThan(25_000)
    expect(cloud.scalp.count).toBeGreaterThan(12_000)
  })

  test('lies on the head of today', () => {
    const { position, count } = cloud.skin
    for (let i = 0; i < count; i += 97) {
      const [x = 0, y = 0, z = 0] = position.subarray(i * 3, i * 3 + 3)
      expect(Math.abs(headDistance(x, y, z, builds[sex]))).toBeLessThan(0.002)
    }
  })

  test('has every part of the scalp, and scalp dots in scalp alone', () => {
    const { position, region, count } = cloud.scalp
    expect([...new Set(region)].sort()).toEqual(scalpRegions.map((_, i) => i))
    for (let i = 0; i < count; i += 61) {
      const [x = 0, y = 0, z = 0] = position.subarray(i * 3, i * 3 + 3)
      expect(isScalp(x, y, z, sex)).toBe(true)
    }
    expect(cloud.skin.region.filter(one => one === NO_REGION).length).toBeGreaterThan(cloud.skin.count / 3)
  })

  test.each([0.02, 0.1, 0.35, 0.65, 1])('is evenly spread in the first %f of its scalp dots', share => {
    const count = Math.round(cloud.scalp.count * share)
    const gaps = nearest(cloud.scalp, count)
    // Dots in a square lattice over the same area would stand this far apart; chance alone gives half of it.
    const even = Math.sqrt(areaOf(cloud.scalp) / count)
    expect(gaps.mean / even).toBeGreaterThan(0.68)
    expect(gaps.least / even).toBeGreaterThan(0.5)
  })

  test('is the same on both sides, about', () => {
    const { position, count } = cloud.scalp
    let right = 0
    for (let i = 0; i < count; i += 1) if ((position[i * 3] ?? 0) > 0) right += 1
    expect(Math.abs(right / count - 0.5)).toBeLessThan(0.01)
  })
})

test.each([
  ['hairline', [0, 0.62, 0.64]],
  ['temples', [0.5, 0.6, 0.4]],
  ['mid-scalp', [0.1, 0.98, 0]],
  ['crown', [0, 0.85, -0.65]],
  ['sides', [0.66, 0.35, -0.1]],
  ['donor', [0.1, 0, -0.95]],
] as const)('%s lies where it should', (region, [x, y, z]) => {
  expect(regionAt(x, y, z)).toBe(region)
  expect(regionAt(-x, y, z)).toBe(region)
})

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer
}

function farthest(some: Float32Array, others: Float32Array): number {
  return some.reduce((most, value, i) => Math.max(most, Math.abs(value - (others[i] ?? 0))), 0)
}

/** Blue noise that leaves no gap has about 0.7 dots for each square of its least distance. */
function areaOf(points: Points): number {
  return (nearest(points, points.count).least ** 2 * points.count) / 0.7
}

/** Mean and least distance from one of the first `count` dots to its nearest among them (every so many are asked). */
function nearest({ position }: Points, count: number) {
  let least = Number.POSITIVE_INFINITY
  let sum = 0
  let asked = 0
  for (let i = 0; i < count; i += Math.max(1, Math.floor(count / 300))) {
    let gap = Number.POSITIVE_INFINITY
    for (let j = 0; j < count; j += 1) {
      if (j === i) continue
      const dx = (position[i * 3] ?? 0) - (position[j * 3] ?? 0)
      const dy = (position[i * 3 + 1] ?? 0) - (position[j * 3 + 1] ?? 0)
      const dz = (position[i * 3 + 2] ?? 0) - (position[j * 3 + 2] ?? 0)
      gap = Math.min(gap, dx * dx + dy * dy + dz * dz)
    }
    least = Math.min(least, gap)
    sum += Math.sqrt(gap)
    asked += 1
  }
  return { least: Math.sqrt(least), mean: sum / asked }
}
