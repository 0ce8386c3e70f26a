import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import type { CandidacyFlow } from './candidacy-flow'
import type { CandidacyChange } from './find-changes'

export type ChangeRow = {
  question: CandidacyQuestionId
  name: string
  answers: readonly string[]
  how: CandidacyChange['how']
}
export type ChangeGroup = { verdict: CandidacyVerdictId; short: string; better: boolean; rows: readonly ChangeRow[] }

/** Changes by the verdict they lead to, the best verdict first; answers of one question stand in one row. */
export function groupChanges(
  flow: CandidacyFlow,
  now: CandidacyVerdictId,
  changes: readonly CandidacyChange[],
): ChangeGroup[] {
  const rank = (id: CandidacyVerdictId) => flow.verdicts.findIndex(verdict => verdict.id === id)
  return flow.verdicts.flatMap(({ id, short }) => {
    const rows = flow.questions.flatMap(question =>
      (['pick', 'drop', 'add'] as const).flatMap(how => {
        const found = changes.filter(
          change => change.verdict === id && change.question === question.id && change.how === how,
        )
        const answers = question.answers.filter(a => found.some(change => change.answer === a.id)).map(a => a.label)
        return answers.length > 0 ? [{ question: question.id, name: question.name, answers, how }] : []
      }),
    )
    return rows.length > 0 ? [{ verdict: id, short, better: rank(id) < rank(now), rows }] : []
  })
}
