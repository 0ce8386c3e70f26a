import type { MouseEvent } from 'react'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import { type CostField, type CostProblem, costHref } from '@/lib/cost/cost-params'
import type { CostSheet } from '@/lib/cost/cost-sheet'

/** What the questions are drawn from. */
export type CostAsk = {
  answers: CostAnswers
  problems: readonly CostProblem[]
  sheet: CostSheet
  /** Gets one field with its text, as the address would carry it. Without it the form is a plain GET form. */
  onAnswer?: ((field: CostField, text: string) => void) | undefined
  /** Takes whole answers, for the links that take something back. They stay out of the query where they came by fragment. */
  onAnswers?: ((answers: CostAnswers) => void) | undefined
  /** Makes the file on the device. Without it the server makes it. */
  onCsv?: (() => void) | undefined
}

/** A link to other answers: a plain one without script, with it answered on the spot. */
export const linkProps = ({ onAnswers }: CostAsk, answers: CostAnswers) => ({
  href: costHref(answers),
  ...(onAnswers
    ? {
        onClick: (event: MouseEvent) => {
          event.preventDefault()
          onAnswers(answers)
        },
      }
    : {}),
})

/** A radio that a handler keeps, or, without one, a radio that the form sends by itself. */
export const radioProps = ({ onAnswer }: CostAsk, field: CostField, text: string, checked: boolean) =>
  onAnswer ? { checked, onChange: () => onAnswer(field, text) } : { defaultChecked: checked }

/** The same for a control that holds a value. */
export const valueProps = ({ onAnswer }: CostAsk, field: CostField, value: string) =>
  onAnswer
    ? { value, onChange: (event: { target: { value: string } }) => onAnswer(field, event.target.value) }
    : { defaultValue: value }

/** What was written into a field that could not be read, so that it is not lost. */
export const givenIn = ({ problems }: CostAsk, field: CostField) =>
  problems.find(problem => problem.field === field)?.given

/** What is wrong with a field, if anything is. */
export const problemOf = ({ problems }: CostAsk, field: CostField) =>
  problems.find(problem => problem.field === field)?.message
