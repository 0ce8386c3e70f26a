import { GroundNote } from '@/components/evidence/ground-note'
import type { GroundLines } from '@/lib/evidence/ground-lines'
import type { CheckLine } from '@/lib/practitioner/check-lines'
import { checkWeight } from '@/lib/practitioner/weigh-checks'
import { AnswerControls } from './answer-controls'
import type { PractitionerAsk } from './practitioner-ask'
import { WeightSelect } from './weight-select'

export type CheckRowProps = { line: CheckLine; group: string; ground: GroundLines | undefined; ask: PractitionerAsk }

const columns =
  'grid grid-cols-[1fr_auto] gap-x-4 border-t border-rule pt-3.5 pb-1 lg:grid-cols-[1fr_26rem_auto] lg:gap-x-8 lg:pb-0.5'

/**
 * One check: what was found, for each person, how much it counts where there are several, and why. Without script, a
 * native box to tick.
 */
export const CheckRow = ({ line, group, ground, ask }: CheckRowProps) => {
  const {
    state: { visits },
    live,
    actions,
  } = ask
  const note = ground ? <GroundNote lines={ground} why={line.why} of={`check-${line.id}-label`} /> : null
  if (!live) {
    return (
      <li id={`check-${line.id}`} className="border-t border-rule pt-1">
        <label className="flex min-h-14 cursor-pointer items-start gap-4 pt-3 pb-1">
          <input type="checkbox" name="check" value={line.id} className="choice-mark" />
          <span id={`check-${line.id}-label`} className="min-w-0 font-semibold">
            {line.label}
          </span>
        </label>
        <div className="pl-10">{note}</div>
      </li>
    )
  }
  return (
    <li id={`check-${line.id}`} className={columns}>
      <p id={`check-${line.id}-label`} className="col-span-2 font-semibold lg:col-span-1">
        {line.label}
      </p>
      <AnswerControls check={line.id} labelledBy={`check-${line.id}-label`} ask={ask} />
      <div className="min-w-0 max-lg:pt-1.5 has-[details[open]]:col-span-2 lg:col-start-1 lg:row-start-2 lg:has-[details[open]]:col-span-1">
        {note}
      </div>
      {visits.people.length > 1 ? (
        <div className="justify-self-end max-lg:col-start-2 lg:col-start-3 lg:row-span-2 lg:row-start-1 pt-1.5">
          <WeightSelect
            id={`weight-${line.id}`}
            name={line.label}
            weight={checkWeight(visits.weights, { id: line.id, group })}
            onWeight={weight => actions.onCheckWeight(group, line.id, weight)}
          />
        </div>
      ) : null}
    </li>
  )
}
