import type { ReactNode } from 'react'

type ChoiceGroupProps = {
  /** Ties hint and error to the group; unique on the page. */
  id: string
  legend: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** `row` sets short answers side by side where there is room. */
  layout?: 'column' | 'row'
  children: ReactNode
}

/** A question and its answers. An error stands beside the field and is read out with it. */
export const ChoiceGroup = ({ id, legend, hint, error, layout = 'column', children }: ChoiceGroupProps) => (
  <fieldset
    aria-describedby={[hint ? `${id}-hint` : '', error ? `${id}-error` : ''].join(' ').trim() || undefined}
    className="min-w-0"
  >
    <legend className="font-serif text-xl font-semibold tracking-tight">{legend}</legend>
    {hint ? (
      <p id={`${id}-hint`} className="mt-1 max-w-text text-soft">
        {hint}
      </p>
    ) : null}
    {error ? (
      <p id={`${id}-error`} className="mt-2 border-l-4 border-stop pl-3 font-semibold text-stop">
        {error}
      </p>
    ) : null}
    <div className={layout === 'row' ? 'mt-3 grid gap-2.5 sm:auto-cols-fr sm:grid-flow-col' : 'mt-3 grid gap-2.5'}>
      {children}
    </div>
  </fieldset>
)
