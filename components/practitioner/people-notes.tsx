import { placesOf } from '@/lib/practitioner/change-visits'
import { visitsLimits } from '@/lib/practitioner/visits'
import type { PractitionerAsk } from './practitioner-ask'

const widths = ['', '', 'sm:grid-cols-2', 'sm:grid-cols-2 lg:grid-cols-3', 'sm:grid-cols-2 lg:grid-cols-4']

/** PractitionerAsk to write for each person. On paper the words alone. */
export const PeopleNotes = ({
  ask: {
    state: { visits },
    actions,
  },
}: {
  ask: PractitionerAsk
}) => (
  <>
    <div className={`mt-8 grid gap-6 print:hidden ${widths[visits.people.length] ?? ''}`}>
      {placesOf(visits).map(({ letter, at, name }) => (
        <label key={letter} className="block text-sm font-semibold">
          {visits.people.length > 1 ? `Notes on ${name}` : 'Notes'}
          <textarea
            rows={3}
            maxLength={visitsLimits.notes}
            value={visits.people[at]?.notes ?? ''}
            onChange={event => actions.onText(at, 'notes', event.target.value)}
            className="box mt-1 text-base font-normal"
          />
        </label>
      ))}
    </div>
    <div className="hidden print:block">
      {placesOf(visits)
        .filter(({ at }) => visits.people[at]?.notes)
        .map(({ letter, at, name }) => (
          <p key={letter} className="mt-2 text-xs whitespace-pre-wrap">
            <span className="font-semibold">{`${name}: `}</span>
            {visits.people[at]?.notes}
          </p>
        ))}
    </div>
  </>
)
