import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'
import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import type { CandidacyFlow } from './candidacy-flow'
import type { CandidacyChange } from './find-changes'

export type ChangeRow = {
  question: CandidacyQuestionId
  name: string
  /** Labels of the answers that lead there; none where only the question is to be cleared up. */
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
      (['wish', 'learn', 'know'] as const).flatMap(how => {
        const found = changes.filter(
          change => change.verdict === id && change.question === question.id && change.how === how,
        )
        if (found.length === 0) return []
        const leading = question.answers.filter(a => how !== 'know' && found.some(({ answer }) => answer === a.id))
        return [{ question: question.id, name: question.name, answers: leading.map(a => a.label), how }]
      }),
    )
    return rows.length > 0 ? [{ verdict: id, short, better: rank(id) < rank(now), rows }] : []
  })
}
