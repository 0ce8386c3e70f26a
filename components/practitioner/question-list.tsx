import type { ReactNode } from 'react'
import type { QuestionLine } from '@/lib/practitioner/question-lines'
import { type AnswersByQuestion, sortQuestions } from '@/lib/practitioner/sort-questions'
import { QuestionRow } from './question-row'
import { RoomSection } from './room-section'

type QuestionListProps = {
  lines: readonly QuestionLine[]
  /** What each question rests on, drawn by the server. */
  grounds: Readonly<Record<string, ReactNode>>
  answers: AnswersByQuestion
}

const columns = 'mt-4 grid gap-x-10 md:grid-cols-2 print:mt-1 print:block'

/** What to ask: yours first if the quiz was taken, then everyone's, then those for others, folded away on paper. */
export const QuestionList = ({ lines, grounds, answers }: QuestionListProps) => {
  const parts = sortQuestions(lines, answers)
  const draw = (ids: readonly string[]) => lines.filter(({ id }) => ids.includes(id))
    .map(line => <QuestionRow key={line.id} line={line} ground={grounds[line.id]} />)
  const chosen = parts.mine.length > 0
  return (
    <RoomSection
      id="questions" title="What to ask" newSheet
      lede="Take these along. In print there are lines to write on."
    >
      {chosen ? (
        <>
          <h3 className="mt-8 text-2xl print:mt-3 print:text-lg">From your answers in the quiz</h3>
          <ul className={columns}>{draw(parts.mine)}</ul>
        </>
      ) : null}
      <h3 className="mt-8 text-2xl print:mt-3 print:text-lg">For everyone</h3>
      <ul className={columns}>{draw(parts.everyone)}</ul>
      <div className={chosen ? 'print:hidden' : ''}>
        <h3 className="mt-8 text-2xl print:mt-3 print:text-lg">{chosen ? 'For others' : 'If it is true of you'}</h3>
        {chosen ? null : (
          <p className="mt-1 text-soft print:hidden">
            The <a href="/candidacy">quiz</a> can pick from these by your answers.
          </p>
        )}
        <ul className={columns}>{draw(parts.others)}</ul>
      </div>
    </RoomSection>
  )
}
