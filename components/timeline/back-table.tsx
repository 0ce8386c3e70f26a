import { printDay } from '@/lib/format/print-day'
import type { BackPlan } from '@/lib/timeline/back-plan'
import type { TimelineTable } from '@/lib/timeline/timeline-table'
import { nameOf } from './timeline-ask'

const dayOf = (day: string | null, about: boolean) =>
  day ? `${about ? 'about ' : ''}${printDay(day, 'plain')}` : 'no date'

/** By when to start, source by source. */
export const BackTable = ({ plan, table }: { plan: BackPlan; table: TimelineTable }) => (
  <table className="mt-6 h-fit w-full text-sm print:mt-0 print:text-[0.6875rem] print:leading-tight">
    <caption className="pb-2 text-left font-semibold print:pb-1">Start by, source by source</caption>
    <thead>
      <tr className="text-left text-soft">
        <th scope="col" className="pb-1 pr-3 font-normal">
          Source
        </th>
        <th scope="col" className="pb-1 pr-3 font-normal">
          Safest
        </th>
        <th scope="col" className="pb-1 font-normal">
          At the last
        </th>
      </tr>
    </thead>
    <tbody>
      {plan.rows.map(({ source, safest, widest, counts, healed, about }) => (
        <tr key={source} className="border-t border-rule align-baseline tabular-nums">
          <th scope="row" className="py-2 pr-3 text-left font-semibold print:py-0.5">
            {nameOf(table, source)}
            {safest && counts === 'last-session' ? (
              <span className="block font-normal text-soft">
                {healed ? 'dates no finished look' : 'dates no finished look, and no end of its rules'}
              </span>
            ) : null}
          </th>
          <td className="py-2 pr-3 print:py-0.5">{dayOf(safest, about)}</td>
          <td className="py-2 print:py-0.5">{dayOf(widest, about)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
