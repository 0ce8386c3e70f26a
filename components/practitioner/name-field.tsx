import { TextField } from '@/components/ui/text-field'
import { visitsLimits } from '@/lib/practitioner/visits'
import type { PractitionerAsk } from './practitioner-ask'

type NameFieldProps = {
  ask: PractitionerAsk
  /** The place among the visits of the person who is named. */
  at: number
  placeholder: string | undefined
}

/** What to call a person, as the reader likes. It stands on the device alone. */
export const NameField = ({ ask: { state, actions }, at, placeholder }: NameFieldProps) => (
  <TextField
    key={at}
    id={`name-${at}`}
    name="name"
    text={state.visits.people[at]?.name ?? ''}
    eager
    small
    label="Name or initials"
    maxLength={visitsLimits.name}
    placeholder={placeholder}
    onChange={name => actions.onText(at, 'name', name)}
  />
)
