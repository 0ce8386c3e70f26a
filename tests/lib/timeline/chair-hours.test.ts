import { describe, expect, it } from 'vitest'
import { chairHours, widestHours } from '@/lib/timeline/chair-hours'
import type { ChairHours } from '@/lib/timeline/timeline-plan'
import type { SheetFigure } from '@/lib/timeline/timeline-sheet'
import { hoursOf } from './made-sheet'

const onlyOne = [hoursOf(2, 5)]
const falling = [hoursOf(2, 4), hoursOf(2, 3), hoursOf(1, 2)]
const lastVague = [hoursOf(2, 4), hoursOf(3, 3, true)]

describe('hours in the chair', () => {
  it.each<{ name: string; hours: readonly SheetFigure[]; sessions: number; sum: ChairHours }>([
    { name: 'one session of 2–4', hours: falling, sessions: 1, sum: { low: 2, high: 4, about: false } },
    { name: '2–4 and 2–3', hours: falling, sessions: 2, sum: { low: 4, high: 7, about: false } },
    { name: '2–4, 2–3 and 1–2', hours: falling, sessions: 3, sum: { low: 5, high: 9, about: false } },
    { name: '1–2 once more for session 4', hours: falling, sessions: 4, sum: { low: 6, high: 11, about: false } },
    { name: '2–5 for each of three', hours: onlyOne, sessions: 3, sum: { low: 6, high: 15, about: false } },
    { name: 'up to 4, twice', hours: [hoursOf(null, 4)], sessions: 2, sum: { low: 0, high: 8, about: false } },
    { name: '2–4 and about 3', hours: lastVague, sessions: 2, sum: { low: 5, high: 7, about: true } },
    { name: '2–4 before a vague one', hours: lastVague, sessions: 1, sum: { low: 2, high: 4, about: false } },
  ])('add up session by session: $name', ({ hours, sessions, sum }) => {
    expect(chairHours(hours, sessions)).toEqual(sum)
  })

  it('are none where the source gives no figure', () => {
    expect(chairHours([], 3)).toBeNull()
  })

  it('reach over all sources from the fewest, 5, to the most, 15, and are then no longer vague', () => {
    const all = [
      { low: 6, high: 12, about: false },
      { low: 5, high: 9, about: false },
      { low: 6, high: 15, about: true },
    ]
    expect(widestHours(all)).toEqual({ low: 5, high: 15, about: false })
    expect(widestHours([])).toBeNull()
  })
})
