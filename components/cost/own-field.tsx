import type { ReactNode } from 'react'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import type { CostField } from '@/lib/cost/cost-params'
import { type CostAsk, givenIn, linkProps, problemOf } from './cost-ask'

type OwnFieldProps = {
  ask: CostAsk
  field: CostField
  label: ReactNode
  /** What stands here without the reader: a source's figure, or what to write. */
  hint: string
  /** As the address carries it; "" for none. */
  value: string
  /** The answers without this figure, where there is one to take back. */
  back?: CostAnswers | undefined
}

/**
 * A line to write a figure into. A half-typed figure is no answer, so it counts once the field is left or Enter is
 * pressed; without script the form sends it. What is wrong with it stands beside it.
 */
export const OwnField = ({ ask, field, label, hint, value, back }: OwnFieldProps) => {
  const { onAnswer } = ask
  const error = problemOf(ask, field)
  const id = `cost-${field.replaceAll('.', '-')}`
  const take = (text: string) => {
    if (text.trim() !== value || error) onAnswer?.(field, text.trim())
  }
  return (
    <div>
      <label htmlFor={id} className="block font-semibold leading-snug">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {hint}
        {back === undefined ? null : (
          <>
            {' '}
            <a {...linkProps(ask, back)} className="inline-block min-h-6">
              Back to the source
            </a>
          </>
        )}
      </p>
      {error ? (
        <p id={`${id}-error`} className="mt-1 border-l-4 border-stop pl-3 text-sm font-semibold text-stop">
          {error}
        </p>
      ) : null}
      <input
        id={id}
        name={field}
        type="text"
        key={value}
        defaultValue={givenIn(ask, field) ?? value}
        autoComplete="off"
        aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
        aria-invalid={error ? true : undefined}
        className="mt-1.5 block min-h-12 w-full rounded-sm border border-edge bg-card px-3 py-2 tabular-nums text-ink hover:border-ink aria-invalid:border-stop"
        {...(onAnswer
          ? {
              onBlur: event => take(event.currentTarget.value),
              onKeyDown: event => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                take(event.currentTarget.value)
              },
            }
          : {})}
      />
    </div>
  )
}
