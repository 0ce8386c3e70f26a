import { expect, test } from 'vitest'
import type { CandidacyRuleEntry } from '@/content/candidacy/candidacy.schema'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { type CandidacyFlow, candidacyFlow, type CandidacyPicks } from '@/lib/candidacy/candidacy-flow'
import { weighPicks } from '@/lib/candidacy/weigh-picks'
import { alone, together } from './what-counts'

const letterOf = ({ effect, fits }: CandidacyRuleEntry) =>
  effect === 'for' ? (fits ? 'U' : 'F') : { settle: 'S', repair: 'R', doctor: 'D', against: 'A', wait: 'W' }[effect]
const letters = new Map(candidacyRules.map(rule => [rule.id, letterOf(rule)]))
const questions = candidacyQuestions.map(({ id, answers }) => ({
  id: id as string,
  answers: answers.map(answer => answer.id as string),
}))

/** Every question put, so that a rule stands for itself. To whom each is put, `tests/lib/candidacy` tests. */
const everyQuestionPut: CandidacyFlow = {
  ...candidacyFlow,
  questions: candidacyFlow.questions.map(({ askedIf: _, ...question }) => question),
}

/** The letters of all rules that hold under these answers and no others. */
function count(...pairs: readonly (readonly [string, string])[]): string {
  const picks: CandidacyPicks = Object.fromEntries(pairs.map(([question, answer]) => [question, [answer]]))
  const { rules } = weighPicks(everyQuestionPut, picks)
  return rules
    .map(id => letters.get(id))
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
