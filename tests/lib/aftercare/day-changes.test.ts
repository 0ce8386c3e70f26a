import { describe, expect, it } from 'vitest'
import { sourceIds } from '@/content/evidence/source-ids'
import { aftercareFromSheet, sessionDays } from '@/lib/aftercare/aftercare-from-sheet'
import { aftercareSheet } from '@/lib/aftercare/aftercare-sheet'
import { changesAfter, daysThatMatter, lastToldDay } from '@/lib/aftercare/day-changes'
import { findOverlaps } from '@/lib/aftercare/find-overlaps'
import { strictness } from '@/lib/aftercare/strictness'
import { leadOf, rowsOf } from '@/lib/aftercare/tell-day'

const sheet = aftercareSheet()
const stretches = (options = {}) => daysThatMatter(options, sheet).map(({ from, to }) => [from, to])

describe('the days that matter', () => {
  it('are the session, 1–4, 5–6, 7–10, 11–14, 15 and 30', () => {
    expect(stretches()).toEqual([
      [0, 0],
      [1, 4],
      [5, 6],
      [7, 10],
      [11, 14],
      [15, 29],
      [30, null],
    ])
  })

  it('follow the sources that are kept', () => {
    expect(stretches({ without: ['S1', 'S2', 'S3', 'S4'] })).toEqual([
      [0, 0],
      [1, 4],
      [5, 10],
      [11, null],
    ])
    expect(stretches({ without: sourceIds.filter(id => id !== 'S1') })).toEqual([
      [0, 0],
      [1, null],
    ])
  })

  it('leave no day out and count none twice, however many sessions there are', () => {
    for (const sessions of [1, 2, 3, 4])
      for (const gapDays of [7, 10, 14, 21, 60]) {
        const days = daysThatMatter({ sessions, gapDays }, sheet)
        for (const [i, { to }] of days.entries()) expect(to).toBe(days[i + 1] ? (days[i + 1]?.from ?? 0) - 1 : null)
        for (const start of sessionDays({ sessions, gapDays })) expect(days.map(day => day.from)).toContain(start)
      }
  })

  it('tell what is next from any day', () => {
    expect(changesAfter(3, {}, sheet).map(change => change.day)).toEqual([5, 7, 11, 15, 30])
    expect(changesAfter(5, {}, sheet)[0]?.freed).toEqual(expect.arrayContaining(['rinse', 'gym', 'pool', 'sauna']))
    expect(changesAfter(14, {}, sheet)[0]).toMatchObject({ day: 15, freed: ['shampoo', 'shave'], begun: [] })
    expect(changesAfter(30, {}, sheet)).toEqual([])
  })
})

describe('the words of a day', () => {
  const tell = (day: number) => aftercareFromSheet(day, {}, sheet)

  it('begin with water and say to which day', () => {
    expect(leadOf(tell(3), {}, sheet)).toEqual({ says: 'Keep it dry', lastDay: 6 })
    expect(leadOf(tell(8), {}, sheet)).toEqual({ says: 'Rinse only', lastDay: 10 })
    expect(leadOf(tell(12), {}, sheet)).toEqual({ says: 'No shampoo', lastDay: 14 })
    expect(leadOf(tell(15), {}, sheet)).toEqual({ says: 'Water and shampoo are fine', lastDay: null })
    const none = { without: sourceIds }
    expect(leadOf(aftercareFromSheet(3, none, sheet), none, sheet).says).toBe('Nobody here speaks of water')
  })

  it('leave out what goes without saying, and hide no rule', () => {
    const [water] = rowsOf(tell(3))
    expect(water?.title).toBe('No water on the scalp')
    expect([water?.title, ...(water?.rest ?? [])]).not.toContain('No shampoo')
    expect(water?.lines.map(line => line.activity)).toContain('shampoo')
  })
})

describe('several sessions', () => {
  it('never loosen what a session alone would bar on its own days', () => {
    for (const sessions of [2, 3, 4])
      for (const gapDays of [7, 10, 14, 30]) {
        const options = { sessions, gapDays }
        for (let day = 0; day <= lastToldDay(options); day += 1) {
          const merged = new Map(
            aftercareFromSheet(day, options, sheet).lines.map(line => [line.activity, strictness(line.state)]),
          )
          for (const start of sessionDays(options).filter(begun => begun <= day)) {
            for (const line of aftercareFromSheet(day - start, {}, sheet).lines) {
              if (strictness(line.state) > (merged.get(line.activity) ?? 0)) throw new Error(`${day} ${line.activity}`)
            }
          }
        }
      }
  })

  it('start again on the day of the next one, even within S0’s days 5–10 (C63)', () => {
    const day = aftercareFromSheet(7, { sessions: 2, gapDays: 7 }, sheet)
    expect(day).toMatchObject({ session: 2, sinceSession: 0 })
    expect(day.lines.find(line => line.activity === 'rinse')).toMatchObject({ state: 'no', session: 2 })
    const reasons = findOverlaps({ sessions: 2, gapDays: 7 }, sheet)
    expect(reasons.map(({ reason }) => reason)).toEqual(['C63', 'C64', 'other'])
    expect(reasons[0]?.moved).toContainEqual({ activity: 'wash', alone: 11, merged: 18 })
  })

  it('move S2’s shaving at 15 past its own next session at 14 (C64)', () => {
    const c64 = findOverlaps({ sessions: 2, gapDays: 14 }, sheet).find(({ reason }) => reason === 'C64')
    expect(c64?.moved).toEqual([{ activity: 'shave', alone: 15, merged: 29 }])
    expect(findOverlaps({ sessions: 2, gapDays: 14, without: ['S2'] }, sheet)).toEqual([])
  })

  it('do not meet where the gap is long', () => {
    expect(findOverlaps({ sessions: 3, gapDays: 60 }, sheet)).toEqual([])
    expect(findOverlaps({ sessions: 1, gapDays: 7 }, sheet)).toEqual([])
  })
})
