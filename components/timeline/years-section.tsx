import { yearWords } from '@/content/timeline/timeline'
import { claimHref } from '@/lib/evidence/evidence-address'
import { printDay, printDaySpan } from '@/lib/format/print-day'
import type { PlanYears } from '@/lib/timeline/timeline-plan'
import type { TimelineTable } from '@/lib/timeline/timeline-table'
import { nameOf } from './timeline-ask'
import { YearsFigure } from './years-figure'

function told({ from, to, text }: PlanYears): string {
  if (from === null) return text
  if (to === null) return `${text}: from ${printDay(from, 'plain')}`
  return `${text}: ${printDaySpan(from, to)}`
}

/** The years after, a band for each word of each source on one axis. No average is made of them. */
export const YearsSection = ({
  years,
  table,
  printed,
}: {
  years: readonly PlanYears[]
  table: TimelineTable
  /** Whether it belongs on paper; the way back from a day fills two sheets without it. */
  printed: boolean
}) => (
  <section
    aria-labelledby="years-title"
    className={`mt-14 md:mt-20 print:mt-4 print:break-inside-avoid ${printed ? '' : 'print:hidden'}`}
  >
    <h2 id="years-title" className="text-2xl print:text-lg">
      The years after
    </h2>
    <p className="mt-2 max-w-[62ch] text-soft print:max-w-none">
      The sources do not agree on when it fades or when a touch-up is due, and we make no average.{' '}
      <span>Dots: how it looks. A bar: a touch-up. A ring: a single date, or no end.</span>
    </p>
    <div className="mt-8 grid gap-10 lg:grid-cols-2 lg:gap-14 print:mt-2 print:grid-cols-2 print:gap-5">
      <div className="min-w-0 print:[zoom:0.64]">
        <YearsFigure years={years} table={table} />
      </div>
      <table className="h-fit w-full text-sm print:text-[0.625rem] print:leading-tight">
        <caption className="hush">The years after by source</caption>
        <tbody>
          {years.map(row => (
            <tr key={row.claim} className="border-t border-rule align-baseline tabular-nums">
              <th scope="row" className="py-2 pr-3 text-left font-semibold print:py-1">
                {nameOf(table, row.source)}
              </th>
              <td className="py-2 pr-3 print:py-1">{yearWords[row.kind]}</td>
              <td className="py-2 print:py-1">
                <a href={claimHref(row.claim)} className="inline-block min-h-6">
                  {told(row)}
                </a>
                {table.drawn[row.claim] ? (
                  <a
                    href={table.drawn[row.claim]}
                    className="mt-1 flex min-h-6 w-fit items-center text-soft print:hidden"
                  >
                    {`see year ${row.years.low}`}
                  </a>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)
