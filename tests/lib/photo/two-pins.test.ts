import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layPins, leanOf, type Similarity } from '@/lib/photo/two-pins'

/** Where a similarity takes a place. */
const moved = ({ a, b, dx, dy }: Similarity, { x, y }: { x: number; y: number }) => ({
  x: a * x - b * y + dx,
  y: b * x + a * y + dy,
})

const place = fc.record({
  x: fc.double({ min: 0, max: 4000, noNaN: true }),
  y: fc.double({ min: 0, max: 4000, noNaN: true }),
})

test('two pins of any photo come to the wanted distance, lean and place, or to none', () => {
  fc.assert(
    fc.property(
      place,
      place,
      fc.integer({ min: 20, max: 800 }),
      fc.integer({ min: -180, max: 180 }),
      (from, to, span, lean) => {
        const lay = layPins([from, to], span, lean, { x: 240, y: 200 })
        if (!lay) return Math.hypot(from.x - to.x, from.y - to.y) < 4
        const [one, other] = [moved(lay, from), moved(lay, to)]
        const turn = (lean * Math.PI) / 180
        expect(other.x - one.x).toBeCloseTo(span * Math.cos(turn), 4)
        expect(other.y - one.y).toBeCloseTo(span * Math.sin(turn), 4)
        expect((one.x + other.x) / 2).toBeCloseTo(240, 4)
        return Math.abs((one.y + other.y) / 2 - 200) < 1e-4
      },
    ),
  )
})

test('pins in one place, or without numbers, tell no scale', () => {
  const middle = { x: 0, y: 0 }
  expect(layPins([middle, { x: 1, y: 1 }], 100, 0, middle)).toBeUndefined()
  expect(layPins([middle, { x: Number.NaN, y: 1 }], 100, 0, middle)).toBeUndefined()
  expect(layPins([middle, { x: Number.POSITIVE_INFINITY, y: 1 }], 100, 0, middle)).toBeUndefined()
})

test('a line leans clockwise', () => {
  expect(
    leanOf([
      { x: 0, y: 0 },
      { x: 5, y: 0 },
    ]),
  ).toBe(0)
  expect(
    leanOf([
      { x: 0, y: 0 },
      { x: 0, y: 5 },
    ]),
  ).toBe(90)
})
