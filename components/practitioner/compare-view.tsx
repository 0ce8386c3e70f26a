import { GroundNote } from '@/components/evidence/ground-note'
import { Button } from '@/components/ui/button'
import { CopyLink } from '@/components/ui/copy-link'
import { handToPlan } from '@/components/ui/hand-to-plan'
import { handOn } from '@/lib/address/hand-on-address'
import { placesOf } from '@/lib/practitioner/change-visits'
import type { CheckLineGroup } from '@/lib/practitioner/check-lines'
import { type ComparedCheck, compareVisits } from '@/lib/practitioner/compare-visits'
import type { UnknownLine } from '@/lib/practitioner/sent-tables'
import type { Grounds } from '@/lib/practitioner/shared-grounds'
import { practitionerAddress } from '@/lib/practitioner/practitioner-address'
import { isBlank, visitsLimits } from '@/lib/practitioner/visits'
import { AskedOfNobody, ComparedChecks } from './compared-checks'
import type { PractitionerAsk } from './practitioner-ask'
import { PractitionerSection } from './practitioner-section'
import { WeighedCounts } from './weighed-counts'

/** What no list can find out. It stands beside every comparison, so that a full list fools nobody. */
const UnknownList = ({ lines, grounds }: { lines: readonly UnknownLine[]; grounds: Grounds }) => (
  <div className="mt-12 print:mt-4">
    <h3 className="text-2xl print:text-base">What you cannot know beforehand</h3>
    <ul className="mt-3 grid gap-x-10 md:grid-cols-2 print:mt-0.5 print:block print:columns-3 print:gap-5">
      {lines.map(({ id, says }) => (
        <li
          key={id}
          className="break-inside-avoid border-t border-rule pt-2.5 print:border-0 print:py-0.5 print:text-[0.6875rem] print:leading-tight"
        >
          <p id={`unknown-${id}`} className="max-w-[62ch]">
            {says}
          </p>
          <GroundNote lines={grounds[`unknown-${id}`] ?? []} of={`unknown-${id}`} />
        </li>
      ))}
    </ul>
  </div>
)

type CompareViewProps = {
  groups: readonly CheckLineGroup[]
  unknown: readonly UnknownLine[]
  grounds: Grounds
  ask: PractitionerAsk
}

const isAsked = ({ answers }: ComparedCheck) => answers.some(answer => answer !== null)

/** Gaps first, then what was answered with no, then counts by the reader's weights. No score, no winner. */
const Comparison = ({ groups, ask }: Pick<CompareViewProps, 'groups' | 'ask'>) => {
  const { visits } = ask.state
  const labels = new Map(groups.flatMap(group => group.lines).map(({ id, label }) => [id, label]))
  const { gaps, concerns, groups: counts } = compareVisits(visits, groups)
  const shared = { people: placesOf(visits), labels }
  return (
    <div data-part="comparison">
      <ComparedChecks title="Asked of some only" rows={gaps.filter(isAsked)} {...shared} />
      <AskedOfNobody rows={gaps.filter(row => !isAsked(row))} labels={labels} />
      <ComparedChecks title="Answered no" rows={concerns} {...shared} />
      {shared.people.length > 1 ? (
        <WeighedCounts groups={groups} counts={counts} people={shared.people} ask={ask} />
      ) : null}
    </div>
  )
}

/** The control that was pressed has gone with the person, so the way back takes the focus and comes into sight. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus()

/** What the reader can take along. The link to the plan is a document of its own, without the quiz's answers. */
const Ways = ({ ask: { state, undoable, actions } }: { ask: PractitionerAsk }) => (
  <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
    {isBlank(state.visits) ? null : (
      <>
        <Button kind="secondary" onClick={() => window.print()}>
          Print it
        </Button>
        <Button kind="secondary" onClick={actions.onClear}>
          Clear all
        </Button>
        <a
          href={handOn.documentToPlan('practitioner', state.visits)}
          onClick={handToPlan}
          className="inline-flex min-h-11 items-center"
        >
          Keep in my plan
        </a>
        <a href="/cost#offers" className="inline-flex min-h-11 items-center">
          Set their prices and terms side by side
        </a>
        <div className="basis-full">
          {/* The quiz's answers are about the reader and stay behind. */}
          <CopyLink
            label="Copy as a link"
            href={() => practitionerAddress.href({ visits: state.visits })}
            done="The link is copied. It holds all that you wrote here."
          />
        </div>
      </>
    )}
    {undoable ? (
      <Button ref={takeFocus} kind="secondary" onClick={actions.onUndo}>
        Bring them back
      </Button>
    ) : null}
  </div>
)

/** Up to four people side by side, on the device alone, out of the ticks of the checklist. */
export const CompareView = ({ groups, unknown, grounds, ask }: CompareViewProps) => {
  const blank = isBlank(ask.state.visits)
  const lost = ask.link.problems.find(({ field }) => field === 'people')
  return (
    <div className={blank ? 'print:hidden' : ''}>
      <PractitionerSection
        id="compare"
        title="Side by side"
        inside={`Up to ${visitsLimits.people} people, and what nobody can know beforehand.`}
        open={!blank || ask.undoable}
        newSheet
        lede="You see first what is not known yet, then each no, and then counts by your weights. We give no score and name no winner."
      >
        {ask.live && !blank ? (
          <Comparison groups={groups} ask={ask} />
        ) : (
          <p className="mt-6 max-w-[62ch]">
            {ask.live
              ? (lost?.message ?? 'There is nothing to show yet. Tick a check above, and you see it here at once.')
              : 'Without JavaScript this part can’t work. Print the checklist once for each person, and lay them side by side.'}
          </p>
        )}
        <output className="mt-4 block font-semibold break-words empty:hidden print:hidden">{ask.said}</output>
        {ask.live ? <Ways ask={ask} /> : null}
        <UnknownList lines={unknown} grounds={grounds} />
      </PractitionerSection>
    </div>
  )
}
