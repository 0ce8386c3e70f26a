import { placesOf } from '@/lib/practitioner/change-sheet'
import { isBlank, sheetLimits } from '@/lib/practitioner/practitioner-sheet'
import { NameField } from './name-field'
import type { Room } from './room-actions'

const look =
  'mt-1 block min-h-14 w-full rounded-sm border border-edge bg-card px-3 text-base font-normal placeholder:text-soft'

/** Whom the visit is to: one of those on the sheet, or someone new while there is room. */
export const VisitPerson = ({ room }: { room: Room }) => {
  const { sheet, who } = room.state
  return (
    <div data-needs="script" className="mt-6 grid gap-4">
      {isBlank(sheet) && sheet.people.length === 1 ? null : (
        <label className="block text-sm font-semibold">
          Whom do you visit?
          <select value={who} onChange={event => room.actions.onWho(Number(event.target.value))} className={look}>
            {placesOf(sheet).map(({ letter, at, name }) => (
              <option key={letter} value={at}>
                {name}
              </option>
            ))}
            {sheet.people.length < sheetLimits.people ? <option value={sheet.people.length}>Someone new</option> : null}
          </select>
        </label>
      )}
      <NameField room={room} at={who} placeholder={placesOf(sheet)[who]?.name} className={look} />
    </div>
  )
}
