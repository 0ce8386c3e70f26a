import { describe, expect, it } from 'vitest'
import { endsOn, ruleOn, voiceOn } from '@/lib/aftercare/rule-on'
import { madeEnd, madeRule, madeSpan } from './made-table'

const ban = madeRule({ until: madeEnd(5, 7) })
const leave = madeRule({ state: 'may', from: madeSpan(5, 6), until: madeEnd(11, 13) })
const healing = madeRule({ until: madeEnd(7), after: 'ask', askUntil: 14 })

describe('a rule on a day', () => {
  it.each([
    ['a permission by its early reading', 'may', 5],
    ['a ban by its late one', 'no', 7],
    ['a limit', 'limit', 7],
    ['a duty', 'do', 7],
    ['a question', 'ask', 7],
  ] as const)('ends, read as day 5 to 7: %s', (_, state, day) => {
    expect(endsOn(madeRule({ state, until: madeEnd(5, 7) }))).toBe(day)
  })

  it('never ends where it names no end', () => {
    expect(endsOn(madeRule())).toBe(Number.POSITIVE_INFINITY)
    expect(ruleOn(madeRule(), 36_500)).toBe('no')
  })

  it.each([
    [
      'a ban to day 5–7',
      ban,
      [
        [-1, null],
        [0, 'no'],
        [6, 'no'],
        [7, null],
      ],
    ],
    [
      'leave from day 5–6 to 11–13',
      leave,
      [
        [5, null],
        [6, 'may'],
        [10, 'may'],
        [11, null],
      ],
    ],
    [
      'a ban from day 3–5 on',
      madeRule({ from: madeSpan(3, 5) }),
      [
        [2, null],
        [3, 'no'],
      ],
    ],
    [
      'a ban until healed, open to day 14',
      healing,
      [
        [6, 'no'],
        [7, 'ask'],
        [13, 'ask'],
        [14, null],
      ],
    ],
    [
      'a ban that leaves no more than “once healed”, for good',
      madeRule({ until: madeEnd(7), after: 'ask' }),
      [
        [6, 'no'],
        [7, 'ask'],
        [400, 'ask'],
      ],
    ],
    [
      'a duty for good from a day of our own',
      madeRule({ state: 'do', longTerm: true, from: madeSpan(11) }),
      [
        [10, null],
        [11, 'do'],
        [400, 'do'],
      ],
    ],
    [
      'a duty for good without a first day',
      madeRule({ state: 'do', longTerm: true }),
      [
        [0, null],
        [400, null],
      ],
    ],
  ] as const)('is read on both sides of its edges: %s', (_, rule, days) => {
    expect(days.map(([day]) => [day, ruleOn(rule, day)])).toEqual(days)
  })
})

describe('what a source says of an activity', () => {
  const states = (rules: Parameters<typeof voiceOn>[0], days: readonly number[]) =>
    days.map(day => voiceOn(rules, 'S0', 'gym', day).state)

  it('is its strictest rule in force, whichever stands first', () => {
    const ask = madeRule({ state: 'ask', until: madeEnd(9) })
    const limit = madeRule({ state: 'limit', until: madeEnd(4) })
    for (const rules of [
      [ask, limit],
      [limit, ask],
    ]) {
      expect(voiceOn(rules, 'S0', 'gym', 3)).toEqual({ source: 'S0', state: 'limit', rule: limit })
      expect(voiceOn(rules, 'S0', 'gym', 4)).toEqual({ source: 'S0', state: 'ask', rule: ask })
    }
  })

  it('is leave without a rule from the day on which its rules are over', () => {
    expect(states([madeRule({ until: madeEnd(5) })], [4, 5, 6])).toEqual(['no', 'may', 'may'])
    expect(voiceOn([ban], 'S0', 'gym', 7)).toEqual({ source: 'S0', state: 'may', rule: null })
    expect(states([healing], [6, 7, 13, 14])).toEqual(['no', 'ask', 'ask', 'may'])
  })

  it('is nothing where one of the rules that are over is followed by silence', () => {
    const then = madeRule({ until: madeEnd(8), after: 'silent' })
    expect(states([then], [7, 8])).toEqual(['no', 'silent'])
    expect(states([madeRule({ until: madeEnd(5) }), then], [7, 8])).toEqual(['no', 'silent'])
    expect(states([then, madeRule({ until: madeEnd(5) })], [8])).toEqual(['silent'])
    const later = madeRule({ state: 'may', from: madeSpan(9), after: 'silent' })
    expect(states([madeRule({ until: madeEnd(5) }), later], [8])).toEqual(['may'])
  })

  it('is nothing before its first rule begins, and nothing where it has only rules for good', () => {
    expect(states([madeRule({ from: madeSpan(5) })], [4, 5])).toEqual(['silent', 'no'])
    const forGood = madeRule({ state: 'do', longTerm: true })
    expect(voiceOn([forGood], 'S0', 'gym', 3)).toEqual({ source: 'S0', state: 'silent', rule: null })
    expect(states([madeRule({ until: madeEnd(5) }), forGood], [5])).toEqual(['may'])
  })

  it('comes from its own rules on that activity alone', () => {
    const rules = [
      madeRule({ state: 'limit' }),
      madeRule({ source: 'S2' }),
      madeRule({ activity: 'sauna', state: 'do' }),
    ]
    expect(voiceOn(rules, 'S0', 'gym', 1).state).toBe('limit')
    expect(voiceOn(rules, 'S2', 'gym', 1)).toMatchObject({ source: 'S2', state: 'no' })
    expect(voiceOn(rules, 'S0', 'sauna', 1).state).toBe('do')
    expect(voiceOn(rules, 'S2', 'sauna', 1)).toEqual({ source: 'S2', state: 'silent', rule: null })
    expect(voiceOn([], 'S0', 'gym', 1).state).toBe('silent')
  })

  it('is worked out once a table and day, and anew for another table', () => {
    const rules = [ban]
    expect(voiceOn(rules, 'S0', 'gym', 3)).toBe(voiceOn(rules, 'S0', 'gym', 3))
    expect(voiceOn(rules, 'S0', 'gym', 8).state).toBe('may')
    expect(voiceOn([healing], 'S0', 'gym', 8).state).toBe('ask')
  })
})
