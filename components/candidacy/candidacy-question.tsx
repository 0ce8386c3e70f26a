import { Choice } from '@/components/ui/choice'
import type { CandidacyAnswerEntry, CandidacyQuestionEntry } from '@/content/candidacy/candidacy.schema'
import { answerDomId } from '@/lib/candidacy/answer-dom-id'
import { PatternMark } from './pattern-mark'

type AnswersProps = {
  question: CandidacyQuestionEntry
  answers: readonly CandidacyAnswerEntry[]
  /** As small cards, each with its picture above its words, so that all of them fit on one screen of a phone. */
  asCards?: boolean
}

const card = [
  'flex-wrap content-start justify-between !gap-x-2 !gap-y-0.5 !px-3 !py-1.5',
  '[&_img]:!m-0 [&_img]:size-14 sm:[&_img]:size-20',
  '[&>span:nth-child(2)]:order-last [&>span:nth-child(2)]:basis-full [&>span:nth-child(2)>span+span]:mt-0',
].join(' ')

/** Real radios or checkboxes, outside any form: there is nothing that could be sent. */
const Answers = ({ question, answers, asCards = false }: AnswersProps) =>
  answers.map(answer => (
    <Choice
      key={answer.id}
      type={question.many ? 'checkbox' : 'radio'}
      id={answerDomId(question.id, answer.id)}
      name={question.id}
      value={answer.id}
      label={answer.label}
      detail={answer.detail}
      className={asCards ? (answer.drawn ? card : '!min-h-12 !gap-2 !px-3 !py-2') : ''}
      note={
        answer.drawn ? (
          <PatternMark
            id={answer.drawn === true ? answer.id : answer.drawn}
            size="-my-1.5 -mr-1.5 size-22"
            first={asCards}
          />
        ) : undefined
      }
    />
  ))

/** One question with the reason for asking it. */
export const CandidacyQuestion = ({ question, first }: { question: CandidacyQuestionEntry; first: boolean }) => {
  const groups = Object.entries(question.groups ?? {})
  const why = `${question.id}-why`
  const alone = question.answers.filter(answer => !answer.group)
  const inCards = alone.some(answer => answer.drawn)
  return (
    <fieldset
      id={`question-${question.id}`}
      data-question={question.id}
      data-first={first || undefined}
      tabIndex={-1}
      aria-describedby={why}
      className="mb-12 min-w-0 scroll-mt-6"
    >
      <legend className="float-left w-full">
        <h2 className="max-w-[22ch] text-2xl sm:text-3xl">{question.ask}</h2>
      </legend>
      <p id={why} className="clear-both mb-5 max-w-[60ch] pt-3 text-soft">
        {question.why}
        {question.many ? ' You can pick more than one.' : ''}
      </p>
      {groups.map(([id, { name, shownIf }]) => (
        <fieldset key={id} data-kind={shownIf ? id : undefined} className="mb-6 min-w-0">
          <legend className="mb-2.5">
            <h3 className="font-sans text-sm font-semibold tracking-normal text-soft">{name}</h3>
          </legend>
          <div className="grid gap-2.5 sm:grid-cols-2">
            <Answers question={question} answers={question.answers.filter(answer => answer.group === id)} />
          </div>
        </fieldset>
      ))}
      <div data-answers="" className={inCards ? 'grid grid-cols-2 gap-2 sm:grid-cols-3 sm:gap-2.5' : 'grid gap-2.5'}>
        <Answers question={question} answers={alone} asCards={inCards} />
      </div>
    </fieldset>
  )
}
