import { describe, expect, it } from 'vitest'
import type { AftercareDay } from '@/lib/aftercare/aftercare-day'
import { changeBetween, changesAfter, daysThatMatter, lastToldDay } from '@/lib/aftercare/day-changes'
import type { HeldState } from '@/lib/aftercare/strictness'
import { madeEnd, madeRule, madeSpan, madeTable } from './made-table'

const dayWith = (state: HeldState): AftercareDay => ({
  day: 9,
  session: 2,
  sinceSession: 2,
  silent: [],
  longTerm: [],
  lines: [{ activity: 'gym', state, voices: [], told: null, session: 2 }],
})
const noLines = { ...dayWith('may'), lines: [] }
const kindOf = (was: AftercareDay, is: AftercareDay) => {
  const { freed, begun, ended, lapsed } = changeBetween(was, is)
  return { freed, begun, ended, lapsed }
}
const nothing = { freed: [], begun: [], ended: [], lapsed: [] }

describe('a change from one day to the next', () => {
  it.each([
    ['no', 'limit', 'freed'],
    ['no', 'do', 'freed'],
    ['no', 'ask', 'freed'],
    ['no', 'may', 'freed'],
    ['limit', 'do', 'freed'],
    ['limit', 'may', 'freed'],
    ['do', 'ask', 'ended'],
    ['do', 'may', 'ended'],
    ['do', 'no', 'begun'],
    ['limit', 'no', 'begun'],
    ['may', 'do', 'begun'],
    ['ask', 'limit', 'begun'],
  ] as const)('from "%s" to "%s" counts as %s', (was, is, kind) => {
    expect(kindOf(dayWith(was), dayWith(is))).toEqual({ ...nothing, [kind]: ['gym'] })
  })

  it.each([
    ['may', 'ask'],
    ['ask', 'may'],
    ['no', 'no'],
    ['do', 'do'],
    ['limit', 'limit'],
  ] as const)('from "%s" to "%s" is none', (was, is) => {
    expect(kindOf(dayWith(was), dayWith(is))).toEqual(nothing)
  })

  it('takes an activity without a line for one of which nobody speaks', () => {
    expect(kindOf(dayWith('no'), noLines)).toEqual({ ...nothing, lapsed: ['gym'] })
    expect(kindOf(dayWith('limit'), noLines)).toEqual({ ...nothing, lapsed: ['gym'] })
    expect(kindOf(dayWith('do'), noLines)).toEqual({ ...nothing, ended: ['gym'] })
    expect(kindOf(noLines, dayWith('do'))).toEqual({ ...nothing, begun: ['gym'] })
    expect(kindOf(dayWith('ask'), noLines)).toEqual(nothing)
  })

  it('carries the count of the later day', () => {
    const before = { ...noLines, day: 8, session: 1, sinceSession: 8 }
    expect(changeBetween(before, dayWith('no'))).toEqual({ ...nothing, begun: ['gym'], day: 9, session: 2, since: 2 })
    expect(kindOf(noLines, dayWith('may'))).toEqual(nothing)
  })
})

describe('the days told', () => {
  const days = (changes: readonly { day: number }[]) => changes.map(change => change.day)

  it.each([
    [{}, 30],
    [{ sessions: 3, gapDays: 14 }, 58],
    [{ sessions: 4, gapDays: 60 }, 210],
  ])('of %o run to day %i', (options, last) => {
    expect(lastToldDay(options)).toBe(last)
  })

  it('hold a change on the thirtieth day, and none on the one after', () => {
    expect(days(changesAfter(0, {}, madeTable([madeRule({ until: madeEnd(30) })])))).toEqual([30])
    expect(changesAfter(0, {}, madeTable([madeRule({ until: madeEnd(31) })]))).toEqual([])
  })

  it('hold what comes after the given day, not on it', () => {
    const table = madeTable([
      madeRule({ until: madeEnd(5) }),
      madeRule({ activity: 'pillow', state: 'do', until: madeEnd(9) }),
      madeRule({ activity: 'sun', state: 'limit', from: madeSpan(12) }),
    ])
    expect(changesAfter(4, {}, table)).toEqual([
      { day: 5, session: 1, since: 5, freed: ['gym'], begun: [], ended: [], lapsed: [] },
      { day: 9, session: 1, since: 9, freed: [], begun: [], ended: ['pillow'], lapsed: [] },
      { day: 12, session: 1, since: 12, freed: [], begun: ['sun'], ended: [], lapsed: [] },
    ])
    expect(days(changesAfter(5, {}, table))).toEqual([9, 12])
  })

  it('hold each session, even where no rule changes', () => {
    expect(changesAfter(0, { sessions: 3, gapDays: 14 }, madeTable([]))).toEqual([
      { day: 14, session: 2, since: 0, freed: [], begun: [], ended: [], lapsed: [] },
      { day: 28, session: 3, since: 0, freed: [], begun: [], ended: [], lapsed: [] },
    ])
  })

  it('come in order, each session a day of its own, and the last without an end', () => {
    const stretches = daysThatMatter({ sessions: 2, gapDays: 9 }, madeTable([madeRule({ until: madeEnd(3) })]))
    expect(stretches.map(({ from, to }) => [from, to])).toEqual([
      [0, 0],
      [1, 2],
      [3, 8],
      [9, 9],
      [10, 11],
      [12, null],
    ])
    expect(stretches.map(({ change }) => [change.begun, change.freed])).toEqual([
      [['gym'], []],
      [[], []],
      [[], ['gym']],
      [['gym'], []],
      [[], []],
      [[], ['gym']],
    ])
    expect(stretches.map(({ day }) => [day.day, day.session, day.sinceSession])).toEqual([
      [0, 1, 0],
      [1, 1, 1],
      [3, 1, 3],
      [9, 2, 0],
      [10, 2, 1],
      [12, 2, 3],
    ])
  })

  it('measure the session itself against nothing, for the day before it has no lines', () => {
    const told = { gym: { fromDay: null, says: 'Ask me' } }
    expect(daysThatMatter({ told }, madeTable([]))[0]).toMatchObject({ from: 0, to: 0, change: nothing })
  })
})
