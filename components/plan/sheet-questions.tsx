import type { QuestionLine } from '@/lib/practitioner/question-lines'
import { SheetSection, WritingLines } from './sheet-section'

/** The questions with room for the answers: a large figure in the margin, the reason in small type. */
export const SheetQuestions = ({ questions, lines }: { questions: readonly QuestionLine[]; lines: number }) => (
  <SheetSection title="Questions to ask" className="mt-6 print:mt-4">
    <ol className="mt-2">
      {questions.map(({ ask, why }, i) => (
        <li key={ask} className="grid grid-cols-[2rem_1fr] pt-2 print:break-inside-avoid print:pt-1.5">
          <span aria-hidden="true" className="font-serif text-xl tabular-nums text-soft print:text-lg">{i + 1}</span>
          <div>
            <p className="font-semibold leading-snug">{ask}</p>
            <p className="sheet-small text-soft">{why}</p>
            <WritingLines count={lines} />
          </div>
        </li>
      ))}
    </ol>
  </SheetSection>
)
