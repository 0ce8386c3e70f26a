import { describe, expect, it } from 'vitest'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { rulesToWait } from '@/content/candidacy/rules/not-now'
import { situationRows } from '@/lib/compare/situation-rows'
import { type SituationRow, whatApplies } from '@/lib/compare/what-applies'

const row = (id: string, when: SituationRow['when'], option: SituationRow['option'] = 'smp'): SituationRow => ({
  ...{ id, option, when, lines: [] },
  says: 'Because.',
})

describe('the quiz laid over the options', () => {
  it('names an option where one of the answers was picked, and no other', () => {
    const rows = [row('a', { scalp: ['keloid'] }), row('b', { also: ['pregnant'] }, 'minoxidil')]
    expect(whatApplies('scalp=psoriasis,keloid', rows).smp?.map(({ id }) => id)).toEqual(['a'])
    expect(whatApplies('scalp=psoriasis,keloid', rows).minoxidil).toBeUndefined()
  })

  it('wants every question of a row answered so', () => {
    const rows = [row('a', { sex: ['woman'], also: ['pregnant'] })]
    expect(whatApplies('sex=woman', rows)).toEqual({})
    expect(whatApplies('also=pregnant&sex=woman', rows).smp).toHaveLength(1)
  })

  it('says nothing without answers, or for a text that nobody knows', () => {
    const rows = [row('a', { scalp: ['keloid'] })]
    for (const text of ['', 'scalp', 'scalp=', '%%%', 'keloid=scalp']) expect(whatApplies(text, rows)).toEqual({})
  })

  it('knows every question and every answer that its table names', () => {
    const known = new Map<string, readonly string[]>(
      candidacyQuestions.map(({ id, answers }) => [id, answers.map(answer => answer.id)]),
    )
    const lost = situationRows().flatMap(({ id, when }) =>
      Object.entries(when).flatMap(([question, answers]) =>
        answers.filter(answer => !known.get(question)?.includes(answer)).map(answer => `${id}: ${question} ${answer}`),
      ),
    )
    expect(lost).toEqual([])
  })

  it('marks SMP and microblading at every answer for which the quiz says “not now”', () => {
    const unmarked = rulesToWait.flatMap(({ id, when }) => {
      const marked = whatApplies(
        new URLSearchParams(Object.entries(when).map(([q, [one]]) => [q, one])).toString(),
        situationRows(),
      )
      return marked.smp && marked['scalp-microblading'] ? [] : [id]
    })
    expect(unmarked).toEqual([])
  })

  it('a woman is told of finasteride, and someone under age of tattoos', () => {
    expect(Object.keys(whatApplies('sex=woman', situationRows()))).toEqual(['finasteride'])
    expect(Object.keys(whatApplies('also=under-18', situationRows())).toSorted()).toEqual([
      'minoxidil',
      'scalp-microblading',
      'smp',
    ])
  })
})
