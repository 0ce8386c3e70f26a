import { dayYears, readDay } from '@/lib/calendar/read-day'
import { type AskedField, describedField, type FieldHead } from './asked-field'
import { Field } from './field'
import { followShown } from './follow-shown'

/** The browser hands out no text for a date that cannot be, so this stands for it; `readDay` says what is wrong. */
const unfinished = 'not a date'

/**
 * A native date field. It keeps its own text: a date that is half typed is no answer yet and no mistake, so a change is
 * taken only where it is a whole date, and all else when the field is left.
 */
export const DateField = (field: AskedField & FieldHead & { required?: boolean }) => {
  const { id, name, text, problem, onChange, small, required } = field
  const shown = readDay(text).day ?? ''
  const take = ({ value, validity }: HTMLInputElement) => {
    if (validity.badInput) onChange?.(unfinished)
    else if (value !== shown || problem) onChange?.(value)
  }
  const given = problem?.given && problem.given !== unfinished ? ` You gave “${problem.given}”.` : ''
  return (
    <Field {...field} problem={problem && { message: problem.message + given }}>
      <input
        id={id}
        name={name}
        type="date"
        min={`${dayYears[0]}-01-01`}
        max={`${dayYears[1]}-12-31`}
        defaultValue={shown}
        required={required}
        {...describedField(field)}
        className={`box ${small ? 'mt-1.5' : 'mt-3 min-h-14 px-4'}`}
        {...(onChange
          ? {
              ref: (node: HTMLInputElement | null) => followShown(node, problem ? null : shown),
              onChange: event => {
                if (readDay(event.currentTarget.value).day) take(event.currentTarget)
              },
              onBlur: event => take(event.currentTarget),
              onKeyDown: event => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                take(event.currentTarget)
              },
            }
          : {})}
      />
    </Field>
  )
}
