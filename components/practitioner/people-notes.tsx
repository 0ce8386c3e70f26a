import { placesOf } from '@/lib/practitioner/change-sheet'
import { sheetLimits } from '@/lib/practitioner/practitioner-sheet'
import type { Room } from './room-actions'

const widths = ['', '', 'sm:grid-cols-2', 'sm:grid-cols-2 lg:grid-cols-3', 'sm:grid-cols-2 lg:grid-cols-4']

/** Room to write for each person. On paper the words alone. */
export const PeopleNotes = ({
  room: {
    state: { sheet },
    actions,
  },
}: {
  room: Room
}) => (
  <>
    <div className={`mt-8 grid gap-6 print:hidden ${widths[sheet.people.length] ?? ''}`}>
      {placesOf(sheet).map(({ letter, at, name }) => (
        <label key={letter} className="block text-sm font-semibold">
          {sheet.people.length > 1 ? `Notes on ${name}` : 'Notes'}
          <textarea
            rows={3}
            maxLength={sheetLimits.notes}
            value={sheet.people[at]?.notes ?? ''}
            onChange={event => actions.onText(at, 'notes', event.target.value)}
            className="box mt-1 text-base font-normal"
          />
        </label>
      ))}
    </div>
    <div className="hidden print:block">
      {placesOf(sheet)
        .filter(({ at }) => sheet.people[at]?.notes)
        .map(({ letter, at, name }) => (
          <p key={letter} className="mt-2 text-xs whitespace-pre-wrap">
            <span className="font-semibold">{`${name}: `}</span>
            {sheet.people[at]?.notes}
          </p>
        ))}
    </div>
  </>
)
