import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { practitionerQuestions } from '@/content/practitioner/practitioner-questions'
import { questionLines } from '@/lib/practitioner/question-lines'
import { type AnswersByQuestion, sortQuestions } from '@/lib/practitioner/sort-questions'
import { questionExamples } from '../../examples/practitioner.examples'

const ids = Object.keys(practitionerQuestions)
const conditions = Object.entries(practitionerQuestions).map(([id, row]) => ({
  id,
  when: 'when' in row ? row.when : undefined,
}))
const chooseQuestions = (answers: AnswersByQuestion) => sortQuestions(conditions, answers)

describe('the questions for a practitioner', () => {
  it.each(questionExamples)('are chosen for $name', ({ answers, mine }) => {
    expect(chooseQuestions(answers).mine).toEqual(mine)
  })

  it('come up exactly once, whatever the answers', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))), answers => {
        const { mine, everyone, others } = chooseQuestions(answers)
        expect([...mine, ...everyone, ...others].sort()).toEqual([...ids].sort())
      }),
      { numRuns: 500 },
    )
  })

  it('are the same ones for everyone, whoever asks', () => {
    const [first] = questionExamples
    for (const { answers } of questionExamples) {
      expect(chooseQuestions(answers).everyone).toEqual(chooseQuestions(first?.answers ?? {}).everyone)
    }
  })

  it('are never fewer for one more answer', () => {
    const picks = fc.record(
      Object.fromEntries(
        candidacyQuestions.map(({ id, answers }) => [
          id,
          fc.subarray(
            answers.map(answer => answer.id as string),
            { minLength: 1 },
          ),
        ]),
      ),
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(picks, picks, (one, more) => {
        const joined: Record<string, string[]> = {}
        for (const [id, answers] of [...Object.entries(one), ...Object.entries(more)]) {
          joined[id] = [...new Set([...(joined[id] ?? []), ...(answers ?? [])])]
        }
        const after = chooseQuestions(joined).mine
        expect(chooseQuestions(one as AnswersByQuestion).mine.filter(id => !after.includes(id))).toEqual([])
      }),
      { numRuns: 5_000 },
    )
  })

  it('reach the page without braces and with a condition in words', () => {
    for (const line of questionLines()) {
      expect(`${line.ask} ${line.why}`).not.toMatch(/[{}]/)
      expect(line.when === undefined).toBe(line.whenWords === undefined)
    }
  })
})
