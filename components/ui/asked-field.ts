import type { ReactNode } from 'react'

/** What is wrong with a field, and the text that stood there: it stays beside the message. */
export type FieldProblem = { message: string; given?: string | undefined }

/** What every control is asked with. Without `onChange` it is an ordinary control of a form that the server answers. */
export type AskedField = {
  /** Unique on the page; hint, error and note take theirs from it. */
  id: string
  /** As the address names it. */
  name: string
  /** What it is set to, as the address carries it; "" for nothing. */
  text: string
  problem?: FieldProblem | undefined
  onChange?: ((text: string) => void) | undefined
}

/** How a field is called, and what stands with it. */
export type FieldHead = {
  label: ReactNode
  hint?: ReactNode
  /** What it is set to in words, at the right end of the label's line. */
  aside?: ReactNode
  /** What stands under it and is read out with it. */
  note?: ReactNode
  /** A field among many, not a question of its own. */
  small?: boolean
  className?: string
}

type Ask<Field> = {
  problems: readonly (FieldProblem & { field: Field })[]
  onAnswer?: ((field: Field, text: string) => void) | undefined
}

/** One field of a room: `text` as its address carries it. */
export function askedField<Field extends string>(
  room: string,
  { problems, onAnswer }: Ask<Field>,
  field: Field,
  text: string,
): AskedField {
  return {
    id: `${room}-${field.replaceAll('.', '-')}`,
    name: field,
    text,
    problem: problems.find(problem => problem.field === field),
    onChange: onAnswer && (changed => onAnswer(field, changed)),
  }
}

/** What a control needs so that hint, error and note are read out with it. */
export function describedField({
  id,
  hint,
  problem,
  note,
}: Pick<AskedField, 'id' | 'problem'> & Pick<FieldHead, 'hint' | 'note'>) {
  const parts = [hint ? `${id}-hint` : '', problem ? `${id}-error` : '', note ? `${id}-note` : '']
  return {
    'aria-describedby': parts.filter(part => part !== '').join(' ') || undefined,
    'aria-invalid': problem ? (true as const) : undefined,
  }
}
