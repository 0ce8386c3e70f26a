import { Choice } from '@/components/ui/choice'
import type { CheckLine } from '@/lib/practitioner/check-lines'
import type { CheckAnswer } from '@/lib/practitioner/practitioner-sheet'
import { notAsked } from './answer-controls'

type VisitCheckProps = {
  line: CheckLine
  answer: CheckAnswer | null
  live: boolean
  onAnswer: (answer: CheckAnswer | null) => void
}

const choices = [
  { answer: 'yes', label: 'Yes' },
  { answer: 'no', label: 'No' },
  { answer: null, label: 'Not yet' },
] as const

/** One check under a thumb: three large choices in one row, or one large box to tick where no script runs. */
export const VisitCheck = ({ line, answer, live, onAnswer }: VisitCheckProps) => (
  <div>
    {live ? null : (
      <div data-needs="no-script">
        <Choice type="checkbox" name="check" value={line.id} label={line.label} />
      </div>
    )}
    <fieldset data-needs="script" disabled={!live} className="min-w-0 border-t border-rule pt-4">
      <legend className="float-left text-lg leading-snug font-semibold">{line.label}</legend>
      <p className="clear-both pt-0.5 text-sm text-soft">{line.why}</p>
      <div className="mt-3 grid grid-cols-3 gap-2">
        {choices.map(choice => (
          <Choice
            key={choice.label}
            type="radio"
            name={`visit-${line.id}`}
            value={choice.answer ?? ''}
            label={choice.label}
            checked={answer === choice.answer}
            onChange={() => onAnswer(choice.answer)}
            className={`gap-2! px-2.5! leading-tight sm:gap-3! sm:px-4! ${choice.answer ? '' : notAsked}`}
          />
        ))}
      </div>
    </fieldset>
  </div>
)
