import { printDay } from '@/lib/format/print-day'
import type { ConsultationSheet } from '@/lib/plan/consultation-sheet'
import type { QrDrawing } from '@/lib/plan/draw-qr'
import { QrCode } from './qr-code'

/** A word and the line to write it on; filled in where the plan knows it. */
const Field = ({ label, value }: { label: string; value?: string | null }) => (
  <p className="flex min-w-0 items-baseline gap-2 border-b border-dotted border-edge pb-1">
    <span className="sheet-small text-soft">{label}</span>
    <span className="truncate font-semibold">{value}</span>
  </p>
)

/** What the sheet is, and who writes on it. A code stands beside it if the reader wants one. */
export const SheetHead = ({ sheet, qr }: { sheet: ConsultationSheet; qr: QrDrawing | null }) => (
  <header className="flex items-end gap-6">
    <div className="min-w-0 flex-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="text-3xl print:text-2xl">Consultation sheet</h2>
        <p className="sheet-small text-soft">
          {sheet.made ? `Made on ${printDay(sheet.made, 'plain')}` : 'Stipple, a decision guide'}
        </p>
      </div>
      <p className="font-serif text-lg text-soft print:text-base">Scalp micropigmentation (SMP): ask, listen, write it down.</p>
      <div className="mt-4 grid gap-x-8 gap-y-3 sm:grid-cols-[1.3fr_1fr_1fr] print:mt-3 print:grid-cols-[1.3fr_1fr_1fr] print:gap-x-6">
        <Field label="Practitioner" value={sheet.whom} />
        <Field label="My name" />
        <Field label="Date" />
      </div>
    </div>
    {qr ? <QrCode qr={qr} label="A code that opens parts of this plan" className="w-[34mm] shrink-0" /> : null}
  </header>
)
