import type { PlanBlank } from '@/content/data/plan.schema'
import type { ConsultationSheet } from '@/lib/plan/consultation-sheet'
import { SheetSection } from './sheet-section'

/** A word and a figure on one line. */
const Row = ({ term, children }: { term: string; children: string | null }) => (
  <div className="flex items-baseline justify-between gap-4 border-t border-rule py-1 sheet-small print:py-0.5">
    <dt className="shrink-0">{term}</dt>
    <dd className="text-right tabular-nums">{children}</dd>
  </div>
)

/** What the reader is told, to be written down. */
export const SheetBlanks = ({ blanks }: { blanks: readonly PlanBlank[] }) => (
  <SheetSection title="What you are told">
    <dl className="mt-1">
      {blanks.map(({ label }) => (
        <div key={label} className="flex h-9 items-end gap-3 sheet-small print:h-[6.5mm]">
          <dt className="shrink-0">{label}</dt>
          <dd className="mb-1 flex-1 border-b border-dotted border-edge"><span className="hush">to be filled in</span></dd>
        </div>
      ))}
    </dl>
  </SheetSection>
)

/** The estimate with every source's own price. */
export const SheetEstimateBlock = ({ estimate }: { estimate: NonNullable<ConsultationSheet['estimate']> }) => (
  <SheetSection title="What sources would have you pay" note={estimate.what}>
    <p className="my-1 font-serif text-2xl leading-tight tracking-tight tabular-nums print:text-xl">
      {estimate.figure ?? 'No source prices it'}
    </p>
    <dl className="mt-1">
      {estimate.rows.map(({ who, says }) => <Row key={who + says} term={who}>{says}</Row>)}
    </dl>
  </SheetSection>
)

/** The sessions by source, a row each. */
export const SheetDatesBlock = ({ dates }: { dates: NonNullable<ConsultationSheet['dates']> }) => (
  <SheetSection title="Your dates, by source" note={dates.head}>
    {dates.rows.length > 0 ? (
      <table className="mt-1 w-full text-left sheet-small tabular-nums">
        <thead>
          <tr>
            <th scope="col" className="py-1 pr-3 font-normal text-soft">Source</th>
            {dates.columns.map(column => (
              <th key={column} scope="col" className="py-1 pr-3 font-normal text-soft">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dates.rows.map(({ who, cells }) => (
            <tr key={who} className="border-t border-rule align-baseline">
              <th scope="row" className="py-1 pr-3 font-normal print:py-0.5 print:pr-2">{who}</th>
              {cells.map((cell, i) => <td key={dates.columns[i]} className="py-1 pr-3 print:py-0.5 print:pr-2">{cell ?? 'not dated'}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    ) : null}
  </SheetSection>
)
