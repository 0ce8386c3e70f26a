import { type AskedField, describedField, type FieldHead } from './asked-field'
import { Field } from './field'
import { followShown } from './follow-shown'

type TextFieldProps = AskedField &
  FieldHead & {
    /** A number is text with a keyboard of digits: a number field would change under the wheel and lose what it cannot read. */
    inputMode?: 'text' | 'numeric' | 'decimal'
    maxLength?: number
    placeholder?: string | undefined
    /** Each letter counts at once, as for a name or a wish that stands elsewhere too. */
    eager?: boolean
  }

/**
 * A line to write into. What is half typed is no answer, so it counts once the field is left or Enter is pressed; until
 * then the field keeps its own text, and keeps it beside the message where it cannot be read.
 */
export const TextField = ({ inputMode = 'text', maxLength, placeholder, eager = false, ...field }: TextFieldProps) => {
  const { id, name, text, problem, onChange, small } = field
  const shown = problem?.given ?? text
  const take = (typed: string) => {
    if (typed !== shown) onChange?.(typed)
  }
  return (
    <Field {...field}>
      <input
        id={id}
        name={name}
        type="text"
        inputMode={inputMode}
        maxLength={maxLength}
        placeholder={placeholder}
        autoComplete="off"
        defaultValue={shown}
        {...describedField(field)}
        className={`box ${small ? 'mt-1.5' : 'mt-3 min-h-14 px-4'}`}
        {...(onChange
          ? {
              ref: (node: HTMLInputElement | null) => followShown(node, shown),
              onBlur: event => take(event.currentTarget.value),
              onChange: event => {
                if (eager) take(event.currentTarget.value)
              },
              onKeyDown: event => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                take(event.currentTarget.value)
              },
            }
          : {})}
      />
    </Field>
  )
}
