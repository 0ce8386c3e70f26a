import { describe, expect, it } from 'vitest'
import type { FlowRule } from '@/lib/candidacy/candidacy-flow'
import { holds, verdictOf, weighPicks } from '@/lib/candidacy/weigh-picks'
import type { VerdictNeed } from '@/lib/candidacy/verdict-steps'
import { smallFlow } from './small-flow'

/** Every set of needs that can be met. */
const every = [
  'fits',
  'complete',
  'settle',
  'against',
  'repair',
  'doctor',
  'wait',
] as const satisfies readonly VerdictNeed[]
const sets = Array.from({ length: 2 ** every.length }, (_, n) => every.filter((_, i) => n & (1 << i)))

describe('the verdict, by weight', () => {
  const weigh = (met: readonly VerdictNeed[]) => {
    if (met.includes('wait')) return 'not-now'
    if (met.includes('doctor')) return 'doctor-first'
    if (met.includes('repair')) return 'repair-first'
    if (met.includes('against')) return 'poor-fit'
    if (!met.includes('fits')) return 'open'
    return met.includes('complete') && !met.includes('settle') ? 'likely-fit' : 'fit-if-settled'
  }

  it.each(sets.map(met => ({ met, expected: weigh(met) })))('of $met is $expected', ({ met, expected }) => {
    expect(verdictOf(met)).toBe(expected)
  })
})

describe('a rule on two questions', () => {
  const rule: FlowRule = {
    id: 'long-over-bald',
    effect: 'against',
    fits: false,
    when: [
      ['pattern', ['norwood-6', 'norwood-7']],
      ['hair', ['long']],
    ],
  }
  it.each([
    { name: 'holds with one answer of each', picks: { pattern: ['norwood-7'], hair: ['long'] }, expected: true },
    { name: 'holds with an answer more', picks: { pattern: ['burn', 'norwood-6'], hair: ['long'] }, expected: true },
    { name: 'does not hold with one of the two', picks: { pattern: ['norwood-7'], hair: ['short'] }, expected: false },
    { name: 'does not hold while one is unanswered', picks: { hair: ['long'] }, expected: false },
    { name: 'does not hold without answers', picks: {}, expected: false },
  ])('$name', ({ picks, expected }) => {
    expect(holds(rule, picks)).toBe(expected)
  })
})

describe('picks on the scales', () => {
  it.each([
    {
      name: 'a use of SMP and nothing open',
      picks: { hair: ['shaved'], illness: ['none'] },
      expected: { verdict: 'likely-fit', rules: ['bald-shaved'], decides: 'bald-shaved', missing: [] },
    },
    {
      name: 'a question left out holds it up and is named',
      picks: { hair: ['shaved'] },
      expected: { verdict: 'fit-if-settled', rules: ['bald-shaved'], decides: undefined, missing: ['illness'] },
    },
    {
      name: 'an empty list is no answer',
      picks: { hair: ['shaved'], illness: [] },
      expected: { verdict: 'fit-if-settled', rules: ['bald-shaved'], decides: undefined, missing: ['illness'] },
    },
    {
      name: 'rules stand in the order of the table, not of the picks',
      picks: { illness: ['not-sure', 'heart', 'diabetes'], hair: ['long'] },
      expected: {
        verdict: 'doctor-first',
        rules: ['diabetes', 'heart', 'long-over-bald', 'unsure-illness'],
        decides: 'heart',
        missing: [],
      },
    },
    {
      name: 'without any pick both questions are missing, in their order',
      picks: {},
      expected: { verdict: 'open', rules: [], decides: undefined, missing: ['hair', 'illness'] },
    },
  ])('$name', ({ picks, expected }) => {
    expect(weighPicks(smallFlow, picks)).toEqual({ told: expected.rules, ...expected })
  })
})

describe('what decides', () => {
  const flow = { ...smallFlow, rules: [...smallFlow.rules].reverse() }
  it.each([
    {
      name: 'the first of several that ask for a sorting out',
      illness: ['diabetes', 'not-sure'],
      decides: 'unsure-illness',
    },
    { name: 'a doctor, before what is to sort out', illness: ['diabetes', 'heart'], decides: 'heart' },
  ])('is $name', ({ illness, decides }) => {
    expect(weighPicks(flow, { hair: ['shaved'], illness }).decides).toBe(decides)
  })
})

it('an answer to a question that is not put weighs nothing, and the question is not missing', () => {
  const [hair, illness] = smallFlow.questions
  if (!hair || !illness) throw new Error('the small quiz has two questions')
  const flow = { ...smallFlow, questions: [hair, { ...illness, askedIf: [['hair', ['long']] as const] }] }
  expect(weighPicks(flow, { hair: ['shaved'], illness: ['heart'] })).toMatchObject({
    verdict: 'likely-fit',
    missing: [],
  })
  expect(weighPicks(flow, { hair: ['long'], illness: ['heart'] }).verdict).toBe('doctor-first')
  expect(weighPicks(flow, { hair: ['long'] }).missing).toEqual(['illness'])
})
