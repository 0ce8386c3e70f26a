import { ButtonLink } from '@/components/ui/button'
import { handToPlan } from '@/components/ui/hand-to-plan'
import { LinkNotice } from '@/components/ui/link-notice'
import { carryOn } from '@/components/ui/page-memory'
import { handOn } from '@/lib/address/hand-on-address'
import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import { practitionerAddress } from '@/lib/practitioner/practitioner-address'
import type { QuestionLine } from '@/lib/practitioner/question-lines'
import { sortQuestions } from '@/lib/practitioner/sort-questions'
import { isBlank, visitsLimits } from '@/lib/practitioner/visits'
import type { PractitionerAsk } from './practitioner-ask'
import { VisitDots } from './visit-dots'
import { VisitPart } from './visit-part'
import { VisitPerson } from './visit-person'

type VisitViewProps = { groups: readonly CheckLineGroup[]; questions: readonly QuestionLine[]; ask: PractitionerAsk }

/** What the quiz's answers add to the talk. Without them there is nothing of one's own to add. */
const OwnQuestions = ({ lines }: { lines: readonly QuestionLine[] }) =>
  lines.length === 0 ? null : (
    <section aria-labelledby="visit-own" className="mt-10">
      <h2 id="visit-own" className="text-2xl">
        From your answers in the quiz
      </h2>
      <ul className="mt-3 border-b border-rule">
        {lines.map(({ id, ask }) => (
          <li key={id} className="border-t border-rule py-3 font-serif text-lg">
            {ask}
          </li>
        ))}
      </ul>
    </section>
  )

const Ways = ({ ask: { state } }: { ask: PractitionerAsk }) => (
  <div className="mt-6 grid gap-3 print:hidden">
    <ButtonLink
      href={practitionerAddress.href({ ...state, see: 'compare' })}
      onClick={event => carryOn(event, practitionerAddress.path, practitionerAddress.query(state), '#compare')}
    >
      Put it beside others
    </ButtonLink>
    <a href="/cost#offers" className="inline-flex min-h-11 items-center">
      Write down their price and terms
    </a>
    {isBlank(state.visits) ? null : (
      <ButtonLink kind="secondary" href={handOn.documentToPlan('practitioner', state.visits)} onClick={handToPlan}>
        Keep in my plan
      </ButtonLink>
    )}
  </div>
)

/** The checks of a visit, for one hand and a phone. */
export const VisitView = ({ groups, questions, ask }: VisitViewProps) => {
  const {
    state: { answers, visits, who },
    said,
    actions,
  } = ask
  const lines = groups.flatMap(group => group.lines)
  const person = visits.people[who]
  const { mine } = sortQuestions(questions, answers)
  return (
    <div data-widget="practitioner">
      <LinkNotice {...ask.link} />
      <div
        data-needs="script"
        className="stay-top -mx-5 border-b border-rule bg-paper px-5 py-3 sm:mx-0 sm:px-0 print:static"
      >
        <VisitDots checks={lines.map(({ id }) => ({ id, answer: person?.answers[id] ?? null }))} />
      </div>
      <output className="mt-4 block font-semibold empty:hidden">{said}</output>
      <VisitPerson ask={ask} />
      <VisitPart id="look" title="Look round" groups={groups} wanted={({ settle }) => settle === 'look'} ask={ask} />
      <VisitPart id="ask" title="Ask" groups={groups} wanted={({ settle }) => settle === 'ask'} ask={ask} />
      <OwnQuestions lines={questions.filter(({ id }) => mine.includes(id))} />
      <div data-needs="script" className="mt-10">
        <label className="block text-sm font-semibold">
          Notes
          <textarea
            rows={4}
            name="notes"
            autoComplete="off"
            maxLength={visitsLimits.notes}
            value={person?.notes ?? ''}
            onChange={event => actions.onText(who, 'notes', event.target.value)}
            className="box mt-1 text-base font-normal"
          />
        </label>
        <Ways ask={ask} />
      </div>
    </div>
  )
}
