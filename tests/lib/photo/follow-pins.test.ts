import { describe, expect, test } from 'vitest'
import { followPins } from '@/lib/photo/follow-pins'

const first = { nose: { x: 100, y: 100 }, chin: { x: 100, y: 200 }, 'pupil-left': { x: 150, y: 50 } }

describe('pins that nobody has placed', () => {
  test('wait where they were as long as none is placed', () => {
    expect(followPins(first, {})).toEqual(first)
  })

  test('go along with the first one that is placed', () => {
    expect(followPins(first, { nose: { x: 130, y: 90 } })).toEqual({
      nose: { x: 130, y: 90 },
      chin: { x: 130, y: 190 },
      'pupil-left': { x: 180, y: 40 },
    })
  })

  test('turn and grow with two', () => {
    // Nose and chin now lie side by side and twice as far apart: a quarter turn.
    const moved = followPins(first, { nose: { x: 0, y: 0 }, chin: { x: -200, y: 0 } })
    expect(moved['pupil-left']?.x).toBeCloseTo(100)
    expect(moved['pupil-left']?.y).toBeCloseTo(100)
  })

  test('stay finite where two are put in one place', () => {
    const moved = followPins(first, { nose: { x: 5, y: 5 }, chin: { x: 5, y: 5 } })
    expect(Object.values(moved).every(({ x, y }) => Number.isFinite(x + y))).toBe(true)
  })
})
