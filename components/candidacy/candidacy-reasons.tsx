import type { ReactNode } from 'react'
import { OutsideMark } from '@/components/evidence/outside-mark'
import { SourceDots } from '@/components/evidence/source-dots'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { type CandidacyEffect, candidacyEffects } from '@/content/candidacy/candidacy.schema'
import type { DisagreementId } from '@/content/evidence/disagreements'
import { type CandidacyReason, reasonAnchor, reasonOf } from '@/lib/candidacy/candidacy-reason'
import { rulesByDispute } from '@/lib/candidacy/rules-by-dispute'
import { getDisagreement } from '@/lib/evidence/conflicts'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { isHeard } from '@/lib/evidence/ground'
import { nameSources } from '@/lib/evidence/name-sources'
import { ReasonMark } from './reason-mark'

/** A heading of the result with its list. Shown by the rules' stylesheet when something stands in it. */
const ResultGroup = ({ group, title, children }: { group: string; title: string; children: ReactNode }) => (
  <section data-group={group} className="mt-10 print:mt-5" aria-labelledby={`result-${group}`}>
    <h3 id={`result-${group}`} className="mb-3 text-xl print:mb-1 print:text-base">
      {title}
    </h3>
    <ul className="border-b border-rule">{children}</ul>
  </section>
)

/** One reason: what it is about, why, what to do about it, and who says so. Shown by the rules' stylesheet. */
const CandidacyReasonRow = ({ reason }: { reason: CandidacyReason }) => (
  <li data-rule={reason.id} className="relative border-t border-rule break-inside-avoid py-4 print:py-1">
    <div className="grid grid-cols-[1.75rem_1fr]">
      <span className="pt-1.5">
        <ReasonMark effect={reason.effect} />
      </span>
      <div>
        <h4 className="font-sans font-semibold tracking-normal">{reason.title}</h4>
        <p className="mt-0.5 max-w-[60ch]">{reason.because}</p>
        {reason.next ? <p className="mt-1.5 max-w-[60ch] text-soft print:mt-0">{reason.next}</p> : null}
        <p className="flex min-h-11 flex-wrap items-center gap-x-3 text-sm print:absolute print:right-0 print:top-1.5 print:min-h-0">
          {isHeard(reason.ground) ? <SourceDots ground={reason.ground} /> : null}
          {reason.ground.outside.length > 0 ? <OutsideMark label="Outside facts" /> : null}
          <a
            href={`/candidacy/map#${reasonAnchor(reason.id)}`}
            aria-label={`Who says so: ${reason.title}`}
            className="inline-flex min-h-11 items-center print:hidden"
          >
            Who says so
          </a>
        </p>
      </div>
    </div>
  </li>
)

/** A question on which the sources differ, with who takes which side. */
const CandidacyDispute = ({ id }: { id: DisagreementId }) => {
  const { question, sides } = getDisagreement(id)
  return (
    <li data-dispute={id} className="border-t border-rule break-inside-avoid py-4 print:py-1.5">
      <h4 className="font-sans font-semibold tracking-normal">{question}</h4>
      <ul className="mt-1 grid gap-1 print:gap-0">
        {sides.map(side => (
          <li key={side.says} className="max-w-[64ch]">
            <span className="text-soft">{`${nameSources(side.claims)}: `}</span>
            {`${fillFigures(side.says)}.`}
          </li>
        ))}
      </ul>
    </li>
  )
}

const headings: Record<CandidacyEffect, string> = {
  wait: 'Not now',
  doctor: 'See a doctor',
  repair: 'The SMP you have',
  against: 'What counts against it',
  settle: 'To sort out first',
  for: 'What counts for it',
}

/** Every reason that the rules know, what decides first. The stylesheet shows those that hold. */
export const CandidacyReasons = () => {
  const reasons = candidacyRules.map(reasonOf)
  return candidacyEffects.map(effect => (
    <ResultGroup key={effect} group={effect} title={headings[effect]}>
      {reasons
        .filter(reason => reason.effect === effect)
        .map(reason => (
          <CandidacyReasonRow key={reason.id} reason={reason} />
        ))}
    </ResultGroup>
  ))
}

/** What the result leaves open: where the articles differ, and what is not answered yet. */
export const CandidacyOpen = () => (
  <>
    <ResultGroup group="disputed" title="Where the articles differ">
      {[...rulesByDispute(candidacyRules).keys()].map(id => (
        <CandidacyDispute key={id} id={id} />
      ))}
    </ResultGroup>
    <ResultGroup group="missing" title="Not answered yet">
      {candidacyQuestions.map(question => (
        <li key={question.id} data-missing={question.id} className="border-t border-rule">
          <a href={`#question-${question.id}`} data-goto={question.id} className="flex min-h-11 items-center">
            {question.name}
          </a>
        </li>
      ))}
    </ResultGroup>
  </>
)
