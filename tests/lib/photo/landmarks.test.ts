import { describe, expect, test } from 'vitest'
import { headDistance } from '@/lib/scalp/head/head-distance'
import { isSeen, landmarkIds, landmarks, pinIds, stretch, unknownHead } from '@/lib/photo/landmarks'

describe('the landmarks', () => {
  test.each(landmarkIds)('%s lies on the skin of the guide’s own head', id => {
    expect(Math.abs(headDistance(...landmarks[id].at))).toBeLessThan(0.01)
  })

  test('are the same on both sides, and the left one is the person’s', () => {
    for (const id of landmarkIds.filter(name => name.endsWith('-left'))) {
      const [x, y, z] = landmarks[id].at
      const mirrored = landmarks[id.replace('-left', '-right') as typeof id]
      expect(mirrored.at).toEqual([-x, y, z])
      expect(x).toBeGreaterThan(0)
      expect(isSeen(id, 60) && !isSeen(id.replace('-left', '-right') as typeof id, 60)).toBe(true)
    }
  })

  test('are five or more from every turn between the two profiles', () => {
    for (let yaw = -90; yaw <= 90; yaw += 5) {
      expect(pinIds.filter(id => isSeen(id, yaw)).length).toBeGreaterThanOrEqual(9)
    }
  })

  test('have a name of their own each', () => {
    expect(new Set(landmarkIds.map(id => landmarks[id].label)).size).toBe(landmarkIds.length)
  })
})

test('a head of the guide’s own proportions is not stretched, another one about its eye line', () => {
  expect(stretch(unknownHead, [0.3, -0.5, 0.6])).toEqual([0.3, -0.5, 0.6])
  const long = { ...unknownHead, face: { size: 1.1, spread: 0 }, breadth: { size: 0.9, spread: 0 } }
  const [x, y, z] = stretch(long, [0.5, -0.98, 0.6])
  expect([x, z]).toEqual([0.45, 0.6])
  expect(y).toBeCloseTo(-1.08)
  expect(stretch(long, [0, 0.5, 0])[1]).toBe(0.5)
})
