import { expect, test } from 'vitest'
import { byNearness } from '@/lib/scalp/lit/near-last'

test('pieces of hair come from the farthest to the nearest, each once, and equally far ones in their own order', () => {
  const near = [0.5, -0.25, 0.5, 1.75, -1.5, 0]
  const index = Uint32Array.from(near.flatMap((_, i) => [0, 1, 2, 1, 3, 2].map(corner => i * 4 + corner)))
  const z = Float32Array.from(near.flatMap(one => [one, one, one, one]))
  expect([...byNearness(index, z)]).toEqual([4, 1, 5, 0, 2, 3])
})
