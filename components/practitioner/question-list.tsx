import { FoldMark } from '@/components/ui/fold-mark'
import type { QuestionLine } from '@/lib/practitioner/question-lines'
import type { Grounds } from '@/lib/practitioner/shared-grounds'
import { type AnswersByQuestion, sortQuestions } from '@/lib/practitioner/sort-questions'
import { PractitionerSection } from './practitioner-section'
import { QuestionRow } from './question-row'

type QuestionListProps = {
  lines: readonly QuestionLine[]
  grounds: Grounds
  answers: AnswersByQuestion
  /** On paper, whether they start a sheet of their own. */
  newSheet: boolean
}

const columns = 'mt-3 grid content-start gap-x-10 md:grid-cols-2 print:mt-0 print:block print:columns-2 print:gap-8'
const title = 'text-2xl print:text-base'

/** Those that are for others. Without the quiz they are printed as well, but short: there is nobody to write for. */
const ForOthers = ({
  lines,
  grounds,
  chosen,
}: {
  lines: readonly QuestionLine[]
  grounds: Grounds
  chosen: boolean
}) => (
  <>
    <details className="mt-8 border-y border-rule print:hidden">
      <summary className="flex min-h-16 list-none items-center gap-3 [&::-webkit-details-marker]:hidden">
        <FoldMark />
        <h3 className={title}>{chosen ? 'For others' : 'If it is true of you'}</h3>
        <span className="ml-auto text-sm text-soft">{lines.length}</span>
      </summary>
      {chosen ? null : (
        <p className="text-soft">
          If you take the <a href="/candidacy">quiz</a>, we can pick the ones that fit your answers.
        </p>
      )}
      <ul className={`${columns} pb-4`}>
        {lines.map(line => (
          <QuestionRow key={line.id} line={line} ground={grounds[`ask-${line.id}`]} />
        ))}
      </ul>
    </details>
    {chosen ? null : (
      <div className="mt-3 hidden print:block">
        <h3 className={title}>If it is true of you</h3>
        <ul className="columns-3 gap-5 text-[0.625rem] leading-tight">
          {lines.map(({ id, whenWords, ask }) => (
            <li key={id} className="break-inside-avoid py-px">
              {`${whenWords}: `}
              <span className="font-semibold">{ask}</span>
            </li>
          ))}
        </ul>
      </div>
    )}
  </>
)

/** What to ask: yours first if the quiz was taken, then everyone's, then those for others, folded away. */
export const QuestionList = ({ lines, grounds, answers, newSheet }: QuestionListProps) => {
  const parts = sortQuestions(lines, answers)
  const pick = (ids: readonly string[]) => lines.filter(({ id }) => ids.includes(id))
  const draw = (ids: readonly string[]) => (
    <ul className={columns}>
      {pick(ids).map(line => (
        <QuestionRow key={line.id} line={line} ground={grounds[`ask-${line.id}`]} />
      ))}
    </ul>
  )
  const chosen = parts.mine.length > 0
  return (
    <PractitionerSection
      id="questions"
      title="What to ask"
      inside={`${parts.everyone.length} questions for everyone, ${parts.mine.length + parts.others.length} if something is true of you.`}
      open={chosen}
      newSheet={newSheet}
      lede={
        <span className="print:hidden">
          Take these questions along, and open one to see why it matters. On paper there are lines to write on.
        </span>
      }
    >
      {chosen ? (
        <div className="mt-8 print:mt-2">
          <h3 className={title}>From your answers in the quiz</h3>
          {draw(parts.mine)}
        </div>
      ) : null}
      <div className="mt-8 print:mt-2">
        <h3 className={title}>For everyone</h3>
        {draw(parts.everyone)}
      </div>
      <ForOthers lines={pick(parts.others)} grounds={grounds} chosen={chosen} />
    </PractitionerSection>
  )
}
