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
    <div>
      <label htmlFor={id} className="font-serif text-xl font-semibold tracking-tight">{label}</label>
      <p id={`${id}-hint`} className="mt-1 text-soft">{hint}</p>
      {error ? (
        <p id={`${id}-error`} className="mt-2 border-l-4 border-stop pl-3 font-semibold text-stop">{error}</p>
      ) : null}
      <input
        id={id} name={field} type="date" min={`${dayYears[0]}-01-01`} max={`${dayYears[1]}-12-31`}
        defaultValue={answers[field] ?? ''}
        aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`} aria-invalid={error ? true : undefined}
        className="mt-3 block min-h-14 w-full scroll-mb-48 rounded-sm border border-edge bg-card px-4 py-3 tabular-nums text-ink hover:border-ink aria-invalid:border-stop"
        {...(actions ? {
          onChange: event => {
            if (readDay(event.currentTarget.value).day) actions.onDate(field, event.currentTarget)
          },
          onBlur: event => actions.onDate(field, event.currentTarget),
        } : {})}
      />
    </div>
  )
}
