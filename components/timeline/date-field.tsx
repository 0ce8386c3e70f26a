import { describeField, Field } from '@/components/ui/field'
import { dayYears, readDay } from '@/lib/calendar/read-day'
import { type TimelineAsk, problemOf } from './timeline-ask'

type DateFieldProps = { ask: TimelineAsk; field: 'start' | 'event'; label: string; hint: string }

/**
 * A native date field. It keeps its own text: a date that is half typed is no answer yet and no mistake, so a change
 * is taken only where it is a whole date, and all else when the field is left.
 */
export const DateField = ({ ask, field, label, hint }: DateFieldProps) => {
  const { answers, actions } = ask
  const id = `timeline-${field}`
  const error = problemOf(ask, field)
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        name={field}
        type="date"
        min={`${dayYears[0]}-01-01`}
        max={`${dayYears[1]}-12-31`}
        defaultValue={answers[field] ?? ''}
        {...describeField(id, error)}
        className="mt-3 block min-h-14 w-full scroll-mb-48 rounded-sm border border-edge bg-card px-4 py-3 tabular-nums text-ink hover:border-ink aria-invalid:border-stop"
        {...(actions
          ? {
              onChange: event => {
                if (readDay(event.currentTarget.value).day) actions.onDate(field, event.currentTarget)
              },
              onBlur: event => actions.onDate(field, event.currentTarget),
            }
          : {})}
      />
    </Field>
  )
}
