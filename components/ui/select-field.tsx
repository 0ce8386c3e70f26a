import { type AskedField, describedField, type FieldHead } from './asked-field'
import { Field } from './field'

type SelectOption = {
  value: string
  label: string
  /** Options of one group stand together under its name. */
  group?: string
}

type SelectProps = AskedField & { options: readonly SelectOption[] }

const Option = ({ value, label }: SelectOption) => <option value={value}>{label}</option>

/** The native list alone, for a place that has its label elsewhere. */
export const Select = ({
  options,
  className = '',
  ...field
}: SelectProps & Pick<FieldHead, 'hint' | 'note' | 'className'>) => {
  const { id, name, text, onChange } = field
  const groups = [...new Set(options.map(({ group }) => group))]
  return (
    <select
      id={id}
      name={name}
      {...describedField(field)}
      className={`box ${className}`}
      {...(onChange ? { value: text, onChange: event => onChange(event.target.value) } : { defaultValue: text })}
    >
      {groups.map(group => {
        const within = options.filter(option => option.group === group)
        const drawn = within.map(option => <Option key={option.value} {...option} />)
        return group === undefined ? (
          drawn
        ) : (
          <optgroup key={group} label={group}>
            {drawn}
          </optgroup>
        )
      })}
    </select>
  )
}

/** A native list with its label. */
export const SelectField = ({ options, ...field }: SelectProps & FieldHead) => (
  <Field {...field}>
    <Select {...field} options={options} className={field.small ? 'mt-1.5' : 'mt-3 min-h-14 px-4'} />
  </Field>
)
