import type { CostAnswers } from '@/lib/cost/cost-answers'
import type { CostField, CostProblem } from '@/lib/cost/cost-params'
import type { CostSheet } from '@/lib/cost/cost-sheet'

/** What the questions are drawn from. */
export type CostAsk = {
  answers: CostAnswers
  problems: readonly CostProblem[]
  sheet: CostSheet
  /** Gets one field with its text, as the address would carry it. Without it the form is a plain GET form. */
  onAnswer?: ((field: CostField, text: string) => void) | undefined
}

/** A radio that a handler keeps, or, without one, a radio that the form sends by itself. */
export const radioProps = ({ onAnswer }: CostAsk, field: CostField, text: string, checked: boolean) =>
  onAnswer ? { checked, onChange: () => onAnswer(field, text) } : { defaultChecked: checked }

/** The same for a control that holds a value. */
export const valueProps = ({ onAnswer }: CostAsk, field: CostField, value: string) =>
  onAnswer
    ? { value, onChange: (event: { target: { value: string } }) => onAnswer(field, event.target.value) }
    : { defaultValue: value }

/** What is wrong with a field, if anything is. */
export const problemOf = ({ problems }: CostAsk, field: CostField) =>
  problems.find(problem => problem.field === field)?.message
