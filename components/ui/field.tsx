import type { ReactNode } from 'react'

type FieldProps = {
  /** The input's id; hint and error take theirs from it. */
  id: string
  label: string
  hint: string
  error: string | undefined
  children: ReactNode
}

/** What an input of its own needs so that its hint and its error are read out with it. */
export const describeField = (id: string, error: string | undefined) => ({
  'aria-describedby': `${id}-hint${error ? ` ${id}-error` : ''}`,
  'aria-invalid': error ? (true as const) : undefined,
})

/** The frame of a native field: what is wrong with it stands beside it. */
export const Field = ({ id, label, hint, error, children }: FieldProps) => (
  <div>
    <label htmlFor={id} className="font-serif text-xl font-semibold tracking-tight">
      {label}
    </label>
    <p id={`${id}-hint`} className="mt-1 text-soft">
      {hint}
    </p>
    {error ? (
      <p id={`${id}-error`} className="mt-2 border-l-4 border-stop pl-3 font-semibold text-stop">
        {error}
      </p>
    ) : null}
    {children}
  </div>
)
