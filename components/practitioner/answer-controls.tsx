import { Choice } from '@/components/ui/choice'
import { placesOf } from '@/lib/practitioner/change-sheet'
import type { CheckAnswer } from '@/lib/practitioner/practitioner-sheet'
import type { Room } from './room-actions'

const answerChoices = [
  { answer: 'yes', label: 'Yes' },
  { answer: 'no', label: 'No' },
  { answer: null, label: 'Not yet' },
] as const

const place =
  'col-span-2 mt-2 grid min-w-0 content-start gap-2 lg:col-span-1 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-0'
/** What is not known yet is no answer and must not look like one. */
export const notAsked = 'text-soft has-checked:border-edge! has-checked:shadow-none! [&_span]:font-normal'
const columns = ['', '', 'grid-cols-2', 'grid-cols-3', 'grid-cols-4']
const readAnswer = (value: string): CheckAnswer | null => (value === 'yes' || value === 'no' ? value : null)

type AnswerControlsProps = { check: string; labelledBy: string; room: Room }

/** What was found of one check: three large choices for one person, a select for each of several. */
export const AnswerControls = ({
  check,
  labelledBy,
  room: {
    state: { sheet },
    actions,
  },
}: AnswerControlsProps) => {
  const [first] = sheet.people
  if (sheet.people.length === 1) {
    return (
      <fieldset aria-labelledby={labelledBy} className={`${place} grid-cols-3`}>
        {answerChoices.map(({ answer, label }) => (
          <Choice
            key={label}
            type="radio"
            name={`answer-${check}`}
            value={answer ?? ''}
            label={label}
            checked={(first?.answers[check] ?? null) === answer}
            onChange={() => actions.onAnswer(0, check, answer)}
            className={`gap-2! px-2.5! leading-tight sm:gap-3! sm:px-3! ${answer ? '' : notAsked}`}
          />
        ))}
      </fieldset>
    )
  }
  return (
    <fieldset aria-labelledby={labelledBy} className={`${place} ${columns[sheet.people.length] ?? ''}`}>
      {placesOf(sheet).map(({ letter, at, name }) => (
        <label key={letter} className="min-w-0 text-xs text-soft">
          <span className="block truncate">{name}</span>
          <select
            value={sheet.people[at]?.answers[check] ?? ''}
            onChange={event => actions.onAnswer(at, check, readAnswer(event.target.value))}
            className="mt-0.5 block min-h-12 w-full rounded-sm border border-edge bg-card px-1.5 text-sm text-ink"
          >
            <option value="">Not asked</option>
            <option value="yes">Yes</option>
            <option value="no">No</option>
          </select>
        </label>
      ))}
    </fieldset>
  )
}
