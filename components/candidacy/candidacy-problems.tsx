import type { CandidacyQuestionId } from '@/content/data/candidacy-questions'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import type { CandidacyPlace } from '@/lib/candidacy/candidacy-params'

type CandidacyProblemsProps = {
  flow: CandidacyFlow
  at: CandidacyPlace
  problems: readonly CandidacyQuestionId[]
  unanswered: CandidacyQuestionId | undefined
}

/** A plain message right above the question that it is about. */
export const CandidacyProblems = ({ flow, at, problems, unanswered }: CandidacyProblemsProps) => {
  const question = flow.questions.find(({ id }) => id === at)
  const message = !question ? undefined
    : unanswered === question.id ? 'Pick an answer. “Not sure” is one too.'
    : problems.includes(question.id) ? 'The link held an answer that this question does not have. Pick one below.'
    : undefined
  return (
    <div role="alert">
      {message ? <p className="mb-5 border-l-4 border-stop pl-3 font-semibold text-stop">{message}</p> : null}
    </div>
  )
}
