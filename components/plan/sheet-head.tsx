import { Mark } from '@/components/layout/mark'
import { printDay } from '@/lib/format/print-day'
import type { ConsultationSheet } from '@/lib/plan/consultation-sheet'
import type { QrDrawing } from '@/lib/plan/draw-qr'
import { QrCode } from './qr-code'

/** At the head of each page on paper: whose sheet it is, so that two loose pages find together. */
export const SheetLetterhead = ({ sheet: { made, whom }, page }: { sheet: ConsultationSheet; page: 1 | 2 }) => (
  <p
    className={`sheet-small flex-wrap items-center justify-between gap-x-6 text-soft ${page === 1 ? 'flex' : 'hidden print:flex'}`}
  >
    <span className="flex items-center gap-2 font-serif text-lg font-semibold leading-none tracking-tight text-ink print:text-[12pt]">
      <Mark className="h-5 w-5 print:h-[4.4mm] print:w-[4.4mm]" />
      {page === 1 ? 'Stipple' : ['Consultation sheet', whom].filter(Boolean).join(', ')}
    </span>
    <span className="tabular-nums">
      {made ? `Made on ${printDay(made, 'plain')}` : 'A decision guide to SMP'}
      <span className="hidden print:inline">{` · page ${page} of 2`}</span>
    </span>
  </p>
)

/** A word and the line to write on; filled in where the plan knows it. */
const Field = ({ label, value }: { label: string; value?: string | null }) => (
  <p className="flex min-w-0 items-baseline gap-2 border-b border-dotted border-edge pb-1">
    <span className="sheet-small shrink-0 text-soft">{label}</span>
    <span className="truncate font-semibold">{value ?? '\u00a0'}</span>
  </p>
)

/** What the sheet is, and who writes on it. A code stands beside it if the reader wants one. */
export const SheetHead = ({ sheet, qr }: { sheet: ConsultationSheet; qr: QrDrawing | null }) => (
  <header className="mt-3 flex items-end gap-6 border-t-4 border-ink pt-5 print:mt-2 print:pt-3">
    <div className="min-w-0 flex-1">
      <h2 className="text-4xl tracking-tighter print:text-[30pt] print:leading-none">Consultation sheet</h2>
      <p className="mt-1 font-serif text-lg text-soft print:text-[12pt]">
        Scalp micropigmentation (SMP): ask, listen, write it down.
      </p>
      <div className="mt-5 grid gap-x-8 gap-y-3 sm:grid-cols-[1.3fr_1fr_1fr] print:mt-4 print:grid-cols-[1.3fr_1fr_1fr] print:gap-x-6">
        <Field label="Practitioner" value={sheet.whom} />
        <Field label="My name" />
        <Field label="Date" />
      </div>
    </div>
    {qr ? <QrCode qr={qr} label="A code that opens parts of this plan" className="w-[34mm] shrink-0" /> : null}
  </header>
)
