import { Button } from '@/components/ui/button'
import { placesOf } from '@/lib/practitioner/change-visits'
import { visitsLimits } from '@/lib/practitioner/visits'
import { NameField } from './name-field'
import type { PractitionerAsk } from './practitioner-ask'

/** Whom the checklist is about: up to four names or initials, which stand on the device alone. */
export const PeopleNames = ({ ask }: { ask: PractitionerAsk }) => {
  const { visits } = ask.state
  return (
    <div className="mt-6 print:hidden">
      <ul className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {placesOf(visits).map(({ letter, at, name }) => (
          <li key={letter} className="min-w-0">
            <NameField ask={ask} at={at} placeholder={`Person ${letter}`} />
            {visits.people.length > 1 ? (
              <button
                type="button"
                onClick={() => ask.actions.onRemove(at)}
                className="min-h-11 text-sm underline decoration-skin underline-offset-4"
              >
                {`Take ${name} away`}
              </button>
            ) : null}
          </li>
        ))}
        {visits.people.length < visitsLimits.people ? (
          <li className="self-start sm:pt-6.5">
            <Button kind="secondary" onClick={ask.actions.onAdd} className="w-full">
              Add a person
            </Button>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
