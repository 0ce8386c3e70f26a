import { TextField } from '@/components/ui/text-field'
import { sheetLimits } from '@/lib/practitioner/practitioner-sheet'
import type { Room } from './room-actions'

type NameFieldProps = {
  room: Room
  /** The place on the sheet of the person who is named. */
  at: number
  placeholder: string | undefined
}

/** What to call a person, as the reader likes. It stands on the device alone and waits until the sheet is read. */
export const NameField = ({ room: { state, live, actions }, at, placeholder }: NameFieldProps) => (
  <TextField
    key={at}
    id={`name-${at}`}
    name="name"
    text={state.sheet.people[at]?.name ?? ''}
    eager
    small
    label="Name or initials"
    disabled={!live}
    maxLength={sheetLimits.name}
    placeholder={placeholder}
    onChange={name => actions.onText(at, 'name', name)}
  />
)
