import { describe, expect, it } from 'vitest'
import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import type { AftercareOptions } from '@/lib/aftercare/aftercare-day'
import { aftercareFromTable, sessionDays } from '@/lib/aftercare/aftercare-from-table'
import type { TableRule } from '@/lib/aftercare/aftercare-table'
import { laterSources } from '../../examples/known-sources'
import { madeEnd, madeRule, madeSpan, madeTable } from './made-table'

const on = (day: number, rules: readonly TableRule[], options: AftercareOptions = {}) =>
  aftercareFromTable(day, { ...options, without: [...(options.without ?? []), ...laterSources] }, madeTable(rules))
const line = (
  day: number,
  rules: readonly TableRule[],
  options: AftercareOptions = {},
  id: AftercareActivity = 'gym',
) => on(day, rules, options).lines.find(one => one.activity === id)

describe('the days of the sessions', () => {
  it.each([
    [{}, [0]],
    [{ sessions: 3, gapDays: 10 }, [0, 10, 20]],
    [{ gapDays: 7 }, [0]],
  ])('of %o are %o', (options, days) => {
    expect(sessionDays(options)).toEqual(days)
  })
})

describe('a day with made-up rules', () => {
  const ban = madeRule({ until: madeEnd(5) })

  it('has its lines, voices and silent sources in the order of their tables', () => {
    const rinse = madeRule({ activity: 'rinse', source: 'S2', state: 'limit' })
    const day = on(1, [ban, rinse], { without: ['S1', 'S4'] })
    const silence = (source: 'S0' | 'S2' | 'S3') => ({ source, state: 'silent', rule: null })
    expect(day).toEqual({
      day: 1,
      session: 1,
      sinceSession: 1,
      silent: ['S3'],
      longTerm: [],
      lines: [
        {
          activity: 'rinse',
          state: 'limit',
          told: null,
          session: 1,
          voices: [silence('S0'), { source: 'S2', state: 'limit', rule: rinse }, silence('S3')],
        },
        {
          activity: 'gym',
          state: 'no',
          told: null,
          session: 1,
          voices: [{ source: 'S0', state: 'no', rule: ban }, silence('S2'), silence('S3')],
        },
      ],
    })
  })

  it('calls a source silent once its rule is over, though its line stays as leave', () => {
    expect(on(5, [ban])).toMatchObject({
      lines: [{ activity: 'gym', state: 'may' }],
      silent: ['S0', 'S1', 'S2', 'S3', 'S4'],
    })
  })

  it('keeps the rules for good of those asked apart', () => {
    const hat = madeRule({ activity: 'hat', state: 'do', longTerm: true })
    const cream = madeRule({ activity: 'moisturise', source: 'S3', state: 'do', longTerm: true })
    expect(on(1, [hat, ban, cream]).longTerm).toEqual([hat, cream])
    expect(on(1, [hat, ban, cream], { without: ['S0'] })).toMatchObject({ longTerm: [cream], lines: [] })
  })

  it('counts no session and no line before the first one', () => {
    expect(on(-1, [ban], { sessions: 2, gapDays: 7, told: { gym: { fromDay: 3, says: '' } } })).toEqual({
      day: -1,
      session: 0,
      sinceSession: -1,
      lines: [],
      silent: ['S0', 'S1', 'S2', 'S3', 'S4'],
      longTerm: [],
    })
  })

  it.each([
    [6, 1, 6],
    [7, 2, 0],
    [13, 2, 6],
    [14, 3, 0],
    [30, 3, 16],
  ])('on day %i of three sessions 7 days apart is of session %i, %i days on', (day, session, sinceSession) => {
    expect(on(day, [], { sessions: 3, gapDays: 7 })).toMatchObject({ session, sinceSession })
  })

  it('names the later of two sessions whose rules are as strict', () => {
    const long = [madeRule({ until: madeEnd(10) })]
    expect(line(6, long, { sessions: 2, gapDays: 7 })).toMatchObject({ state: 'no', session: 1 })
    expect(line(8, long, { sessions: 2, gapDays: 7 })).toMatchObject({ state: 'no', session: 2 })
  })

  it('keeps what an earlier session bars where the later one does not yet: no sun from day 8 on', () => {
    const late = [madeRule({ activity: 'sun', from: madeSpan(8), until: madeEnd(12) })]
    const two = { sessions: 2, gapDays: 7 }
    expect(line(9, late, two, 'sun')).toMatchObject({
      state: 'no',
      session: 1,
      voices: [{ state: 'no' }, {}, {}, {}, {}],
    })
    expect(line(12, late, two, 'sun')).toMatchObject({ state: 'may', session: 1 })
    expect(line(15, late, two, 'sun')).toMatchObject({ state: 'no', session: 2 })
  })
})

describe('a word of the reader’s practitioner', () => {
  const late = [madeRule({ from: madeSpan(8), until: madeEnd(12) })]
  const of = (fromDay: number | null) => ({ fromDay, says: 'As I said.' })

  it.each([
    [2, 'no'],
    [3, 'may'],
    [4, 'may'],
  ] as const)('that allows from day 3 makes day %i "%s"', (day, state) => {
    expect(line(day, [madeRule()], { told: { gym: of(3) } })).toMatchObject({ state, told: of(3), session: 1 })
    expect(line(day, [], { told: { gym: of(3) } })).toMatchObject({ state, told: of(3) })
  })

  it('without a day leaves the matter to the words, even against a ban', () => {
    expect(line(0, [madeRule()], { told: { gym: of(null) } })).toMatchObject({ state: 'ask', told: of(null) })
  })

  it('belongs to the latest session, even where an earlier one is stricter', () => {
    const two = { sessions: 2, gapDays: 7, told: { gym: of(3) } }
    expect(line(9, late, two)).toMatchObject({ state: 'no', session: 2 })
    expect(line(10, late, two)).toMatchObject({ state: 'may', session: 2 })
  })

  it.each([
    ['shampoo', 'rinse', 'may'],
    ['shampoo', 'wash', 'may'],
    ['wash', 'rinse', 'may'],
    ['wash', 'shampoo', undefined],
    ['rinse', 'wash', undefined],
    ['rinse', 'shampoo', undefined],
  ] as const)('on %s speaks for %s too: %s', (given, of2, state) => {
    expect(line(2, [], { told: { [given]: of(2) } }, of2)?.state).toBe(state)
    expect(line(1, [], { told: { [given]: of(2) } }, of2)).toBeUndefined()
  })

  it('on the step itself goes before one on a further step', () => {
    const told = { rinse: of(9), wash: of(2) }
    expect(line(3, [], { told }, 'rinse')).toMatchObject({ state: 'no', told: of(9) })
    const later = { wash: of(9), shampoo: { fromDay: 3, says: 'Mild' } }
    expect(line(3, [], { told: later }, 'rinse')).toMatchObject({ state: 'may', told: { fromDay: 3, says: 'Mild' } })
  })
})
