import { describe, expect, it } from 'vitest'
import { candidacyFlow, picksOf } from '@/lib/candidacy/candidacy-flow'

describe('the quiz as a flow', () => {
  it('keeps ids and labels of a question, and no explanation', () => {
    expect(candidacyFlow.questions.find(({ id }) => id === 'scan')).toEqual({
      id: 'scan',
      name: 'An MRI scan to come',
      many: false,
      answers: [
        { id: 'yes', label: 'Yes, or I often have them' },
        { id: 'no', label: 'No' },
        { id: 'not-sure', label: 'Not sure' },
      ],
    })
  })

  it('takes many answers to six questions only', () => {
    expect(candidacyFlow.questions.filter(({ many }) => many).map(({ id }) => id)).toEqual([
      'pattern',
      'own-smp',
      'scalp',
      'allergies',
      'medicines',
      'illness',
    ])
  })

  it('keeps what a rule does, whether it names a use, and its condition', () => {
    const rule = (id: string) => candidacyFlow.rules.find(one => one.id === id)
    expect(rule('no-hair')).toEqual({
      id: 'no-hair',
      effect: 'for',
      fits: true,
      when: [['pattern', ['total']]],
    })
    expect(rule('mri')).toEqual({ id: 'mri', effect: 'settle', fits: false, when: [['scan', ['yes']]] })
  })

  it('orders the verdicts from the best to the one that outweighs all', () => {
    expect(candidacyFlow.verdicts).toEqual([
      { id: 'likely-fit', short: 'Likely a fit' },
      { id: 'fit-if-settled', short: 'Sort something out first' },
      { id: 'open', short: 'Too little to go on' },
      { id: 'poor-fit', short: 'A poor fit' },
      { id: 'repair-first', short: 'Repair or removal' },
      { id: 'doctor-first', short: 'A doctor first' },
      { id: 'not-now', short: 'Not now' },
    ])
  })
})

describe('answers as picks', () => {
  it('are always lists', () => {
    expect(picksOf({ hair: 'longer', illness: ['diabetes', 'heart'] })).toEqual({
      hair: ['longer'],
      illness: ['diabetes', 'heart'],
    })
  })
  it('leave out what has no answer', () => {
    expect(Object.keys(picksOf({ hair: 'longer', illness: [] }))).toEqual(['hair'])
    expect(picksOf({})).toEqual({})
  })
})
