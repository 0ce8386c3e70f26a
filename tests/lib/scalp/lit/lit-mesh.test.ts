import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { builds, sexes } from '@/lib/scalp/head/build'
import { headDistance } from '@/lib/scalp/head/head-distance'
import { bakeMesh } from '@/lib/scalp/lit/bake-mesh'
import { bustShown } from '@/lib/scalp/lit/bust-end'
import { type LitMesh, readLitMesh, writeLitMesh } from '@/lib/scalp/lit/lit-mesh'

const grain = { cell: 0.07, corners: 500 }
const coarse = bakeMesh('man', grain)
const bufferOf = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer
const at = (list: Float32Array, i: number) => [...list.subarray(i * 3, i * 3 + 3)] as [number, number, number]

/** For each edge of a mesh how many triangles lie on it. */
function edgesOf({ index }: LitMesh): Map<string, number> {
  const edges = new Map<string, number>()
  for (let k = 0; k < index.length; k += 3) {
    const corners = [...index.subarray(k, k + 3)]
    corners.forEach((corner, i) => {
      const key = [corner, corners[(i + 1) % 3] ?? 0].sort((a, b) => a - b).join()
      edges.set(key, (edges.get(key) ?? 0) + 1)
    })
  }
  return edges
}

describe('a mesh of a head', () => {
  test('is the same to the byte when it is baked again', () => {
    expect(writeLitMesh(bakeMesh('man', grain))).toEqual(writeLitMesh(coarse))
  })

  test('comes back as it was written, with its mirror image', () => {
    const whole = readLitMesh(bufferOf(writeLitMesh(coarse)))
    expect(whole.count).toBe(coarse.count * 2 - coarse.seam)
    expect(whole.index.length).toBe(coarse.index.length * 2)
    for (let i = 0; i < coarse.count; i += 1) {
      const [x, y, z] = at(whole.position, i)
      const [nx, ny, nz] = at(whole.normal, i)
      at(coarse.position, i).forEach((value, axis) => void expect([x, y, z][axis]).toBeCloseTo(value, 3))
      at(coarse.normal, i).forEach((value, axis) => void expect([nx, ny, nz][axis]).toBeCloseTo(value, 2))
      expect(whole.open[i]).toBeCloseTo(coarse.open[i] ?? 0, 2)
      if (i < coarse.seam) continue
      expect(at(whole.position, i + coarse.count - coarse.seam)).toEqual([-x, y, z])
      expect(at(whole.normal, i + coarse.count - coarse.seam)).toEqual([-nx, ny, nz])
    }
  })

  test('refuses bytes that are none, or not all of one', () => {
    const bytes = writeLitMesh(coarse)
    expect(() => readLitMesh(new ArrayBuffer(4))).toThrow(RangeError)
    expect(() => readLitMesh(new ArrayBuffer(400))).toThrow(RangeError)
    expect(() => readLitMesh(bufferOf(bytes.slice(0, -1)))).toThrow(RangeError)
    const astray = bytes.slice()
    astray.set([255, 255], bytes.length - 2)
    expect(() => readLitMesh(bufferOf(astray))).toThrow(RangeError)
  })
})

describe.each(sexes)('the baked %s', sex => {
  const file = readFileSync(`public/lit/${sex}.mesh`)
  const mesh = readLitMesh(bufferOf(file))

  test('weighs at most 250 kB', () => {
    expect(file.length).toBeLessThanOrEqual(250_000)
    expect(mesh.count).toBeGreaterThan(15_000)
  })

  test('lies on the head of today, its normals point out of it', () => {
    const build = builds[sex]
    for (let i = 0; i < mesh.count; i += 61) {
      const [x, y, z] = at(mesh.position, i)
      const [nx, ny, nz] = at(mesh.normal, i)
      expect(Math.abs(headDistance(x, y, z, build))).toBeLessThan(0.004)
      expect(Math.hypot(nx, ny, nz)).toBeCloseTo(1, 3)
      expect(headDistance(x + 0.01 * nx, y + 0.01 * ny, z + 0.01 * nz, build)).toBeGreaterThan(0)
    }
  })

  test('is one skin without holes: the halves meet, and only the foot of the bust is open', () => {
    const open = [...edgesOf(mesh)].filter(([, count]) => count !== 2)
    const atFoot = open.filter(([edge]) => edge.split(',').every(i => bustShown(...at(mesh.position, Number(i))) < 0.2))
    expect(open.length).toBe(atFoot.length)
    expect(open.every(([, count]) => count === 1)).toBe(true)
  })

  test('turns evenly from corner to corner, so that its outline is smooth', () => {
    let sharp = 0
    for (const edge of edgesOf(mesh).keys()) {
      const [a = 0, b = 0] = edge.split(',').map(Number)
      const [n, m] = [at(mesh.normal, a), at(mesh.normal, b)]
      const onSkull = at(mesh.position, a)[1] > 0.4 && at(mesh.position, b)[1] > 0.4
      if (onSkull && n[0] * m[0] + n[1] * m[1] + n[2] * m[2] < Math.cos((12 * Math.PI) / 180)) sharp += 1
    }
    expect(sharp).toBe(0)
  })
})
