import { useEffect, useRef } from 'react'
import { tellInTitle } from '@/components/ui/page-title'
import type { CandidacyQuestionId } from '@/content/candidacy/candidacy-questions'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import type { CandidacyPlace } from '@/lib/candidacy/candidacy-address'

type CandidacyProblemsProps = {
  flow: CandidacyFlow
  at: CandidacyPlace
  problems: readonly CandidacyQuestionId[]
  /** What was wrong with a link, and what one of an older quiz held that has no answer of its own today, in words. */
  linkProblems: readonly string[]
  unanswered: CandidacyQuestionId | undefined
}

/** The id by which a question names what is wrong with it. */
const problem = 'quiz-problem'

/** A plain message above the question that it is about, or above the result for all that a link held wrong. */
export const CandidacyProblems = ({ flow, at, problems, linkProblems, unanswered }: CandidacyProblemsProps) => {
  const alert = useRef<HTMLDivElement>(null)
  const skipped = unanswered === at
  useEffect(() => {
    if (!skipped) return
    alert.current?.focus()
    // The question is described by what is wrong with it as long as that stands.
    const question = document.getElementById(`question-${unanswered}`)
    question?.setAttribute('aria-describedby', `${unanswered}-why ${problem}`)
    return () => question?.setAttribute('aria-describedby', `${unanswered}-why`)
  }, [skipped, unanswered])

  const asking = flow.questions.some(({ id }) => id === at)
  const bad = flow.questions.filter(({ id }) => problems.includes(id) && (id === at || !asking))
  return (
    <div ref={alert} id={problem} role="alert" tabIndex={-1} className="scroll-mt-6 text-stop outline-none">
      {skipped || bad.length > 0 ? (
        <div ref={tellInTitle} className="mb-5 border-l-4 border-stop pl-3 font-semibold">
          {skipped ? <p>Pick an answer. “Not sure” is one too.</p> : null}
          {bad.length > 0 && asking ? (
            <p>The link held an answer that this question does not have. Pick one below.</p>
          ) : null}
          {asking ? null : linkProblems.map(message => <p key={message}>{message}</p>)}
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
