import type { ReactNode } from 'react'
import { type AskedField, describedField, type FieldHead } from './asked-field'
import { lineLook, questionLook } from './field'
import { Problem } from './problem'

type FieldGroupProps = Pick<AskedField, 'id' | 'problem'> & FieldHead & { children: ReactNode }

/** A question and its answers. What is wrong stands beside it and is read out with it. */
export const FieldGroup = ({
  id,
  label,
  hint,
  aside,
  note,
  problem,
  small = false,
  className = '',
  children,
}: FieldGroupProps) => (
  <fieldset
    aria-describedby={describedField({ id, hint, problem, note })['aria-describedby']}
    className={`min-w-0 ${className}`}
  >
    {/* A legend of its own box would stand on the group's edge, above its padding. */}
    <legend className="contents">
      <span className="flex items-baseline justify-between gap-4">
        <span className={small ? lineLook : questionLook}>{label}</span>
        {aside}
      </span>
    </legend>
    {hint ? (
      <p id={`${id}-hint`} className="mt-1 max-w-text text-soft">
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
  </fieldset>
)
