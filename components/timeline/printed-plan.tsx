import { tellSpan } from '@/lib/timeline/tell-plan'
import type { PlanRow, TimelinePlan } from '@/lib/timeline/timeline-plan'
import type { TimelineTable } from '@/lib/timeline/timeline-table'
import { printValue } from '@/lib/value/print-value'
import { sayResult } from './say-result'
import { nameOf } from './timeline-ask'

function saySession(row: PlanRow, session: number): string {
  const dated = row.sessions.find(one => one.session === session)
  if (dated) return tellSpan(dated.span)
  return row.beyondCount ? 'beyond its count' : 'no date'
}

function sayHours({ hours, otherwise }: PlanRow): string {
  if (!hours) return 'no sum'
  return `${printValue(hours)}${otherwise ? `, or ${printValue(otherwise)}` : ''}`
}

/** The tables of the sources as one, for paper: a row a source, a column for each session after the first. */
export const PrintedPlan = ({ plan, table }: { plan: TimelinePlan; table: TimelineTable }) => {
  const later = Array.from({ length: plan.sessions - 1 }, (_, i) => i + 2)
  const heads = ['Source', ...later.map(session => `Session ${session}`), 'Finished look', 'In the chair']
  return (
    <table className="mt-2 hidden w-full text-[0.65rem] leading-tight print:table">
      <caption className="hush">The plan, source by source</caption>
      <thead>
        <tr className="text-left text-soft">
          {heads.map((head, i) => (
            <th key={head} scope="col" className={`pb-1 pr-3 font-normal ${i === 0 ? 'w-[21%]' : ''}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.rows.map(row => (
          <tr key={row.source} className="border-t border-rule align-baseline tabular-nums">
            <th scope="row" className="py-1 pr-3 text-left font-semibold">
              {nameOf(table, row.source)}
              {row.count ? <span className="font-normal text-soft">{`, for ${row.count}`}</span> : null}
            </th>
            {later.map(session => (
              <td key={session} className="py-1 pr-3">
                {saySession(row, session)}
              </td>
            ))}
            <td className="py-1 pr-3">{sayResult(row)}</td>
            <td className="whitespace-nowrap py-1">{sayHours(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
