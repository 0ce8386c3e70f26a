import { describe, expect, it } from 'vitest'
import type { SourceId } from '@/content/evidence/source-ids'
import type { TableRule } from '@/lib/aftercare/aftercare-table'
import { whenCanI } from '@/lib/aftercare/when-can-i'
import { laterSources } from '../../examples/known-sources'
import { madeEnd, madeRule, madeSpan, madeTable } from './made-table'

const ask = (rules: readonly TableRule[], without: readonly SourceId[] = []) =>
  whenCanI('gym', madeTable(rules), [...without, ...laterSources])
const voice = (...rules: TableRule[]) => ask(rules).voices[0]
const answer = { source: 'S0', early: null, late: null, about: false, words: null, after: null } as const
const few = { words: 'the first few days' }

describe('a source’s answer to "when can I"', () => {
  const ban = madeRule({ until: madeEnd(5, 7) })
  const limit = madeRule({ state: 'limit', until: madeEnd(4) })
  const leave = madeRule({ state: 'may' })
  const hat = madeRule({ state: 'do', longTerm: true })

  it.each([
    ['the day after its ban, where it allows it then', [ban], { kind: 'from', early: 5, late: 7, after: 'may' }],
    [
      'a day to wait for, and then a healed scalp',
      [{ ...ban, after: 'ask' }],
      { kind: 'healed', early: 5, late: 7, after: 'ask' },
    ],
    [
      'a day to wait for, where silence follows',
      [{ ...ban, after: 'silent' }],
      { kind: 'not-before', early: 5, late: 7, after: 'silent' },
    ],
    [
      'words where it gives no day',
      [madeRule({ until: madeEnd(5, 7, few) })],
      { kind: 'words', early: 5, late: 7, after: 'may', ...few },
    ],
    [
      'words, even for a limit that silence follows',
      [madeRule({ state: 'limit', after: 'silent', until: madeEnd(5, 5, few) })],
      { kind: 'words', early: 5, late: 5, after: 'silent', ...few },
    ],
    ['a part until a day', [{ ...limit, after: 'silent' }], { kind: 'part', early: 4, late: 4, after: 'silent' }],
    ['never, for a ban without an end', [ban, madeRule()], { kind: 'never' }],
    ['a part for good', [ban, madeRule({ state: 'limit' })], { kind: 'part' }],
    ['any day, for leave without an end', [leave], { kind: 'any', early: 0, late: 0 }],
    ['any day, even beside a rule for good', [hat, leave], { kind: 'any', early: 0, late: 0 }],
    ['as told', [madeRule({ state: 'ask' })], { kind: 'as-told' }],
    ['a duty until a day', [madeRule({ state: 'do', until: madeEnd(5, 6) })], { kind: 'duty', early: 5, late: 6 }],
    [
      'a duty until words',
      [madeRule({ state: 'do', until: madeEnd(7, 7, few) })],
      { kind: 'duty', early: 7, late: 7, ...few },
    ],
    ['a duty without an end', [madeRule({ state: 'do' })], { kind: 'duty' }],
    ['for good, with no first day', [hat], { kind: 'long-term' }],
    ['for good, and not never, for a ban with no first day', [madeRule({ longTerm: true })], { kind: 'long-term' }],
    ['silence', [], { kind: 'silent' }],
  ] as const)('is %s', (_, rules, told) => {
    expect(voice(...rules)).toEqual({ ...answer, ...told, rules })
  })

  it('goes by its last ban or limit, whatever else it allows or asks', () => {
    const rules = [madeRule({ until: madeEnd(4) }), madeRule({ until: madeEnd(9) }), limit]
    expect(voice(...rules)).toMatchObject({ kind: 'from', early: 9, late: 9 })
    expect(voice(...[...rules].reverse())).toMatchObject({ kind: 'from', early: 9 })
    expect(voice(madeRule({ state: 'do', until: madeEnd(20) }), limit, leave)).toMatchObject({ kind: 'part', late: 4 })
    expect(voice(madeRule({ until: madeEnd(3, 9) }), madeRule({ until: madeEnd(5, 8) }))).toMatchObject({
      early: 3,
      late: 9,
    })
  })

  it('is about a day where the claim is', () => {
    expect(voice(madeRule({ until: { ...madeEnd(7), span: madeSpan(7, 7, true) } }))).toMatchObject({ about: true })
    expect(voice(ban)).toMatchObject({ about: false })
  })

  it('comes from its own rules on that activity alone', () => {
    const rules = [madeRule({ source: 'S2', until: madeEnd(5) }), madeRule({ activity: 'sun', until: madeEnd(9) })]
    expect(ask(rules).voices.map(({ source, kind }) => [source, kind])).toEqual([
      ['S0', 'silent'],
      ['S1', 'silent'],
      ['S2', 'from'],
      ['S3', 'silent'],
      ['S4', 'silent'],
    ])
    expect(ask(rules, ['S0', 'S3']).voices.map(one => one.source)).toEqual(['S1', 'S2', 'S4'])
  })
})

