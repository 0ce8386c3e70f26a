import { expect, test } from 'vitest'
import { practitionerQuestions } from '@/content/practitioner/practitioner-questions'
import { whoMayDoIt } from '@/content/practitioner/practitioner-rules'
import type { PractitionerQuestion, WhoMayDoIt } from '@/content/practitioner/practitioner.schema'
import { whatToAsk, whoMay } from './what-to-ask'

const rows = Object.values<PractitionerQuestion>(practitionerQuestions)
const calls = whatToAsk.flatMap(([question, answers, word]) => answers.map(answer => ({ question, answer, word })))

test.each(calls)(
  'who answers $question with $answer is given a question of their own',
  ({ question, answer, word }) => {
    const given = rows.filter(({ when, ask }) => when?.[question]?.includes(answer) && word.test(ask))
    expect(given).toHaveLength(1)
    expect(Object.keys(given[0]?.when ?? {})).toEqual([question])
  },
)

test('no question is for answers that do not call for it', () => {
  const called = new Set(calls.map(({ question, answer }) => `${question}=${answer}`))
  const asked = rows.flatMap(({ when = {} }) =>
    Object.entries(when).flatMap(([question, answers]) => answers.map(answer => `${question}=${answer}`)),
  )
  expect(asked.filter(one => !called.has(one))).toEqual([])
})

test.each(Object.entries(whoMay))('who may do it, by each article: %s', (kind, wanted) => {
  const sides: WhoMayDoIt['sides'] = (whoMayDoIt as Readonly<Record<string, WhoMayDoIt>>)[kind]?.sides ?? {}
  expect(Object.fromEntries(Object.entries(sides).map(([source, side]) => [source, side.stance]))).toEqual(wanted)
})
