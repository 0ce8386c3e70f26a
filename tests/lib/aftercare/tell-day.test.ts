import { describe, expect, it } from 'vitest'
import type { AftercareLine, AftercareOptions } from '@/lib/aftercare/aftercare-day'
import { aftercareFromTable } from '@/lib/aftercare/aftercare-from-table'
import type { TableRule } from '@/lib/aftercare/aftercare-table'
import { leadOf, lineTitle, rowsOf } from '@/lib/aftercare/tell-day'
import { madeEnd, madeRule, madeTable } from './made-table'

const on = (day: number, rules: readonly TableRule[], options: AftercareOptions = {}) =>
  aftercareFromTable(day, options, madeTable(rules))
const rows = (rules: readonly TableRule[], options: AftercareOptions = {}) => rowsOf(on(0, rules, options))
const bans = (...ids: TableRule['activity'][]) => ids.map(activity => madeRule({ activity }))
const said = (rules: readonly TableRule[], options: AftercareOptions = {}) =>
  rows(rules, options).map(({ family, title, rest }) => [family, title, ...rest])

describe('the title of a line', () => {
  const line: AftercareLine = { activity: 'gym', state: 'no', voices: [], told: null, session: 1 }

  it.each([
    ['a ban', line, 'Don’t go to the gym or sweat'],
    ['leave', { ...line, state: 'may' as const }, 'You can go to the gym and sweat'],
    [
      'a state without a title',
      { ...line, activity: 'alcohol' as const, state: 'ask' as const },
      'Products with alcohol',
    ],
    ['silence', { ...line, state: 'silent' as const }, 'Gym and sweat'],
    ['a day of the practitioner', { ...line, told: { fromDay: 3, says: 'Easy' } }, 'Don’t go to the gym or sweat'],
    [
      'words of the practitioner',
      { ...line, state: 'ask' as const, told: { fromDay: null, says: 'Easy' } },
      'Gym and sweat: Easy',
    ],
  ])('is for %s', (_, given, title) => {
    expect(lineTitle(given)).toBe(title)
  })
})

describe('the rows of a day', () => {
  it('hold bans, limits and duties by part of life, and no leave or question', () => {
    const rules = [
      madeRule({ activity: 'pillow', state: 'do' }),
      madeRule({ activity: 'sun', state: 'limit' }),
      madeRule(),
      madeRule({ activity: 'shave' }),
      madeRule({ activity: 'routine', state: 'may' }),
      madeRule({ activity: 'moisturise', state: 'ask' }),
    ]
    expect(said(rules)).toEqual([
      ['sweat', 'Don’t go to the gym or sweat'],
      ['hands', 'Don’t shave your head', 'Sleep on a clean pillowcase'],
      ['sun', 'Keep sun to a minimum'],
    ])
    expect(rows([])).toEqual([])
  })

  it('hold every line of the practitioner, even leave', () => {
    expect(said([], { told: { gym: { fromDay: 0, says: '' } } })).toEqual([
      ['sweat', 'You can go to the gym and sweat'],
    ])
  })

  it.each([
    [['rinse', 'wash', 'shampoo'], [['water', 'Don’t wet your scalp']]],
    [['wash', 'shampoo'], [['water', 'Don’t wash your scalp']]],
    [['rinse', 'shampoo'], [['water', 'Don’t wet your scalp']]],
    [['shampoo'], [['water', 'Don’t use shampoo']]],
    [['rinse', 'pool'], [['water', 'Don’t wet your scalp', 'Don’t swim in a pool']]],
    [['treatments', 'normal'], [['life', 'Don’t have any other hair treatment']]],
    [['normal'], [['life', 'Don’t go back to life as before yet']]],
    [
      ['gym', 'normal'],
      [
        ['sweat', 'Don’t go to the gym or sweat'],
        ['life', 'Don’t go back to life as before yet'],
      ],
    ],
    [
      ['shampoo', 'normal'],
      [
        ['water', 'Don’t use shampoo'],
        ['life', 'Don’t go back to life as before yet'],
      ],
    ],
    [
      ['shave', 'normal'],
      [
        ['hands', 'Don’t shave your head'],
        ['life', 'Don’t go back to life as before yet'],
      ],
    ],
    [
      ['rinse', 'normal'],
      [
        ['water', 'Don’t wet your scalp'],
        ['life', 'Don’t go back to life as before yet'],
      ],
    ],
  ] as const)('with bans on %o say %o', (ids, told) => {
    expect(said(bans(...ids))).toEqual(told)
  })

  it('keep in their lines what goes without saying', () => {
    const [water] = rows(bans('rinse', 'wash'))
    expect(water?.lines.map(line => line.activity)).toEqual(['rinse', 'wash'])
    expect(water?.said.map(line => line.activity)).toEqual(['rinse'])
  })

  it.each(['shampoo', 'shave', 'gym'] as const)('drop life as before from its row beside a ban on %s', id => {
    const [, life] = rows([...bans(id, 'normal'), madeRule({ activity: 'treatments', state: 'limit' })])
    expect(life?.said.map(line => line.activity)).toEqual(['treatments'])
  })

  it('say a ban of its own beside a limit, and the other way round', () => {
    const limit = (activity: TableRule['activity']) => madeRule({ activity, state: 'limit' })
    expect(said([limit('wash'), ...bans('shampoo')])).toEqual([
      ['water', 'Don’t wash it too much', 'Don’t use shampoo'],
    ])
    expect(said([limit('wash'), ...bans('rinse')])).toEqual([
      ['water', 'Don’t wet your scalp', 'Don’t wash it too much'],
    ])
  })

  it('take nothing of the practitioner for granted, and nothing because of it', () => {
    const later = { fromDay: 9, says: '' }
    const both = [['water', 'Don’t wet your scalp', 'Don’t wash your scalp']]
    expect(said(bans('rinse', 'wash'), { told: { wash: later } })).toEqual(both)
    expect(said(bans('rinse', 'wash'), { told: { rinse: later } })).toEqual(both)
  })
})

