import { placesOf } from '@/lib/practitioner/change-sheet'
import { isBlank, sheetLimits } from '@/lib/practitioner/practitioner-sheet'
import type { Room } from './room-actions'

const field =
  'mt-1 block min-h-14 w-full rounded-sm border border-edge bg-card px-3 text-base font-normal placeholder:text-soft'

/** Whom the visit is to: one of those on the sheet, or someone new while there is room. */
export const VisitPerson = ({
  room: {
    state: { sheet, who },
    live,
    actions,
  },
}: {
  room: Room
}) => (
  <div data-needs="script" className="mt-6 grid gap-4">
    {isBlank(sheet) && sheet.people.length === 1 ? null : (
      <label className="block text-sm font-semibold">
        Whom do you visit?
        <select value={who} onChange={event => actions.onWho(Number(event.target.value))} className={field}>
          {placesOf(sheet).map(({ letter, at, name }) => (
            <option key={letter} value={at}>
              {name}
            </option>
          ))}
          {sheet.people.length < sheetLimits.people ? <option value={sheet.people.length}>Someone new</option> : null}
        </select>
      </label>
    )}
    <label className="block text-sm font-semibold">
      Name or initials
      <input
        type="text"
        disabled={!live}
        autoComplete="off"
        maxLength={sheetLimits.name}
        value={sheet.people[who]?.name ?? ''}
        placeholder={placesOf(sheet)[who]?.name}
        onChange={event => actions.onText(who, 'name', event.target.value)}
        className={field}
      />
    </label>
  </div>
)
