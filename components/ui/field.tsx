import type { ReactNode } from 'react'
import type { AskedField, FieldHead } from './asked-field'
import { Problem } from './problem'

export const questionLook = 'font-serif text-xl font-semibold tracking-tight'
export const lineLook = 'font-semibold leading-snug'

type Framed = Pick<AskedField, 'id' | 'problem'> & FieldHead & { children: ReactNode }
type FieldBodyProps = Omit<Framed, 'label' | 'aside' | 'className'> & { hintLook: string }

/** What stands under the line of a field or of a group: hint, what is wrong with it, the controls, and the note. */
export const FieldBody = ({ id, hint, hintLook, note, problem, small = false, children }: FieldBodyProps) => (
  <>
    {hint ? (
      <p id={`${id}-hint`} className={hintLook}>
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
  </>
)

/** The line on top of a field or of a group: how it is called, and what it is set to in words. */
export const FieldLine = ({ aside, children }: { aside: ReactNode; children: ReactNode }) => (
  <span className="flex items-baseline justify-between gap-4">
    {children}
    {aside}
  </span>
)

/** The frame of a single control. */
export const Field = ({ label, aside, className, ...field }: Framed) => (
  <div className={className}>
    <FieldLine aside={aside}>
      <label htmlFor={field.id} className={field.small ? lineLook : questionLook}>
        {label}
      </label>
    </FieldLine>
    <FieldBody hintLook={field.small ? 'text-sm text-soft' : 'mt-1 text-soft'} {...field} />
  </div>
)
