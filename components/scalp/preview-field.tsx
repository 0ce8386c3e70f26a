import type { ReactNode } from 'react'
import type { PreviewField as FieldName } from '@/lib/scalp/preview/preview-settings'
import { noteOf, type PreviewAsk, problemOf } from './preview-ask'
import { PreviewNote } from './preview-note'

type PreviewFieldProps = {
  ask: PreviewAsk
  field: FieldName
  label: string
  /** What it is set to, in words, at the right end of the line. */
  value?: ReactNode
  /** A group of radios has a legend, a single control a label. */
  group?: boolean
  hint?: ReactNode
  children: ReactNode
}

/** Ids of what stands beside a control, for `aria-describedby`. */
export const describedBy = (ask: PreviewAsk, field: FieldName) =>
  [noteOf(ask.settings, field) ? `preview-${field}-note` : '', problemOf(ask, field) ? `preview-${field}-error` : '']
    .join(' ')
    .trim() || undefined

/** The frame of a control: what it is called, what is wrong with the link's text for it, and what sources say. */
export const PreviewField = ({ ask, field, label, value, group = false, hint, children }: PreviewFieldProps) => {
  const error = problemOf(ask, field)
  const note = noteOf(ask.settings, field)
  const head = (
    <span className="flex items-baseline justify-between gap-4">
      <span className="font-semibold">{label}</span>
      {value === undefined ? null : <span className="text-right text-sm tabular-nums text-soft">{value}</span>}
    </span>
  )
  const body = (
    <>
      {error ? (
        <p id={`preview-${field}-error`} className="mt-2 border-l-4 border-stop pl-3 font-semibold text-stop">
          {error}
        </p>
      ) : null}
      {children}
      {hint ? <p className="mt-2 text-sm text-soft">{hint}</p> : null}
      {note ? (
        <p id={`preview-${field}-note`} className="mt-2">
          <PreviewNote sheet={ask.sheet} id={note} />
        </p>
      ) : null}
    </>
  )
  if (!group) {
    return (
      <div className="py-4">
        <label htmlFor={`preview-${field}`} className="block">
          {head}
        </label>
        {body}
      </div>
    )
  }
  return (
    <fieldset aria-describedby={describedBy(ask, field)} className="min-w-0 py-4">
      <legend className="contents">{head}</legend>
      {body}
    </fieldset>
  )
}
