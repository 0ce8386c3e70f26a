import type { ReactNode } from 'react'
import type { QuestionLine } from '@/lib/practitioner/question-lines'

/** A question with lines to write on. The lines are for paper; on a screen the notes hold what was said. */
export const QuestionRow = ({ line, ground }: { line: QuestionLine; ground: ReactNode }) => (
  <li id={`ask-${line.id}`} data-question={line.id} className="break-inside-avoid border-t border-rule py-3 print:border-0 print:py-1.5">
    {line.whenWords ? <p className="text-sm text-skin-ink">{line.whenWords}</p> : null}
    <p className="font-serif text-lg print:text-base">{line.ask}</p>
    <p className="mt-0.5 text-sm text-soft print:hidden">{line.why}</p>
    {ground}
    <span aria-hidden="true" className="hidden print:block">
      <span className="block h-7 border-b border-edge" />
      <span className="block h-7 border-b border-edge" />
    </span>
  </li>
)
