import type { ClaimId } from '@/content/evidence/claims'
import { claimHref, sourceHref } from '@/lib/evidence/evidence-address'
import type { TableSource } from '@/lib/evidence/table-sources'
import { tellSpan } from '@/lib/timeline/tell-plan'
import type { PlanRow, TimelinePlan } from '@/lib/timeline/timeline-plan'
import type { TimelineTable } from '@/lib/timeline/timeline-table'
import { printValue } from '@/lib/value/print-value'
import { PrintedPlan } from './printed-plan'
import { sayResult } from './say-result'

const Line = ({ term, said, claim }: { term: string; said: string; claim?: ClaimId | null }) => (
  <tr className="border-t border-rule align-baseline">
    <th scope="row" className="py-1.5 pr-4 text-left font-normal text-soft">
      {term}
    </th>
    <td className="py-1.5 text-right tabular-nums">
      {claim ? (
        <a href={claimHref(claim)} className="inline-block min-h-6">
          {said}
        </a>
      ) : (
        said
      )}
    </td>
  </tr>
)

const dashes = (from: number, to: number) => (from === to ? `Session ${from}` : `Sessions ${from}–${to}`)

const SourceTable = ({ row, source, sessions }: { row: PlanRow; source: TableSource; sessions: number }) => {
  const { hours, otherwise, result } = row
  const dated = row.sessions.length
  const about = [
    source.sellsSmp ? `${source.name}, sells hair treatments` : source.name,
    row.count ? `counts on ${row.count}` : '',
  ]
  return (
    <div className="border-t-2 border-ink pt-2">
      <table className="w-full text-sm">
        <caption className="pb-3 text-left">
          <a href={sourceHref(source.id)} className="text-base font-semibold">
            {source.shortName}
          </a>
          <span className="block text-soft">{about.filter(Boolean).join('; ')}</span>
        </caption>
        <tbody>
          {row.sessions.slice(1).map(({ session, span, claim }) => (
            <Line key={session} term={`Session ${session}`} said={tellSpan(span)} claim={claim} />
          ))}
          {dated < sessions ? (
            <Line term={dashes(dated + 1, sessions)} said={row.beyondCount ? 'more than it counts on' : 'no date'} />
          ) : null}
          <Line term="Finished look" said={sayResult(row)} claim={result?.claim ?? null} />
          <Line
            term="In the chair"
            said={hours ? `${printValue(hours)}${otherwise ? `, or ${printValue(otherwise)}` : ''}` : 'no sum'}
          />
        </tbody>
      </table>
      <p className="mt-2 border-t border-rule pt-2 text-sm text-soft">{row.note}</p>
    </div>
  )
}

/** The picture in words, a table for each source: its sessions, the result, the hours, and what to know of it. */
export const PlanRows = ({ plan, table }: { plan: TimelinePlan; table: TimelineTable }) => (
  <>
    <div className="mt-8 grid gap-x-12 gap-y-10 md:grid-cols-2 lg:grid-cols-3 print:hidden">
      {plan.rows.map(row => {
        const source = table.sources.find(one => one.id === row.source)
        return source ? <SourceTable key={row.source} row={row} source={source} sessions={plan.sessions} /> : null
      })}
    </div>
    <PrintedPlan plan={plan} table={table} />
  </>
)
