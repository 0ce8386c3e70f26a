import { expect, it } from 'vitest'
import { weave } from '@/lib/scalp/gl/gl-vertices'

it('weaves lists of several numbers into one, corner by corner', () => {
  const places = Float32Array.of(1, 2, 3, 4, 5, 6)
  const light = Float32Array.of(0.5, 0.25)
  expect([
    ...weave(2, [
      [places, 3],
      [light, 1],
    ]),
  ]).toEqual([1, 2, 3, 0.5, 4, 5, 6, 0.25])
})
