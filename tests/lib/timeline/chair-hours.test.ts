import { describe, expect, it } from 'vitest'
import { chairHours, widestHours } from '@/lib/timeline/chair-hours'
import type { TableFigure } from '@/lib/timeline/timeline-table'
import type { Value } from '@/lib/value/value'
import { hoursOf } from './made-table'

const sumOf = (low: number | null, high: number, about = false) => hoursOf(low, high, about).value

const onlyOne = [hoursOf(2, 5)]
const falling = [hoursOf(2, 4), hoursOf(2, 3), hoursOf(1, 2)]
const lastVague = [hoursOf(2, 4), hoursOf(3, 3, true)]

describe('hours in the chair', () => {
  it.each<{ name: string; hours: readonly TableFigure<'hours'>[]; sessions: number; sum: Value<'hours'> }>([
    { name: 'one session of 2–4', hours: falling, sessions: 1, sum: sumOf(2, 4) },
    { name: '2–4 and 2–3', hours: falling, sessions: 2, sum: sumOf(4, 7) },
    { name: '2–4, 2–3 and 1–2', hours: falling, sessions: 3, sum: sumOf(5, 9) },
    { name: '1–2 once more for session 4', hours: falling, sessions: 4, sum: sumOf(6, 11) },
    { name: '2–5 for each of three', hours: onlyOne, sessions: 3, sum: sumOf(6, 15) },
    { name: 'up to 4, twice', hours: [hoursOf(null, 4)], sessions: 2, sum: sumOf(null, 8) },
    { name: '2–4 and about 3', hours: lastVague, sessions: 2, sum: sumOf(5, 7, true) },
    { name: '2–4 before a vague one', hours: lastVague, sessions: 1, sum: sumOf(2, 4) },
  ])('add up session by session: $name', ({ hours, sessions, sum }) => {
    expect(chairHours(hours, sessions)).toEqual(sum)
  })

  it('are none where the source gives no figure', () => {
    expect(chairHours([], 3)).toBeNull()
  })

  it('reach over all sources from the fewest, 5, to the most, 15, and are then no longer vague', () => {
    expect(widestHours([sumOf(6, 12), sumOf(5, 9), sumOf(6, 15, true)])).toEqual(sumOf(5, 15))
    expect(widestHours([])).toBeNull()
  })
})
