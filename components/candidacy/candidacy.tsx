import type { ReactNode } from 'react'
import { SourcesAndSales } from '@/components/evidence/sources-and-sales'
import { candidacyAreas } from '@/content/candidacy/candidacy-areas'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { candidacyVerdictIds } from '@/content/candidacy/candidacy.schema'
import { costAddress } from '@/lib/cost/cost-address'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { CandidacyChangesInWords, CandidacyGuides, CandidacyNext } from './candidacy-next'
import { CandidacyQuestion } from './candidacy-question'
import { CandidacyQuiz } from './candidacy-quiz.client'
import { CandidacyOpen, CandidacyReasons } from './candidacy-reasons'
import { CandidacyVerdictHeads } from './candidacy-verdict-heads'
import './candidacy.css'
import { VerdictMark } from './verdict-mark'

/** By fragment: the area comes from the quiz. Made here, so that the quiz does not load the cost tool's address. */
const prices = Object.fromEntries(
  Object.entries(candidacyAreas).map(([pattern, area]) => [pattern, costAddress.fragment({ area })]),
)

/** What the quiz is, for readers who meet it as one page. */
const CandidacyIntro = () => (
  <div className="quiz-plain mb-12 mt-4 max-w-[62ch]">
    <p className="font-serif text-lg text-soft">
      {`There are up to ${candidacyQuestions.length} questions, each with “Not sure” among its answers. Some are put only to `}
      those they concern. Your result is at the end of this page and changes as you pick. You get reasons and no score.
    </p>
    <p className="mt-3 text-soft">
      Nothing you pick is sent or kept. This page has no form to send: the answer is worked out in the page itself.
    </p>
  </div>
)

/** Without script: the answer so far, always in sight while the questions scroll by. */
const CandidacyBar = () => (
  <div className="quiz-plain stay-bottom -mx-5 border-t-2 border-ink bg-card px-5 sm:mx-0 print:hidden">
    <a href="#result" className="flex min-h-14 items-center justify-between gap-4 no-underline">
      {candidacyVerdictIds.map(id => (
        <span key={id} data-verdict={id}>
          <span className="flex items-center gap-3 font-semibold">
            <VerdictMark verdict={id} />
            {candidacyVerdicts[id].short}
          </span>
        </span>
      ))}
      <span className="text-sm underline decoration-skin underline-offset-4">See why</span>
    </a>
  </div>
)

type CandidacyProps = {
  /** Beside the questions, where there is room. */
  aside?: ReactNode
  /** In the result. */
  head?: ReactNode
}

/**
 * The quiz. The server draws every question and every answer it could give; which of them show is a matter of the
 * stylesheet made from the rules. Without script it is one page; with it, one question a screen.
 */
export const Candidacy = ({ aside, head }: CandidacyProps) => (
  <CandidacyQuiz
    flow={candidacyFlow}
    prices={prices}
    intro={<CandidacyIntro />}
    questions={candidacyQuestions.map((question, at) => (
      <CandidacyQuestion key={question.id} question={question} first={at === 0} />
    ))}
    result={{
      verdict: <CandidacyVerdictHeads />,
      head,
      reasons: <CandidacyReasons />,
      open: <CandidacyOpen />,
      changes: <CandidacyChangesInWords />,
      next: <CandidacyNext />,
      guides: <CandidacyGuides />,
      sources: <SourcesAndSales />,
    }}
    bar={<CandidacyBar />}
    aside={aside}
  />
)
