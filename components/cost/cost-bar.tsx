import { costAreas, costRegions } from '@/content/cost/cost'
import type { CostEstimate } from '@/lib/cost/cost-estimate'
import type { CostTable } from '@/lib/cost/cost-table'
import { standsIn } from '@/lib/cost/stands-in'
import { sameEnds } from '@/lib/value/compare-values'
import { CostDots } from './cost-dots'
import { CostFigure } from './cost-figure'
import { CostStrip } from './cost-strip'

/** On a phone the answer stays in sight under the questions, and opens to each source. A native disclosure. */
export const CostBar = ({ estimate, table }: { estimate: CostEstimate; table: CostTable }) => {
  const { headline, envelope, whole, converted } = estimate
  return (
    <details className="group stay-bottom -mx-5 mt-8 border-t-2 border-ink bg-card px-5 pb-4 pt-3 sm:-mx-8 sm:px-8 lg:hidden print:hidden">
      <summary className="block list-none [&::-webkit-details-marker]:hidden">
        <span className="flex items-baseline justify-between gap-4 text-sm text-soft">
          <span>{`${costAreas[estimate.answers.area].short} ${costRegions[estimate.answers.region].where}`}</span>
          <span className="underline decoration-skin underline-offset-4">
            <span className="group-open:hidden">open</span>
            <span className="hidden group-open:inline">close</span>
          </span>
        </span>
        <CostFigure estimate={estimate} table={table} small />
        {converted ? null : (
          <span className="spare my-2 block">
            <CostStrip estimate={estimate} />
          </span>
        )}
        <span className={`flex flex-wrap items-baseline gap-x-3 text-sm text-soft ${converted ? 'spare' : ''}`}>
          <CostDots estimate={estimate} table={table} short />
          {envelope && !(whole && sameEnds(envelope.value, whole)) ? (
            <span>{`${headline ? (estimate.answers.source ? 'any place' : 'all prices') : 'other places'}: ${envelope.text}`}</span>
          ) : null}
        </span>
      </summary>
      <ul className="mt-2 max-h-[45vh] overflow-y-auto text-sm">
        {estimate.rows.map(row => (
          <li key={row.id} className="flex items-baseline justify-between gap-4 border-t border-rule py-2">
            <span>
              {table.sources.find(source => source.id === row.source)?.shortName}
              <span className="block text-soft">{standsIn(row)}</span>
            </span>
            <span className="text-right tabular-nums">{row.totalText}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
