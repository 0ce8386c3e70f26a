import { useEffect, useRef } from 'react'
import { tellInTitle } from '@/components/ui/page-title'
import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import type { CandidacyPlace } from '@/lib/candidacy/candidacy-address'

type CandidacyProblemsProps = {
  flow: CandidacyFlow
  at: CandidacyPlace
  problems: readonly CandidacyQuestionId[]
  /** What a link from an older quiz held that has no answer of its own today, in words. */
  lost: readonly { message: string }[] | undefined
  unanswered: CandidacyQuestionId | undefined
}

/** A plain message above the question that it is about, or above the result for all that a link held wrong. */
export const CandidacyProblems = ({ flow, at, problems, lost = [], unanswered }: CandidacyProblemsProps) => {
  const alert = useRef<HTMLDivElement>(null)
  const skipped = unanswered === at
  useEffect(() => {
    if (skipped) alert.current?.focus()
  }, [skipped])

  const asking = flow.questions.some(({ id }) => id === at)
  const bad = flow.questions.filter(({ id }) => problems.includes(id) && (id === at || !asking))
  return (
    <div ref={alert} role="alert" tabIndex={-1} className="scroll-mt-6 text-stop outline-none">
      {skipped || bad.length > 0 ? (
        <div ref={tellInTitle} className="mb-5 border-l-4 border-stop pl-3 font-semibold">
          {skipped ? <p>Pick an answer. “Not sure” is one too.</p> : null}
          {bad.length > 0 && asking ? (
            <p>The link held an answer that this question does not have. Pick one below.</p>
          ) : null}
          {asking ? null : lost.map(({ message }) => <p key={message}>{message}</p>)}
          {bad.length > lost.length && !asking ? (
            <p>The link held answers that we do not know. They were left out:</p>
          ) : null}
          {asking
            ? null
            : bad.map(({ id, name }) => (
                <p key={id}>
                  <a href={`#question-${id}`} data-goto={id} className="inline-flex min-h-11 items-center">
                    {name}
                  </a>
                </p>
              ))}
        </div>
      ) : null}
    </div>
  )
}
