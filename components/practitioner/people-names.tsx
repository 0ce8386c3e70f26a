import { Button } from '@/components/ui/button'
import { placesOf } from '@/lib/practitioner/change-sheet'
import { sheetLimits } from '@/lib/practitioner/practitioner-sheet'
import { NameField } from './name-field'
import type { Room } from './room-actions'

/** Whom the checklist is about: up to four names or initials, which stand on the device alone. */
export const PeopleNames = ({ room }: { room: Room }) => {
  const { sheet } = room.state
  return (
    <div className="mt-6 print:hidden">
      <ul className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {placesOf(sheet).map(({ letter, at, name }) => (
          <li key={letter} className="min-w-0">
            <NameField room={room} at={at} placeholder={`Person ${letter}`} />
            {sheet.people.length > 1 ? (
              <button
                type="button"
                onClick={() => room.actions.onRemove(at)}
                className="min-h-11 text-sm underline decoration-skin underline-offset-4"
              >
                {`Take ${name} away`}
              </button>
            ) : null}
          </li>
        ))}
        {sheet.people.length < sheetLimits.people ? (
          <li className="self-start sm:pt-6.5">
            <Button kind="secondary" onClick={room.actions.onAdd} className="w-full">
              Add a person
            </Button>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
