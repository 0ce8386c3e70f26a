import type { MouseEvent, ReactNode } from 'react'
import { askedField } from '@/components/ui/asked-field'
import type { MadeFile } from '@/components/ui/file-link'
import { type CostField, type CostProblem, costAddress } from '@/lib/cost/cost-address'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import type { CostTable } from '@/lib/cost/cost-table'
import type { SumsPart } from './cost-sums'

/** What the questions are drawn from. */
export type CostAsk = {
  answers: CostAnswers
  problems: readonly CostProblem[]
  /** Names in a link of which nothing was understood. */
  unknown?: readonly string[] | undefined
  table: CostTable
  /** The folded sums as the server drew them, as long as they are true of the answers. */
  still?: Readonly<Record<SumsPart, ReactNode>> | undefined
  /** The field that was changed last: the line that stays in sight says what became of it. */
  last?: CostField | null
  /** Gets one field with its text, as the address would carry it. Without it the form is a plain GET form. */
  onAnswer?: ((field: CostField, text: string) => void) | undefined
  /** Takes whole answers, for the links that take something back. They stay out of the query where they came by fragment. */
  onAnswers?: ((answers: CostAnswers) => void) | undefined
  /** Makes the file on the device. Without it only the server does. */
  onCsv?: (() => Promise<MadeFile>) | undefined
  /** The answers were handed on where no server sees them, and so it stays. */
  isHandedOn?: boolean | undefined
}

/** A link to other answers: a plain one without script, with it answered on the spot. */
export const linkProps = ({ onAnswers, isHandedOn }: CostAsk, answers: CostAnswers) => ({
  href: isHandedOn ? costAddress.fragment(answers) : costAddress.href(answers),
  ...(onAnswers
    ? {
        onClick: (event: MouseEvent) => {
          event.preventDefault()
          onAnswers(answers)
        },
      }
    : {}),
})

/** A field of the tool as the controls are asked with it: `text` as the address carries it. */
export const asked = (ask: CostAsk, field: CostField, text: string) => askedField('cost', ask, field, text)

/** Whether something is wrong with a field. */
export const isWrong = ({ problems }: CostAsk, field: CostField) => problems.some(problem => problem.field === field)
