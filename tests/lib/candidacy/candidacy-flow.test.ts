import { describe, expect, it } from 'vitest'
import { candidacyFlow, picksOf } from '@/lib/candidacy/candidacy-flow'

describe('the quiz as a flow', () => {
  it('keeps ids and labels of a question, and no explanation', () => {
    expect(candidacyFlow.questions.find(({ id }) => id === 'scar-age')).toEqual({
      id: 'scar-age',
      name: 'How old the scar is',
      many: false,
      askedIf: [['pattern', ['scar-strip', 'scar-fue', 'scar-injury', 'burn', 'transplant-gaps']]],
      answers: [
        { id: 'fresh', label: 'Yes, or it is only months old' },
        { id: 'old', label: 'No, it is old and quiet' },
        { id: 'not-sure', label: 'Not sure' },
      ],
    })
  })

  it('takes many answers to questions that gather several things', () => {
    expect(candidacyFlow.questions.filter(({ many }) => many).map(({ id }) => id)).toEqual([
      'change',
      'pattern',
      'own-smp',
      'wishes',
      'scalp',
      'illness',
      'medicines',
      'also',
    ])
  })

  it('keeps which looks stand under a heading that not everybody sees', () => {
    const pattern = candidacyFlow.questions.find(({ id }) => id === 'pattern')
    expect(pattern?.groups?.map(({ id }) => id)).toEqual(['balding', 'parting', 'other', 'marks'])
    expect(pattern?.groups?.[1]).toEqual({
      id: 'parting',
      shownIf: [['change', ['thin', 'not-sure']]],
      answers: ['ludwig-1', 'ludwig-2', 'ludwig-3', 'diffuse'],
    })
  })

  it('keeps what a rule does, whether it names a use, and its condition', () => {
    const rule = (id: string) => candidacyFlow.rules.find(one => one.id === id)
    expect(rule('no-hair')).toEqual({
      id: 'no-hair',
      effect: 'for',
      fits: true,
      when: [['pattern', ['total']]],
    })
    expect(rule('mri')).toEqual({ id: 'mri', effect: 'settle', fits: false, when: [['also', ['scan']]] })
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
