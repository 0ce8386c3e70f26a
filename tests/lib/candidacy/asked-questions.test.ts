import { describe, expect, it } from 'vitest'
import { type CandidacyAnswerId, candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { askedQuestions } from '@/lib/candidacy/asked-questions'
import { type CandidacyFlow, type CandidacyPicks, candidacyFlow, picksOf } from '@/lib/candidacy/candidacy-flow'
import { cleanNorwood6 } from '../../examples/candidacy.examples'
import { wanting } from '../../made/wanting'

const answers = [{ id: 'yes', label: 'Yes' }] as const
/** The second is put after an answer to the first, the third after one to the second, the fourth after either. */
const flow: CandidacyFlow = {
  rules: [],
  verdicts: [],
  questions: [
    { id: 'pattern', name: 'First', many: true, answers },
    { id: 'hair', name: 'Second', many: false, answers, askedIf: [['pattern', ['burn', 'patchy']]] },
    { id: 'wishes', name: 'Third', many: false, answers, askedIf: [['hair', ['yes']]] },
    {
      id: 'cause',
      name: 'Fourth',
      many: false,
      answers,
      askedIf: [
        ['pattern', ['total']],
        ['wishes', ['yes']],
      ],
    },
  ],
}
const put = (picks: CandidacyPicks) => askedQuestions(flow, picks).asked.map(({ id }) => id)

describe('which questions are put', () => {
  it.each([
    { name: 'without answers only those that hang on none', picks: {}, expected: ['pattern'] },
    { name: 'one of the answers named is enough', picks: { pattern: ['x', 'patchy'] }, expected: ['pattern', 'hair'] },
    { name: 'another answer is not', picks: { pattern: ['x'] }, expected: ['pattern'] },
    {
      name: 'one after the other',
      picks: { pattern: ['burn'], hair: ['yes'], wishes: ['yes'] },
      expected: ['pattern', 'hair', 'wishes', 'cause'],
    },
    { name: 'any of two ways is enough', picks: { pattern: ['total'] }, expected: ['pattern', 'cause'] },
    {
      name: 'an answer to a question that is not put has nothing put',
      picks: { pattern: ['x'], hair: ['yes'], wishes: ['yes'] },
      expected: ['pattern'],
    },
  ] as const)('$name', ({ picks, expected }) => {
    expect(put(picks)).toEqual(expected)
  })

  it('what was answered to a question that is no longer put does not count, and nothing else is lost', () => {
    expect(askedQuestions(flow, { pattern: ['x'], hair: ['yes'] }).counted).toEqual({ pattern: ['x'] })
    expect(askedQuestions(flow, { pattern: ['burn'], hair: ['yes'], wishes: [] }).counted).toEqual({
      pattern: ['burn'],
      hair: ['yes'],
    })
  })
})

describe('the quiz', () => {
  const asked = (picks: CandidacyPicks) => askedQuestions(candidacyFlow, picks).asked.map(({ id }) => id)
  const man = picksOf(cleanNorwood6)
  const looking = (...looks: string[]) => asked(picksOf(wanting({ pattern: looks as CandidacyAnswerId<'pattern'>[] })))

  it('begins with what there is to change, and asks only then what it looks like', () => {
    expect(asked({})[0]).toBe('change')
    expect(asked({})).not.toContain('pattern')
    for (const wish of ['bald', 'hairline', 'thin', 'patches', 'mark', 'not-sure'])
      expect(asked({ change: [wish] })).toContain('pattern')
    for (const wish of ['own-smp', 'none']) expect(asked({ change: [wish] })).not.toContain('pattern')
  })
  it('never asks a bald man about scars or dots that he does not have', () => {
    expect(asked(man)).not.toContain('scar-age')
    expect(asked(man)).not.toContain('own-smp')
    expect(asked(man)).toContain('cause')
  })
  it('asks the age of a scar, and what is wrong with dots that are there', () => {
    for (const scar of ['scar-strip', 'scar-fue', 'scar-injury', 'burn', 'transplant-gaps'])
      expect(looking(scar), scar).toContain('scar-age')
    expect(asked({ change: ['own-smp'] })).toContain('own-smp')
  })
  it('asks whoever has SMP alone about health and loss, and nothing that only a first treatment hangs on', () => {
    expect(asked({ change: ['own-smp'] })).toEqual([
      ...['change', 'own-smp', 'sex', 'course', 'scalp', 'illness', 'medicines', 'also'],
    ])
  })
  it('asks nobody without any hair how to wear it', () => {
    expect(looking('total')).not.toContain('hair')
    expect(looking('total', 'scar-strip')).toContain('hair')
    const [pattern] = candidacyQuestions.filter(({ id }) => id === 'pattern')
    for (const { id } of pattern?.answers ?? []) if (id !== 'total') expect(looking(id), id).toContain('hair')
  })
  it('asks why to whoever names a loss of hair, or loses hair whatever is to be covered', () => {
    for (const id of ['norwood-1', 'norwood-7', 'ludwig-2', 'diffuse', 'patchy', 'total', 'hairline', 'not-sure'])
      expect(looking(id), id).toContain('cause')
    const scar = { change: ['mark'], pattern: ['scar-strip'] }
    expect(asked({ ...scar, course: ['settled'] })).not.toContain('cause')
    for (const course of ['slow', 'fast', 'not-sure'])
      expect(asked({ ...scar, course: [course] }), course).toContain('cause')
  })
  it('asks everybody what is wrong with skin, health and medicines, and what no doctor can lift', () => {
    for (const picks of [{}, man, { change: ['none'] }, { change: ['own-smp'] }])
      expect(asked(picks)).toEqual(expect.arrayContaining(['course', 'scalp', 'illness', 'medicines', 'also']))
  })
  it('hangs each question on answers that there are, of questions before it', () => {
    candidacyFlow.questions.forEach(({ id, askedIf = [] }, at) => {
      for (const [parent, wanted] of askedIf) {
        const home = candidacyFlow.questions.findIndex(question => question.id === parent)
        expect(home, id).toBeGreaterThanOrEqual(0)
        expect(home, id).toBeLessThan(at)
        const known = candidacyFlow.questions[home]?.answers.map(answer => answer.id)
        expect(known, id).toEqual(expect.arrayContaining([...wanted]))
      }
    })
  })
})
