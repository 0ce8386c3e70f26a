import type { ComponentProps, ReactNode } from 'react'

type ChoiceProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  type: 'radio' | 'checkbox'
  label: ReactNode
  /** A figure or a few words at the right end of the row. */
  note?: ReactNode
  /** A line under the label. */
  detail?: ReactNode
}

/** A radio or checkbox as a whole row, large enough for a thumb. The native control stays, drawn in ink. */
export const Choice = ({ label, note, detail, className = '', ...input }: ChoiceProps) => (
  <label
    className={`answer flex min-h-14 cursor-pointer items-center gap-4 px-4 py-3 has-disabled:cursor-default has-disabled:text-soft print:min-h-0 print:py-1 ${className}`}
  >
    <input {...input} className="choice-mark" />
    <span className="min-w-0 flex-1">
      <span className="font-semibold">{label}</span>
      {detail ? <span className="mt-0.5 block text-sm text-soft">{detail}</span> : null}
    </span>
    {note ? <span className="shrink-0 text-sm tabular-nums text-soft">{note}</span> : null}
  </label>
)
