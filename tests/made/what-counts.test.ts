import { expect, test } from 'vitest'
import type { CandidacyRuleEntry } from '@/content/candidacy/candidacy.schema'
import { type CandidacyAnswers, candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { assessCandidacy } from '@/lib/candidacy/assess-candidacy'
import { alone, together } from './what-counts'

const uses = new Set((candidacyRules as readonly CandidacyRuleEntry[]).flatMap(({ id, fits }) => (fits ? [id] : [])))
const letters = { settle: 'S', doctor: 'D', against: 'A' } as const
const questions = candidacyQuestions.map(({ id, answers, ...rest }) => ({
  id: id as string,
  many: 'many' in rest,
  answers: answers.map(answer => answer.id as string),
}))
const answered = (question: string, answer: string) => [
  question,
  questions.find(({ id }) => id === question)?.many ? [answer] : answer,
]

/** The letters of all reasons that hold under these answers and no others. */
function count(...pairs: readonly (readonly [string, string])[]): string {
  const answers = Object.fromEntries(pairs.map(([question, answer]) => answered(question, answer))) as CandidacyAnswers
  const reasons = Object.values(assessCandidacy(answers).reasons).flat()
  return reasons
    .map(({ id, effect }) => (effect === 'for' ? (uses.has(id) ? 'U' : 'F') : letters[effect]))
    .sort()
    .join('')
}
const sorted = (...texts: readonly (string | undefined)[]) => [...texts.join('')].sort().join('')

test.each(questions)('each answer to “$id” counts for what the articles and doctors say', ({ id, answers }) => {
  const told = answers.map(answer => [answer, count([id, answer])])
  expect(told).toEqual(answers.map(answer => [answer, alone[id]?.[answer] ?? '']))
})

test('two answers count for more than each alone only where the articles and doctors join them', () => {
  const wrong = questions.flatMap((one, at) =>
    questions.slice(at + 1).flatMap(other => {
      const adds = together.find(({ questions: [a, b] }) => a === one.id && b === other.id)?.adds
      return one.answers.flatMap(a =>
        other.answers.flatMap(b => {
          const wanted = sorted(alone[one.id]?.[a], alone[other.id]?.[b], adds?.[a]?.[b])
          const told = count([one.id, a], [other.id, b])
          return told === wanted ? [] : [`${one.id}=${a} ${other.id}=${b}: ${told}, wanted ${wanted}`]
        }),
      )
    }),
  )
  expect(wrong).toEqual([])
})
