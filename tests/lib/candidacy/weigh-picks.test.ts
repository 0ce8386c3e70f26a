import { describe, expect, it } from 'vitest'
import { verdictOf, weighPicks } from '@/lib/candidacy/weigh-picks'
import { mayPlan, type VerdictNeed } from '@/lib/candidacy/verdict-steps'
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

  it('leads on to dates and a price only where a use is named and nothing weighs more', () => {
    const weightier: readonly VerdictNeed[] = ['against', 'repair', 'doctor', 'wait']
    const may = sets.filter(met => met.includes('fits') && !met.some(need => weightier.includes(need)))
    expect(sets.filter(met => mayPlan(verdictOf(met)))).toEqual(may)
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
    expect(weighPicks(smallFlow, picks)).toEqual({ shown: expected.rules, ...expected })
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
