import type { ReactNode } from 'react'
import type { AskedField, FieldHead } from './asked-field'
import { Problem } from './problem'

export const questionLook = 'font-serif text-xl font-semibold tracking-tight'
export const lineLook = 'font-semibold leading-snug'

type FieldProps = Pick<AskedField, 'id' | 'problem'> & FieldHead & { children: ReactNode }

/** The frame of a single control: label, hint, what is wrong with it, and what stands under it. */
export const Field = ({ id, label, hint, aside, note, problem, small = false, className, children }: FieldProps) => (
  <div className={className}>
    <span className="flex items-baseline justify-between gap-4">
      <label htmlFor={id} className={small ? lineLook : questionLook}>
        {label}
      </label>
      {aside}
    </span>
    {hint ? (
      <p id={`${id}-hint`} className={small ? 'text-sm text-soft' : 'mt-1 text-soft'}>
        {hint}
      </p>
    ) : null}
    {problem ? (
      <Problem id={`${id}-error`} small={small}>
        {problem.message}
      </Problem>
    ) : null}
    {children}
    {note ? (
      <p id={`${id}-note`} className="mt-2">
        {note}
      </p>
    ) : null}
  </div>
)
