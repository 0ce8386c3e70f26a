import { sheetLimits } from '@/lib/practitioner/practitioner-sheet'
import type { Room } from './room-actions'

type NameFieldProps = {
  room: Room
  /** The place on the sheet of the person who is named. */
  at: number
  placeholder: string | undefined
  /** The input's look, which differs between a row of people and a visit in the hand. */
  className: string
}

/** What to call a person, as the reader likes. It stands on the device alone and waits until the sheet is read. */
export const NameField = ({ room: { state, live, actions }, at, placeholder, className }: NameFieldProps) => (
  <label className="block text-sm font-semibold">
    Name or initials
    <input
      type="text"
      disabled={!live}
      autoComplete="off"
      maxLength={sheetLimits.name}
      value={state.sheet.people[at]?.name ?? ''}
      placeholder={placeholder}
      onChange={event => actions.onText(at, 'name', event.target.value)}
      className={className}
    />
  </label>
)
