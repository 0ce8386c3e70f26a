import type { ConsultationSheet } from '@/lib/plan/consultation-sheet'
import type { QrDrawing } from '@/lib/plan/draw-qr'
import type { PlanSheet } from '@/lib/plan/plan-sheet'
import { SheetBlanks, SheetDatesBlock, SheetEstimateBlock } from './sheet-figures'
import { SheetHead } from './sheet-head'
import { SheetDisputed, SheetOwn, SheetRaise, SheetRoom, SheetUnknown } from './sheet-points'
import { SheetQuestions } from './sheet-questions'

type SheetPaperProps = { sheet: ConsultationSheet; tables: Pick<PlanSheet, 'blanks' | 'sources'>; qr?: QrDrawing | null | undefined }

/** The sheet: first the questions with room to write, then what is known of the reader's case. Two pages on paper. */
export const SheetPaper = ({ sheet, tables, qr }: SheetPaperProps) => {
  const hasNotes = sheet.notes !== null || sheet.own.length > 0
  const isBare = sheet.estimate === null && sheet.verdict === null
  return (
    <article
      aria-label="Consultation sheet"
      className="border border-rule bg-card px-5 py-8 sm:px-12 sm:py-12 print:border-0 print:p-0"
    >
      <SheetHead sheet={sheet} qr={qr ?? null} />
      <SheetQuestions questions={sheet.questions} lines={2} />
      <div className="mt-10 grid gap-x-10 gap-y-6 sm:grid-cols-2 print:mt-0 print:break-before-page print:grid-cols-2 print:gap-x-8">
        <div className="grid content-start gap-6 print:gap-3.5">
          <SheetBlanks blanks={tables.blanks} />
          {sheet.dates ? <SheetDatesBlock dates={sheet.dates} /> : null}
          {hasNotes ? <SheetOwn sheet={sheet} /> : null}
        </div>
        <div className="grid content-start gap-6 print:gap-3.5">
          {sheet.estimate ? <SheetEstimateBlock estimate={sheet.estimate} /> : null}
          {sheet.verdict ? <SheetRaise sheet={sheet} /> : null}
          {isBare ? <SheetRoom /> : null}
        </div>
      </div>
      <div className="mt-6 grid gap-6 print:mt-4 print:gap-3.5">
        <SheetDisputed sheet={sheet} />
        <SheetUnknown sheet={sheet} />
      </div>
      <div className="mt-6 border-t-2 border-ink pt-2 text-soft sheet-small print:mt-3.5">
        <p>Not medical advice. Every figure is a source’s own. These are the five, and what they sell:</p>
        <ul>
          {tables.sources.map(({ name, sells }) => (
            <li key={name} className="print:inline"><strong>{name}</strong>{`: ${sells} `}</li>
          ))}
        </ul>
      </div>
    </article>
  )
}