describe('the head line of a day', () => {
  const lead = (day: number, rules: readonly TableRule[], options: AftercareOptions = {}) =>
    leadOf(on(day, rules, options), options, madeTable(rules))
  const until = (activity: TableRule['activity'], day: number) => madeRule({ activity, until: madeEnd(day) })

  it('is the first step of water that is barred, and its last day', () => {
    const rules = [until('rinse', 5), until('wash', 9), until('shampoo', 15)]
    expect([0, 4, 5, 9, 15].map(day => lead(day, rules))).toEqual([
      { says: 'Keep your scalp dry', lastDay: 4 },
      { says: 'Keep your scalp dry', lastDay: 4 },
      { says: 'Only rinse it gently', lastDay: 8 },
      { says: 'Don’t use shampoo', lastDay: 14 },
      { says: 'You can wash it gently and use shampoo', lastDay: null },
    ])
  })

  it('names no last day where the ban outlasts what is told', () => {
    expect(lead(3, [until('rinse', 30)])).toEqual({ says: 'Keep your scalp dry', lastDay: 29 })
    expect(lead(3, [until('rinse', 31)])).toEqual({ says: 'Keep your scalp dry', lastDay: null })
    expect(lead(40, bans('rinse'))).toEqual({ says: 'Keep your scalp dry', lastDay: null })
  })

  it('ends where a source falls silent after its ban', () => {
    expect(lead(3, [{ ...until('rinse', 5), after: 'silent' }])).toEqual({ says: 'Keep your scalp dry', lastDay: 4 })
  })

  it('runs on over a session that comes before the end', () => {
    expect(lead(3, [until('rinse', 8)], { sessions: 2, gapDays: 7 })).toEqual({
      says: 'Keep your scalp dry',
      lastDay: 14,
    })
  })

  it('is the step that is limited or waits for healing, where none is barred', () => {
    const waiting = (activity: TableRule['activity']) =>
      madeRule({ activity, after: 'ask', askUntil: 9, until: madeEnd(5, 5, { words: 'until it has healed' }) })
    const rules = [madeRule({ activity: 'wash', state: 'limit', until: madeEnd(3) }), waiting('shampoo')]
    expect(lead(2, rules)).toEqual({ says: 'Don’t use shampoo', lastDay: 4 })
    expect(lead(6, rules)).toEqual({ says: 'Use mild shampoo only once it has healed', lastDay: null })
    expect(lead(6, [waiting('rinse'), waiting('wash')]).says).toBe('Wash it only once it has healed')
    expect(lead(1, rules.slice(0, 1))).toEqual({ says: 'Don’t wash it too much', lastDay: 2 })
    expect(lead(9, rules).says).toBe('You can wash it gently and use shampoo')
  })

  it('leaves the matter to the practitioner where they named no day', () => {
    const told = { wash: { fromDay: null, says: 'Ask me' } }
    expect(lead(6, [until('shampoo', 5)], { told }).says).toBe('Use water as your practitioner told you')
  })

  it('makes no leave for shampoo out of silence on it, and none for water out of silence on all of it', () => {
    expect(lead(6, [until('wash', 5)]).says).toBe('You can wash it gently, but nobody here says so of shampoo')
    expect(lead(6, [until('rinse', 5)]).says).toBe('You can rinse gently, and nobody here says more')
    expect(lead(3, [madeRule()])).toEqual({ says: 'Nobody here says more of water, so ask', lastDay: null })
  })

  it('says of a rinse beside a ban on washing what is known of it', () => {
    const healed = madeRule({ activity: 'rinse', source: 'S4', after: 'ask', until: madeEnd(5) })
    expect(lead(6, [until('rinse', 5), until('wash', 9)]).says).toBe('Only rinse it gently')
    expect(lead(6, [until('rinse', 5), healed, until('wash', 9)]).says).toBe(
      'Rinse only once it has healed, and don’t wash it',
    )
    expect(lead(6, [until('wash', 9)]).says).toBe('Don’t wash your scalp')
  })

  it('keeps the condition of one source beside the limit of another', () => {
    const limit = madeRule({ activity: 'wash', source: 'S3', state: 'limit' })
    const healed = madeRule({ activity: 'wash', source: 'S4', after: 'ask', until: madeEnd(5) })
    expect(lead(6, [limit, healed]).says).toBe('Don’t wash it too much, and wait until it has healed')
  })
})
