import type { ReactNode } from 'react'
import type { AskedField, FieldHead } from './asked-field'
import { Choice } from './choice'
import { FieldGroup } from './field-group'

type ChoiceOption = {
  value: string
  label: ReactNode
  /** A figure or a few words at the right end of the row. */
  note?: ReactNode
  /** A line under the label. */
  detail?: ReactNode
  /** Not to be picked as things are. */
  disabled?: boolean
  className?: string
}

type ChoicesProps = AskedField &
  FieldHead & {
    options: readonly ChoiceOption[]
    /** Any number of them: ticks, whose values the address joins by commas. */
    many?: boolean
    /** How short answers stand side by side; without it each has a row. */
    grid?: string
  }

/** A question with its answers as rows, each a native radio or a native box to tick. */
export const Choices = ({ options, many = false, grid = 'grid gap-2.5', ...field }: ChoicesProps) => {
  const { name, text, onChange } = field
  const set = many ? text.split(',') : [text]
  const change = (value: string, on: boolean) => {
    const ticked = on ? [...set.filter(Boolean), value] : set.filter(one => one !== value)
    onChange?.(many ? ticked.join(',') : value)
  }
  return (
    <FieldGroup {...field}>
      <div className={`mt-3 print:mt-1 ${grid}`}>
        {options.map(option => (
          <Choice
            key={option.value}
            type={many ? 'checkbox' : 'radio'}
            name={name}
            {...option}
            {...(onChange
              ? {
                  checked: set.includes(option.value),
                  onChange: event => change(option.value, event.currentTarget.checked),
                }
              : { defaultChecked: set.includes(option.value) })}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

/** How short answers stand in a row of their own widths, as many as fit. */
export const answersInRow = 'flex flex-wrap gap-2 [&_label]:min-h-11 [&_label]:gap-2.5 [&_label]:px-3.5 [&_label]:py-0'

/** How up to four counts stand side by side. */
export const countGrid = 'grid grid-cols-[repeat(auto-fit,minmax(3.75rem,1fr))] gap-2.5 [&_label]:gap-2 [&_label]:px-3'

/** Each whole number from the fewest to the most, as an answer. */
export const countOptions = ([fewest, most]: readonly [fewest: number, most: number]) =>
  Array.from({ length: most - fewest + 1 }, (_, i) => ({ value: String(fewest + i), label: fewest + i }))
