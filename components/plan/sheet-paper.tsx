import { Fragment, type ReactNode } from 'react'
import { sourceCount } from '@/content/evidence/source-ids'
import { WritingLines } from './sheet-section'
import type { QuestionLine } from '@/lib/practitioner/question-lines'
import type { ConsultationSheet } from '@/lib/plan/consultation-sheet'
import type { QrDrawing } from '@/lib/plan/draw-qr'
import type { PlanTables } from '@/lib/plan/plan-tables'
import { SheetBlanks, SheetDatesBlock } from './sheet-figures'
import { SheetHead, SheetLetterhead } from './sheet-head'
import { SheetAfter, SheetLines, SheetNotes } from './sheet-notes'
import { SheetDisputed, SheetRaise, SheetUnknown } from './sheet-points'
import { SheetOffers, SheetPrices } from './sheet-prices'

/** The questions with room for the answers: a large figure in the margin, the reason in small type. */
const SheetQuestions = ({ questions, lines }: { questions: readonly QuestionLine[]; lines: number }) => (
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

/** What stands in the columns of the second page, in this order, a row each; nothing where the plan has nothing for it. */
const columns: Readonly<Record<string, (sheet: ConsultationSheet) => ReactNode>> = {
  blocks: ({ blocks }) => blocks.map(block => <SheetLines key={block.title} block={block} />),
  notes: ({ notes, notesCut }) => notes && <SheetNotes notes={notes} isCut={notesCut} />,
  offers: ({ estimate }) => estimate && estimate.offers.length > 0 && <SheetOffers offers={estimate.offers} />,
  prices: ({ estimate }) => estimate && <SheetPrices estimate={estimate} />,
  dates: ({ dates }) => dates && <SheetDatesBlock dates={dates} />,
  raise: sheet => sheet.verdict && <SheetRaise sheet={sheet} />,
}

type SheetPaperProps = {
  sheet: ConsultationSheet
  tables: Pick<PlanTables, 'blanks' | 'sources'>
  qr?: QrDrawing | null | undefined
}

/** The sheet: first the questions with room to write, then what is known of the reader's case. Two pages on paper. */
export const SheetPaper = ({ sheet, tables, qr }: SheetPaperProps) => (
  <article
    aria-label="Consultation sheet"
    className="border border-rule bg-card px-5 py-8 sm:px-12 sm:py-12 print:border-0 print:p-0"
  >
    <div className="sheet-page">
      <SheetLetterhead sheet={sheet} page={1} />
      <SheetHead sheet={sheet} qr={qr ?? null} />
      <SheetQuestions questions={sheet.questions} lines={2} />
    </div>
    <div className="sheet-page mt-10 grid gap-7 print:mt-0 print:break-before-page print:gap-[3mm]">
      <SheetLetterhead sheet={sheet} page={2} />
      <SheetBlanks blanks={tables.blanks} />
      <div className="sheet-columns gap-x-10 empty:hidden sm:columns-2 print:columns-2 print:gap-x-8">
        {Object.entries(columns).map(([part, draw]) => (
          <Fragment key={part}>{draw(sheet)}</Fragment>
        ))}
      </div>
      {sheet.disputed.length > 0 ? <SheetDisputed sheet={sheet} /> : null}
      <SheetUnknown sheet={sheet} />
      <SheetAfter />
      <div className="border-t border-ink pt-2 text-soft sheet-small print:pt-1 print:text-[7.5pt]">
        <p>
          {`This is not medical advice. A figure on it is a source’s own, our sum of one, or yours. These are the ${sourceCount} ` +
            'articles, and what those who wrote them sell:'}
        </p>
        <ul>
          {tables.sources.map(({ name, sells }) => (
            <li key={name} className="print:inline">
              <strong>{name}</strong>
              {`: ${sells} `}
            </li>
          ))}
        </ul>
      </div>
    </div>
  </article>
)
