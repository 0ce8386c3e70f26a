import { useEffect, useRef } from 'react'
import { describeField, Field } from '@/components/ui/field'
import { type AftercareField, aftercareLimits } from '@/lib/aftercare/aftercare-params'
import { dayYears } from '@/lib/calendar/read-day'
import { type AftercareAsk, problemOf } from './aftercare-ask'

type PlainFieldProps = {
  ask: AftercareAsk
  field: Exclude<AftercareField, 'without' | 'sessions'>
  type: 'date' | 'number'
  label: string
  hint: string
}

/** A native field. What is wrong with it stands beside it and is read out with it. */
export const PlainField = ({ ask, field, type, label, hint }: PlainFieldProps) => {
  const { answers, actions } = ask
  const id = `aftercare-${field}`
  const error = problemOf(ask, field)
  const value = String(answers[field] ?? '')
  const [min, max] = field === 'start' ? [`${dayYears[0]}-01-01`, `${dayYears[1]}-12-31`] : aftercareLimits[field]
  const begun = useRef(false)
  // A half-typed date or number is not an answer yet, so the field keeps its own text till it is left. What was typed
  // before the script ran counts.
  const follow = (node: HTMLInputElement | null) => {
    if (!node || error || node.value === value || document.activeElement === node) return
    if (begun.current) node.value = value
    else actions?.onField(field, node)
  }
  useEffect(() => {
    begun.current = true
  }, [])
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        name={field}
        type={type}
        min={min}
        max={max}
        defaultValue={value}
        {...describeField(id, error)}
        className="mt-3 block min-h-14 w-full rounded-sm border border-edge bg-card px-4 py-3 tabular-nums text-ink hover:border-ink"
        {...(actions
          ? {
              ref: follow,
              onBlur: event => actions.onField(field, event.currentTarget),
              onKeyDown: event => {
                if (event.key === 'Enter') actions.onField(field, event.currentTarget)
              },
            }
          : {})}
      />
    </Field>
  )
}
