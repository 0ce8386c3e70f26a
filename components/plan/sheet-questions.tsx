import type { QuestionLine } from '@/lib/practitioner/question-lines'
import { WritingLines } from './sheet-section'

/** The questions with room for the answers: a large figure in the margin, the reason in small type. */
export const SheetQuestions = ({ questions, lines }: { questions: readonly QuestionLine[]; lines: number }) => (
  <section className="mt-8 print:mt-4 print:flex print:flex-1 print:flex-col">
    <h3 className="hush">Questions to ask</h3>
    <ol className="print:flex print:flex-1 print:flex-col">
      {questions.map(({ ask, why }, i) => (
        <li
          key={ask}
          className="grid grid-cols-[2.25rem_1fr] not-first:mt-6 print:flex-auto print:break-inside-avoid print:not-first:mt-[1.6mm]"
        >
          <span aria-hidden="true" className="font-serif text-2xl leading-none tabular-nums print:text-[20pt]">
            {i + 1}
          </span>
          <div className="flex flex-col">
            <p className="font-serif text-lg font-semibold leading-snug tracking-tight print:text-[12pt]">{ask}</p>
            <p className="sheet-small text-soft">{why}</p>
            <WritingLines count={lines} className="flex-1" />
          </div>
        </li>
      ))}
    </ol>
  </section>
)
