import { type CandidacyEffect, candidacyEffects } from '@/content/candidacy/candidacy.schema'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { reasonOf } from '@/lib/candidacy/candidacy-reason'
import { rulesByDispute } from '@/lib/candidacy/rules-by-dispute'
import { CandidacyDispute } from './candidacy-dispute'
import { CandidacyReasonRow } from './candidacy-reason-row'
import { ResultGroup } from './result-group'

const headings: Record<CandidacyEffect, string> = {
  for: 'What speaks for it',
  settle: 'To settle first',
  doctor: 'See a doctor',
  against: 'What speaks against it',
}

/** Every reason and dispute that the rules know. The rules' stylesheet shows those that hold. */
export const CandidacyReasons = () => {
  const reasons = candidacyRules.map(reasonOf)
  return (
    <>
      <ResultGroup group="missing" title="Not answered yet">
        {candidacyQuestions.map(question => (
          <li key={question.id} data-missing={question.id} className="border-t border-rule">
            <a href={`#question-${question.id}`} data-goto={question.id} className="flex min-h-11 items-center">
              {question.name}
            </a>
          </li>
        ))}
      </ResultGroup>
      {candidacyEffects.map(effect => (
        <ResultGroup key={effect} group={effect} title={headings[effect]}>
          {reasons
            .filter(reason => reason.effect === effect)
            .map(reason => (
              <CandidacyReasonRow key={reason.id} reason={reason} />
            ))}
        </ResultGroup>
      ))}
      <ResultGroup group="disputed" title="Where the sources disagree">
        {[...rulesByDispute(candidacyRules).keys()].map(id => (
          <CandidacyDispute key={id} id={id} />
        ))}
      </ResultGroup>
    </>
  )
}
