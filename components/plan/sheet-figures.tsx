import type { PlanBlank } from '@/content/plan/plan.schema'
import type { ConsultationSheet } from '@/lib/plan/consultation-sheet'
import { SheetSection } from './sheet-section'

/** What the reader is told, to be written down: a strip of five lines, each under its name. */
export const SheetBlanks = ({ blanks }: { blanks: readonly PlanBlank[] }) => (
  <SheetSection title="What you are told">
    <dl className="mt-1 grid grid-cols-2 gap-x-5 sm:grid-cols-5 print:mt-0 print:grid-cols-5">
      {blanks.map(({ label }) => (
        <div key={label}>
          <dt className="sheet-small text-soft">{label}</dt>
          <dd className="h-9 border-b border-dotted border-edge print:h-[8mm]">
            <span className="hush">to be filled in</span>
          </dd>
        </div>
      ))}
    </dl>
  </SheetSection>
)

const cell = 'py-1.5 pr-3 print:py-[0.9mm] print:pr-2'

/** The sessions by source, a row each. */
export const SheetDatesBlock = ({ dates }: { dates: NonNullable<ConsultationSheet['dates']> }) => (
  <SheetSection title="Your dates, by source" note={dates.head}>
    {dates.rows.length > 0 ? (
      <table className="mt-1 w-full text-left sheet-small tabular-nums">
        <thead>
          <tr>
            <th scope="col" className={`${cell} font-normal text-soft`}>
              Source
            </th>
            {dates.columns.map(column => (
              <th key={column} scope="col" className={`${cell} font-normal text-soft`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dates.rows.map(({ who, cells }) => (
            <tr key={who} className="border-t border-rule align-baseline">
              <th scope="row" className={`${cell} font-normal`}>
                {who}
              </th>
              {cells.map((span, i) => (
                <td key={dates.columns[i]} className={`${cell} ${span ? 'font-semibold' : 'text-soft'}`}>
                  {span?.text ?? 'not dated'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    ) : null}
  </SheetSection>
)
