import type { CostField } from '@/lib/cost/cost-params'
import { type CostAsk, problemOf, valueProps } from './cost-ask'

type SelectFieldProps = {
  ask: CostAsk
  field: CostField
  label: string
  value: string
  options: readonly { value: string; label: string }[]
}

/** A native list. Its error stands beside it and is read out with it. */
export const SelectField = ({ ask, field, label, value, options }: SelectFieldProps) => {
  const error = problemOf(ask, field)
  const id = `cost-${field}`
  return (
    <div>
      <label htmlFor={id} className="font-serif text-xl font-semibold tracking-tight">
        {label}
      </label>
      {error ? (
        <p id={`${id}-error`} className="mt-2 border-l-4 border-stop pl-3 font-semibold text-stop">
          {error}
        </p>
      ) : null}
      <select
        id={id}
        name={field}
        aria-describedby={error ? `${id}-error` : undefined}
        className="mt-3 block min-h-14 w-full rounded-sm border border-edge bg-card px-4 py-3 text-ink hover:border-ink"
        {...valueProps(ask, field, value)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
