import { expect, test } from 'vitest'
import { type CandidacyRuleEntry, candidacyVerdictIds } from '@/content/candidacy/candidacy.schema'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { sourceIds } from '@/content/evidence/source-ids'
import { outside } from '@/content/evidence/outside'
import { assessCandidacy } from '@/lib/candidacy/assess-candidacy'
import { type LeastVerdict, leastVerdicts, severity, wellMan, wellWoman } from './least-verdicts'

const weight = (verdict: (typeof severity)[number]) => severity.indexOf(verdict)

test.each(leastVerdicts)('$who: at least $least', ({ answers, least, says }) => {
  expect(weight(assessCandidacy(answers).verdict), says).toBeGreaterThanOrEqual(weight(least))
})

test('those with whom the rows begin are held up by nothing, so that a row shows its own answer', () => {
  expect(assessCandidacy(wellMan).verdict).toBe('likely-fit')
  expect(assessCandidacy(wellWoman).verdict).toBe('likely-fit')
})

test('the order of strictness is that of the quiz', () => {
  expect(severity).toEqual(candidacyVerdictIds)
})

test('each row names an item of the research note that the outside table carries, or an article', () => {
  const items = new Set([...Object.keys(outside).map(id => id.split('-')[0]?.toUpperCase()), ...sourceIds])
  const strays = leastVerdicts.flatMap(({ who, from }) =>
    from.length > 0 && from.every(item => items.has(item)) ? [] : [`${who}: ${from.join(', ')}`],
  )
  expect(strays).toEqual([])
})

test('every answer for which the quiz calls a doctor, or turns somebody away, has a row that wants that much', () => {
  const given = ({ answers }: LeastVerdict, question: string) =>
    [answers[question as keyof typeof answers] ?? []].flat() as readonly string[]
  const meets = (row: LeastVerdict, when: CandidacyRuleEntry['when']) =>
    Object.entries(when).every(([question, any]) => given(row, question).some(answer => any.includes(answer)))
  const missing = candidacyRules.flatMap(({ id, effect, when }) => {
    const verdict = { wait: 'not-now', doctor: 'doctor-first', repair: 'repair-first', against: 'poor-fit' } as const
    if (effect === 'settle' || effect === 'for') return []
    const least = weight(verdict[effect])
    const rows = leastVerdicts.filter(row => weight(row.least) >= least && meets(row, when))
    return Object.entries(when).flatMap(([question, any]) =>
      any
        .filter(answer => !rows.some(row => given(row, question).includes(answer)))
        .map(answer => `${id}: ${question}=${answer}`),
    )
  })
  expect(missing).toEqual([])
})

test('every question that asks about health, age or wishes has a row', () => {
  const asked = new Set(leastVerdicts.flatMap(({ answers }) => Object.keys(answers)))
  expect(candidacyQuestions.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([])
})
