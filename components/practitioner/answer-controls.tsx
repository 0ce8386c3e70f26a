import { Choice } from '@/components/ui/choice'
import { Select } from '@/components/ui/select-field'
import { placesOf } from '@/lib/practitioner/change-visits'
import type { CheckAnswer } from '@/lib/practitioner/visits'
import type { PractitionerAsk } from './practitioner-ask'

const answerChoices = [
  { answer: 'yes', label: 'Yes' },
  { answer: 'no', label: 'No' },
  { answer: null, label: 'Not yet' },
] as const

const answerOptions = [
  { value: '', label: 'Not asked' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

const place =
  'col-span-2 mt-2 grid min-w-0 content-start gap-2 lg:col-span-1 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-0'
/** What is not known yet is no answer and must not look like one. */
const notAsked = 'text-soft has-checked:border-edge! has-checked:shadow-none! [&_span]:font-normal'
const columns = ['', '', 'grid-cols-2', 'grid-cols-3', 'grid-cols-4']
const readAnswer = (value: string): CheckAnswer | null => (value === 'yes' || value === 'no' ? value : null)

type AnswerChoicesProps = {
  name: string
  answer: CheckAnswer | null
  onAnswer: (answer: CheckAnswer | null) => void
  /** The space at the sides of each, where there is room. */
  className: string
}

/** Three large choices for one check of one person. */
export const AnswerChoices = ({ name, answer, onAnswer, className }: AnswerChoicesProps) =>
  answerChoices.map(choice => (
    <Choice
      key={choice.label}
      type="radio"
      name={name}
      value={choice.answer ?? ''}
      label={choice.label}
      checked={answer === choice.answer}
      onChange={() => onAnswer(choice.answer)}
      className={`gap-2! px-2.5! leading-tight sm:gap-3! ${className} ${choice.answer ? '' : notAsked}`}
    />
  ))

type AnswerControlsProps = { check: string; labelledBy: string; ask: PractitionerAsk }

/** What was found of one check: three large choices for one person, a select for each of several. */
export const AnswerControls = ({
  check,
  labelledBy,
  ask: {
    state: { visits },
    actions,
  },
}: AnswerControlsProps) => {
  const [first] = visits.people
  if (visits.people.length === 1) {
    return (
      <fieldset aria-labelledby={labelledBy} className={`${place} grid-cols-3`}>
        <AnswerChoices
          name={`answer-${check}`}
          answer={first?.answers[check] ?? null}
          onAnswer={answer => actions.onAnswer(0, check, answer)}
          className="sm:px-3!"
        />
      </fieldset>
    )
  }
  return (
    <fieldset aria-labelledby={labelledBy} className={`${place} ${columns[visits.people.length] ?? ''}`}>
      {placesOf(visits).map(({ letter, at, name }) => (
        <label key={letter} htmlFor={`answer-${check}-${letter}`} className="min-w-0 text-xs text-soft">
          <span className="block truncate">{name}</span>
          <Select
            id={`answer-${check}-${letter}`}
            name={`answer-${check}-${letter}`}
            text={visits.people[at]?.answers[check] ?? ''}
            options={answerOptions}
            onChange={text => actions.onAnswer(at, check, readAnswer(text))}
            className="mt-0.5 pl-1.5 text-sm"
          />
        </label>
      ))}
    </fieldset>
  )
}
