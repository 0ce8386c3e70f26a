import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { handOverFile } from '@/components/ui/hand-over-file'
import { LinkNotice } from '@/components/ui/link-notice'
import { Notice } from '@/components/ui/notice'
import { planPartWords } from '@/content/plan/plan'
import { printList } from '@/lib/format/print-list'
import { type Plan, type PlanPart, partsOf } from '@/lib/plan/plan-document'
import type { SayInLine } from './plan-parts'
import type { PlanActions } from './use-plan'

type BroughtProps = { offer: NonNullable<PlanActions['offer']>; says: SayInLine }

/** A part in one line; notes in their own words, so that the reader sees what would stand on the sheet. */
const saysOf = (part: PlanPart, plan: Plan, says: SayInLine) =>
  part === 'notes' ? `“${plan.notes ?? ''}”` : (says(part, plan) ?? '')

const leftAlone = ({ locked, unknown }: NonNullable<PlanActions['stored']>) =>
  [
    locked.length > 0
      ? `This page cannot read all of: ${printList(locked.map(part => planPartWords[part].label.toLowerCase()))}.`
      : '',
    unknown.length > 0 ? 'There are parts that it does not know.' : '',
    'They stay as they are, whatever you change here.',
  ]
    .filter(Boolean)
    .join(' ')

/** Another plan is on the page: whose it is, and what to do with one's own. */
const Offer = ({ choose }: Pick<PlanActions, 'choose'>) => (
  <Notice tone="settle" title="This is another plan. Yours is set aside.">
    <p>Nothing is saved until you choose, so have a look at it below first.</p>
    <div className="mt-3 flex flex-wrap gap-3">
      <Button onClick={() => choose('back')}>Back to mine</Button>
      <Button kind="secondary" onClick={() => choose('add')}>
        Add it to mine
      </Button>
      <Button kind="secondary" onClick={() => choose('replace')}>
        Replace mine
      </Button>
    </div>
  </Notice>
)

const Locked = ({ locked }: { locked: NonNullable<PlanActions['locked']> }) => (
  <Notice
    tone="stop"
    title={
      locked.why === 'newer' ? 'A newer version of this guide keeps a plan here' : 'What is kept here cannot be read'
    }
  >
    <p>It is left as it is, so this plan cannot be kept beside it. Save it as a file, or delete everything.</p>
    <Button
      kind="secondary"
      className="mt-3"
      onClick={() => handOverFile(locked.text, 'smp-plan-kept.json', 'application/json')}
    >
      Save what is kept as a file
    </Button>
  </Notice>
)

/** Parts that wait for a word. They are told here, and stand nowhere else until the reader says yes. */
const Brought = ({ offer, plan, choose, says }: Pick<PlanActions, 'plan' | 'choose'> & BroughtProps) => (
  <Notice
    tone="settle"
    title={offer.isOurs ? 'Part of this is in your plan already' : 'A link wants to change your plan'}
  >
    <p>
      {offer.isOurs
        ? 'Nothing has changed yet. Do you want what you have just kept?'
        : 'Nothing has changed yet. If you did not expect this link, leave it out.'}
    </p>
    <ul className="mt-2">
      {partsOf(offer.plan).map(part => {
        const now = says(part, plan)
        return (
          <li key={part}>
            <strong className="font-semibold">{planPartWords[part].label}</strong>
            {`: ${saysOf(part, offer.plan, says)}`}
            {now ? <span className="block text-soft">{`Yours now: ${saysOf(part, plan, says)}`}</span> : null}
          </li>
        )
      })}
    </ul>
    <div className="mt-3 flex flex-wrap gap-3">
      <Button onClick={() => choose('back')}>{offer.isOurs ? 'Leave mine as it is' : 'Leave it out'}</Button>
      <Button kind="secondary" onClick={() => choose('add')}>
        {partsOf(offer.plan).every(part => plan[part] === undefined) ? 'Add it to mine' : 'Change mine'}
      </Button>
    </div>
  </Notice>
)

/** What the reader has to know before reading on. What was done is said at once, for the ear too. */
export const PlanNotices = ({ says, ...actions }: PlanActions & { says: SayInLine }) => {
  const { mine, offer, locked, stored, problems, said, choose, undo, takeBack, plan, unknown } = actions
  const here = useRef<HTMLDivElement>(null)
  // The button that was pressed goes with its notice: what was done takes the focus.
  const decide: PlanActions['choose'] = way => {
    choose(way)
    setTimeout(() => here.current?.focus())
  }
  const isPartlyRead = stored !== null && stored.locked.length + stored.unknown.length > 0
  return (
    <div ref={here} tabIndex={-1} className="grid gap-4 outline-offset-4 print:hidden">
      <LinkNotice unknown={unknown} />
      {mine ? <Offer choose={decide} /> : null}
      {offer ? <Brought offer={offer} plan={plan} choose={decide} says={says} /> : null}
      {isPartlyRead ? (
        <Notice tone="settle" title="Some of what is kept here is newer than this page">
          <p>{leftAlone(stored)}</p>
        </Notice>
      ) : null}
      {locked ? <Locked locked={locked} /> : null}
      {problems.length > 0 ? (
        <Notice tone="settle" title="Some of it could not be read">
          <ul>
            {problems.map(({ part, message }) => (
              <li key={part + message}>{`${planPartWords[part].label}: ${message}`}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-5">
        <output className="block font-semibold empty:hidden">{said}</output>
        {undo ? (
          <button
            type="button"
            onClick={takeBack}
            className="min-h-11 cursor-pointer underline decoration-skin underline-offset-4"
          >
            Undo
          </button>
        ) : null}
      </div>
    </div>
  )
}
