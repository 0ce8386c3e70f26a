import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { headDistance } from '@/lib/scalp/head/head-distance'
import { heroCamera } from '@/lib/scalp/head/hero-camera'
import { traceHead } from '@/lib/scalp/head/trace-head'

const place = fc.tuple(
  fc.double({ min: -1.5, max: 1.5, noNaN: true }),
  fc.double({ min: -1.6, max: 1.3, noNaN: true }),
  fc.double({ min: -1.5, max: 1.5, noNaN: true }),
)

describe('the head', () => {
  test('is the same on both sides', () => {
    fc.assert(fc.property(place, ([x, y, z]) => headDistance(x, y, z) === headDistance(-x, y, z)))
  })

  test('is nowhere nearer than its distance says, so that no ray steps through it', () => {
    // Where a feature is far its bound stands in for it, so the distance may jump up; it never promises too much.
    const part = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(place, part, ([x, y, z], of) => {
        const far = headDistance(x, y, z)
        return far <= 0 || headDistance(x + (far / 2.5) * of, y, z) > -1e-9
      }),
      { numRuns: 4000 },
    )
  })

  test.each([
    ['the middle of the skull', [0, 0.4, 0], 'inside'],
    ['the tip of the nose', [0, -0.24, 0.93], 'inside'],
    ['the neck', [0, -1.1, -0.2], 'inside'],
    ['the shoulder', [1.1, -1.75, -0.4], 'inside'],
    ['above the vertex', [0, 1.08, -0.1], 'outside'],
    ['before the nose', [0, -0.2, 1.1], 'outside'],
    ['beside the ear', [0.9, -0.1, -0.1], 'outside'],
    ['below the chin', [0, -1.1, 0.7], 'outside'],
  ] as const)('%s is %s', (_name, [x, y, z], side) => {
    expect(headDistance(x, y, z) < 0 ? 'inside' : 'outside').toBe(side)
  })

  test.each([0, 43, 90, 180])('has no hole in its outline, seen from %i degrees', yaw => {
    const view = traceHead({ ...heroCamera, yaw, roll: 0, centre: [85, 90], scale: 66, width: 170, height: 185 })
    const hits = view.hit.reduce((sum, hit) => sum + hit, 0)
    expect(hits).toBeGreaterThan(6000)
    expect(hits + outside(view.hit, view.width)).toBe(view.hit.length)
  })
})

/** Pixels without the head that can be reached from the upper corner of the frame. */
function outside(hit: Uint8Array, width: number): number {
  const seen = new Uint8Array(hit.length)
  const queue = [0, width - 1]
  for (const start of queue) seen[start] = 1
  for (let pixel = queue.pop(); pixel !== undefined; pixel = queue.pop()) {
    const x = pixel % width
    const next = [pixel - width, pixel + width, x > 0 ? pixel - 1 : -1, x < width - 1 ? pixel + 1 : -1]
    for (const to of next) {
      if (to < 0 || to >= hit.length || hit[to] || seen[to]) continue
      seen[to] = 1
      queue.push(to)
    }
  }
  return seen.reduce((sum, one) => sum + one, 0)
}
