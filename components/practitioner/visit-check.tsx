import { Choice } from '@/components/ui/choice'
import type { CheckLine } from '@/lib/practitioner/check-lines'
import type { CheckAnswer } from '@/lib/practitioner/visits'
import { AnswerChoices } from './answer-controls'
import { visitName } from './use-practitioner'

type VisitCheckProps = {
  line: CheckLine
  answer: CheckAnswer | null
  live: boolean
  onAnswer: (answer: CheckAnswer | null) => void
}

/** One check under a thumb: three large choices in one row, or one large box to tick where no script runs. */
export const VisitCheck = ({ line, answer, live, onAnswer }: VisitCheckProps) => (
  <div>
    {live ? null : (
      <div data-needs="no-script">
        <Choice type="checkbox" name="check" value={line.id} label={line.label} />
      </div>
    )}
    <fieldset data-needs="script" className="min-w-0 border-t border-rule pt-4">
      <legend className="float-left text-lg leading-snug font-semibold">{line.label}</legend>
      <p className="clear-both pt-0.5 text-sm text-soft">{line.why}</p>
      <div className="mt-3 grid grid-cols-3 gap-2">
        <AnswerChoices name={visitName + line.id} answer={answer} onAnswer={onAnswer} className="sm:px-4!" />
      </div>
    </fieldset>
  </div>
)
