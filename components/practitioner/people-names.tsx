import { Button } from '@/components/ui/button'
import { placesOf } from '@/lib/practitioner/change-sheet'
import { sheetLimits } from '@/lib/practitioner/practitioner-sheet'
import type { Room } from './room-actions'

/** Whom the checklist is about: up to four names or initials, which stand on the device alone. */
export const PeopleNames = ({
  room: {
    state: { sheet },
    actions,
  },
}: {
  room: Room
}) => (
  <div className="mt-6 print:hidden">
    <ul className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
      {placesOf(sheet).map(({ letter, at, name }) => (
        <li key={letter} className="min-w-0">
          <label className="block text-sm font-semibold">
            Name or initials
            <input
              type="text"
              autoComplete="off"
              maxLength={sheetLimits.name}
              value={sheet.people[at]?.name ?? ''}
              placeholder={`Person ${letter}`}
              onChange={event => actions.onText(at, 'name', event.target.value)}
              className="mt-1 block min-h-13 w-full rounded-sm border border-edge bg-card px-3 font-normal placeholder:text-soft"
            />
          </label>
          {sheet.people.length > 1 ? (
            <button
              type="button"
              onClick={() => actions.onRemove(at)}
              className="min-h-11 text-sm underline decoration-skin underline-offset-4"
            >
              {`Take ${name} away`}
            </button>
          ) : null}
        </li>
      ))}
      {sheet.people.length < sheetLimits.people ? (
        <li className="self-start sm:pt-6.5">
          <Button kind="secondary" onClick={actions.onAdd} className="w-full">
            Add a person
          </Button>
        </li>
      ) : null}
    </ul>
  </div>
)
