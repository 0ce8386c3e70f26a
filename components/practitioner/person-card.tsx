import { nameOf } from '@/lib/practitioner/change-sheet'
import { type PractitionerSheet, sheetLimits } from '@/lib/practitioner/practitioner-sheet'
import type { SheetActions } from './sheet-actions'

type PersonCardProps = { sheet: PractitionerSheet; at: number; actions: SheetActions; removable?: boolean }

const field = 'mt-1 block w-full rounded-sm border border-edge bg-card px-3 py-2.5 placeholder:text-soft print:hidden'

/** A person's name or initials and the notes on the visit. Nothing here is kept or sent. */
export const PersonCard = ({ sheet, at, actions, removable = true }: PersonCardProps) => {
  const person = sheet.people[at]
  const name = nameOf(sheet, at)
  return (
    <fieldset className="min-w-0 border-t-2 border-ink pt-3">
      <legend className="hush">{name}</legend>
      <label className="block text-sm font-semibold">
        Name or initials
        <input
          type="text" autoComplete="off" maxLength={sheetLimits.name} value={person?.name ?? ''} placeholder={name}
          onChange={event => actions.onText(at, 'name', event.target.value)} className={`${field} min-h-14 font-normal`}
        />
      </label>
      <label className="mt-3 block text-sm font-semibold">
        Notes
        <textarea
          rows={3} maxLength={sheetLimits.notes} value={person?.notes ?? ''}
          onChange={event => actions.onText(at, 'notes', event.target.value)} className={`${field} font-normal`}
        />
      </label>
      {removable ? (
        <button
          type="button" onClick={() => actions.onRemove(at)}
          className="mt-2 min-h-11 text-sm underline decoration-skin underline-offset-4 print:hidden"
        >
          Take {name} away
        </button>
      ) : null}
    </fieldset>
  )
}