describe('the earliest and the latest day', () => {
  const by = (source: SourceId, early: number, late = early, more: Partial<TableRule> = {}, about = false) =>
    madeRule({ source, until: { ...madeEnd(early), span: madeSpan(early, late, about) }, ...more })
  const ends = (...rules: TableRule[]) => {
    const { earliest, latest } = ask(rules)
    return [earliest, latest]
  }

  it('are the first early and the last late reading, with all who name them', () => {
    expect(ends(by('S0', 5), by('S2', 5, 9), by('S3', 7, 9), by('S4', 6))).toEqual([
      { day: 5, about: false, ours: false, sources: ['S0', 'S2'] },
      { day: 9, about: false, ours: false, sources: ['S2', 'S3'] },
    ])
  })

  it('are about a day only where all who name it are', () => {
    expect(ends(by('S0', 7, 7, {}, true), by('S3', 7, 8, {}, true))).toMatchObject([{ about: true }, { about: true }])
    expect(ends(by('S0', 7, 7, {}, true), by('S3', 7))).toMatchObject([{ about: false }, { about: false }])
  })

  it('take a limit into the latest alone, and leave from the start, but no duty and no question', () => {
    expect(
      ends(by('S0', 4, 4, { state: 'limit', after: 'ask' }), madeRule({ source: 'S3', state: 'may' })),
    ).toMatchObject([
      { day: 0, sources: ['S3'] },
      { day: 4, sources: ['S0'] },
    ])
    expect(ends(by('S2', 5, 5, { state: 'do', after: 'silent' }), madeRule({ source: 'S3', state: 'ask' }))).toEqual([
      null,
      null,
    ])
  })

  it('make no earliest day out of the end of a ban that nobody turns into leave', () => {
    const barred = { day: 11, about: false, ours: false, sources: ['S0'] }
    for (const after of ['silent', 'ask'] as const) {
      expect(ends(by('S0', 11, 11, { after }))).toEqual([null, barred])
      expect(ends(by('S0', 3, 3, { after }), by('S2', 5))).toMatchObject([{ day: 5 }, { day: 5 }])
    }
  })

  it('count words without a day by our reading, and say that it is ours where nobody names the day', () => {
    const words = (source: SourceId) => madeRule({ source, after: 'ask', until: madeEnd(5, 9, few) })
    expect(ends(words('S2'), words('S4'))).toEqual([null, { day: 9, about: false, ours: true, sources: ['S2', 'S4'] }])
    expect(ends(words('S2'), by('S3', 9, 9, { after: 'ask' }))[1]).toEqual({
      day: 9,
      about: false,
      ours: false,
      sources: ['S3'],
    })
  })

  it('are no day where one bars or limits it for good, and say who does', () => {
    const never = ask([by('S0', 5), madeRule({ source: 'S4' })])
    expect([never.latest, never.never, never.partly]).toEqual([null, ['S4'], []])
    const partly = ask([by('S0', 5), madeRule({ source: 'S3', state: 'limit' })])
    expect([partly.latest, partly.never, partly.partly]).toEqual([null, [], ['S3']])
  })

  it('name all who leave it to a healed scalp', () => {
    expect(ask([by('S0', 5, 5, { after: 'ask' }), by('S2', 7), by('S3', 7, 7, { after: 'silent' })]).ifHealed).toEqual([
      'S0',
    ])
  })
})
