import { describe, expect, it } from 'vitest'
import { sourceIds } from '@/content/evidence/source-ids'
import { aftercareFromTable, sessionDays } from '@/lib/aftercare/aftercare-from-table'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { changesAfter, daysThatMatter, lastToldDay } from '@/lib/aftercare/day-changes'
import { findOverlaps } from '@/lib/aftercare/find-overlaps'
import { strictness } from '@/lib/aftercare/strictness'
import { leadOf, rowsOf } from '@/lib/aftercare/tell-day'

const table = aftercareTable()
const stretches = (options = {}) => daysThatMatter(options, table).map(({ from, to }) => [from, to])

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
    expect(stretches({ without: sourceIds.filter(id => id !== 'S0') })).toEqual([
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
        const days = daysThatMatter({ sessions, gapDays }, table)
        for (const [i, { to }] of days.entries()) expect(to).toBe(days[i + 1] ? (days[i + 1]?.from ?? 0) - 1 : null)
        for (const start of sessionDays({ sessions, gapDays })) expect(days.map(day => day.from)).toContain(start)
      }
  })

  it('tell what is next from any day', () => {
    expect(changesAfter(3, {}, table).map(change => change.day)).toEqual([5, 7, 11, 15, 30])
    expect(changesAfter(5, {}, table)[0]?.freed).toEqual(expect.arrayContaining(['rinse', 'gym', 'sauna']))
    expect(changesAfter(5, {}, table)[0]?.freed).not.toContain('pool')
    expect(changesAfter(14, {}, table)[0]).toMatchObject({ day: 15, freed: ['shampoo', 'shave'], begun: [] })
    expect(changesAfter(30, {}, table)).toEqual([])
  })
})

describe('the words of a day', () => {
  const tell = (day: number) => aftercareFromTable(day, {}, table)

  it('begin with water and say to which day', () => {
    expect(leadOf(tell(3), {}, table)).toEqual({ says: 'Keep your scalp dry', lastDay: 6 })
    expect(leadOf(tell(8), {}, table)).toEqual({
      says: 'Rinse only once it has healed, and don’t wash it',
      lastDay: 10,
    })
    expect(leadOf(tell(12), {}, table)).toEqual({ says: 'Don’t use shampoo', lastDay: 14 })
    expect(leadOf(tell(15), {}, table)).toEqual({ says: 'Use mild shampoo only once it has healed', lastDay: null })
    const none = { without: sourceIds }
    expect(leadOf(aftercareFromTable(3, none, table), none, table).says).toBe('Nobody here says more of water, so ask')
  })

  it('leave out what goes without saying, and hide no rule', () => {
    const [water] = rowsOf(tell(3))
    expect(water?.title).toBe('Don’t wet your scalp')
    expect([water?.title, ...(water?.rest ?? [])]).not.toContain('Don’t use shampoo')
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
            aftercareFromTable(day, options, table).lines.map(line => [line.activity, strictness(line.state)]),
          )
          for (const start of sessionDays(options).filter(begun => begun <= day)) {
            for (const line of aftercareFromTable(day - start, {}, table).lines) {
              // What is for the long term ends with the next session.
              const lasting = line.voices.some(({ state, rule }) => state === line.state && !rule?.longTerm)
              if (lasting && strictness(line.state) > (merged.get(line.activity) ?? 0))
                throw new Error(`${day} ${line.activity}`)
            }
          }
        }
      }
  })

  it('start again on the day of the next one, even within S0’s days 5–10 (C63)', () => {
    const day = aftercareFromTable(7, { sessions: 2, gapDays: 7 }, table)
    expect(day).toMatchObject({ session: 2, sinceSession: 0 })
    expect(day.lines.find(line => line.activity === 'rinse')).toMatchObject({ state: 'no', session: 2 })
    const reasons = findOverlaps({ sessions: 2, gapDays: 7 }, table)
    expect(reasons.map(({ reason }) => reason)).toEqual(['C63', 'C64', 'other'])
    expect(reasons[0]?.moved).toContainEqual({ activity: 'wash', alone: 11, merged: 18 })
  })

  it('move S2’s shaving at 15 past its own next session at 14 (C64)', () => {
    const c64 = findOverlaps({ sessions: 2, gapDays: 14 }, table).find(({ reason }) => reason === 'C64')
    expect(c64?.moved).toEqual([{ activity: 'shave', alone: 15, merged: 29 }])
    expect(findOverlaps({ sessions: 2, gapDays: 14, without: ['S2'] }, table)).toEqual([])
  })

  it('do not meet where the gap is long', () => {
    expect(findOverlaps({ sessions: 3, gapDays: 60 }, table)).toEqual([])
    expect(findOverlaps({ sessions: 1, gapDays: 7 }, table)).toEqual([])
  })
})
