import './candidacy.css'
import type { ReactNode } from 'react'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { CandidacyBar } from './candidacy-bar'
import { CandidacyIntro } from './candidacy-intro'
import { CandidacyNext } from './candidacy-next'
import { CandidacyQuestion } from './candidacy-question'
import { CandidacyQuiz } from './candidacy-quiz.client'
import { CandidacyReasons } from './candidacy-reasons'
import { SourcesAndSales } from '@/components/evidence/sources-and-sales'
import { CandidacyVerdictHeads } from './candidacy-verdict-heads'

/**
 * The quiz. The server draws every question and every answer it could give; which of them show is a matter of the
 * stylesheet made from the rules. Without script it is one page; with it, one question a screen.
 */
export const Candidacy = ({ aside }: { aside?: ReactNode }) => (
  <CandidacyQuiz
    flow={candidacyFlow}
    intro={<CandidacyIntro />}
    questions={candidacyQuestions.map((question, at) => (
      <CandidacyQuestion key={question.id} question={question} first={at === 0} />
    ))}
    verdict={<CandidacyVerdictHeads />}
    reasons={<CandidacyReasons />}
    next={<CandidacyNext />}
    sources={<SourcesAndSales />}
    bar={<CandidacyBar />}
    aside={aside}
  />
)
