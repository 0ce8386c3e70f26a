import { FoldMark } from '@/components/evidence/fold-mark'
import { placesOf } from '@/lib/practitioner/change-sheet'
import type { CheckLine, CheckLineGroup } from '@/lib/practitioner/check-lines'
import type { CheckAnswer, PractitionerSheet } from '@/lib/practitioner/practitioner-sheet'
import type { SheetActions } from './sheet-actions'

type AnswerGridProps = { groups: readonly CheckLineGroup[]; sheet: PractitionerSheet; actions: SheetActions }

const columns = ['', 'grid-cols-1', 'grid-cols-2', 'grid-cols-3', 'grid-cols-4']
const readAnswer = (value: string): CheckAnswer | null => (value === 'yes' || value === 'no' ? value : null)

const AnswerRow = ({ line, sheet, actions }: { line: CheckLine; sheet: PractitionerSheet; actions: SheetActions }) => (
  <fieldset className="min-w-0 border-t border-rule py-3 lg:grid lg:grid-cols-[1fr_30rem] lg:items-center lg:gap-8">
    <legend className="float-left mb-1.5 font-semibold lg:mb-0">{line.label}</legend>
    <div className={`clear-both grid gap-2 lg:clear-none ${columns[sheet.people.length] ?? ''}`}>
      {placesOf(sheet).map(({ letter, at, name }) => (
        <label key={letter} className="min-w-0 text-xs text-soft">
          <span className="block truncate">{name}</span>
          <select
            value={sheet.people[at]?.answers[line.id] ?? ''}
            onChange={event => actions.onAnswer(at, line.id, readAnswer(event.target.value))}
            className="mt-0.5 block min-h-11 w-full rounded-sm border border-edge bg-card px-1.5 text-sm text-ink"
          >
            <option value="">Not asked</option>
            <option value="yes">Yes</option>
            <option value="no">No</option>
          </select>
        </label>
      ))}
    </div>
  </fieldset>
)

/** Every check for every person: yes, no or not asked. Groups fold, so that a phone is not one endless list. */
export const AnswerGrid = ({ groups, sheet, actions }: AnswerGridProps) => (
  <div className="mt-8 print:hidden">
    {groups.map(({ id, name, lines }, at) => (
      <details key={id} open={at === 0} className="group border-t-2 border-ink">
        <summary className="flex min-h-14 list-none items-center gap-3 [&::-webkit-details-marker]:hidden">
          <FoldMark />
          <h3 className="text-xl">{name}</h3>
        </summary>
        <div className="pb-4">
          {lines.map(line => <AnswerRow key={line.id} line={line} sheet={sheet} actions={actions} />)}
        </div>
      </details>
    ))}
  </div>
)
