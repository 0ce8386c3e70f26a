import { expect, test } from 'vitest'
import { DEPTH_CELLS, standsOut } from '@/lib/scalp/preview/preview-depth'

const MIDDLE = DEPTH_CELLS / 2
/** A surface that ends on one side of the frame's middle: there begins another one, or the paper. */
const partedAt = (beyond: number) =>
  Float32Array.from({ length: DEPTH_CELLS ** 2 }, (_, at) => (at % DEPTH_CELLS < MIDDLE ? beyond : 0.5))
const besideTheEdge = (beyond: number) => standsOut(partedAt(beyond), (MIDDLE + 2) * 2, MIDDLE * 2, 0.5)

test('a place before the paper stands out, and so does the jaw before the neck', () => {
  expect(besideTheEdge(-9)).toBe(true)
  expect(besideTheEdge(0.25)).toBe(true)
})

test('the foot of a fold does not, nor does what lies behind something nearer', () => {
  expect(besideTheEdge(0.4)).toBe(false)
  expect(besideTheEdge(0.9)).toBe(false)
})

test('away from the edge nothing stands out', () => {
  expect(standsOut(partedAt(-9), (MIDDLE + 9) * 2, MIDDLE * 2, 0.5)).toBe(false)
})
