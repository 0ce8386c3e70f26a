import { RangeAxis, type RangeTone } from '@/components/ui/range-axis'
import type { CostStand } from '@/content/cost/cost-form'
import { costAreas, costRegions } from '@/content/cost/cost'
import type { CostEstimate, CostRow } from '@/lib/cost/cost-estimate'
import type { CostTable } from '@/lib/cost/cost-table'
import { CostRows } from './cost-rows'

const tones: Partial<Record<CostStand, RangeTone>> = { headline: 'main', converted: 'plain' }

/** Every source as its own mark on one axis, and the same as a table. */
export const CostSources = ({ estimate, table }: { estimate: CostEstimate; table: CostTable }) => {
  const { answers, rows } = estimate
  // Printed with quotes, the table alone: it holds the same figures, and two sheets hold no more.
  const hasQuotes = Object.keys(answers.quotes).length > 0
  const labelOf = ({ source, region }: CostRow) =>
    [
      table.sources.find(one => one.id === source)?.shortName,
      region === null || region === 'not-stated' ? '' : costRegions[region].tag,
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <section id="each-source" aria-labelledby="each-source-title" className="mt-14 md:mt-20 print:mt-3">
      <h2 id="each-source-title" className="text-2xl print:break-after-avoid print:text-lg">
        What each source says
      </h2>
      <p className="mt-2 max-w-[62ch] text-soft print:mt-0 print:max-w-none print:text-[0.6875rem]">
        {`For ${costAreas[answers.area].means}, the whole treatment. Thick: the answer above. Thin: our sum, or another ` +
          'place. Dotted: no end is named.'}
      </p>
      <div
        className={`mt-8 grid gap-10 lg:grid-cols-[5fr_7fr] lg:gap-14 print:mt-1 print:gap-6 ${hasQuotes ? 'print:block' : 'print:grid-cols-[3fr_7fr]'}`}
      >
        <div
          className={`min-w-0 break-inside-avoid lg:sticky lg:top-8 lg:self-start print:static print:[zoom:0.55] ${hasQuotes ? 'print:hidden' : ''}`}
        >
          <RangeAxis
            label={`Ranges by source for ${costAreas[answers.area].means}. The table holds the same figures.`}
            unit="usd"
            rows={rows.map(row => ({
              id: row.id,
              label: labelOf(row),
              value: row.totalText ?? 'no figure',
              range: row.total,
              also: row.otherwise.map(other => other.value),
              tone: tones[row.stands] ?? 'faint',
            }))}
          />
        </div>
        <CostRows estimate={estimate} table={table} />
      </div>
    </section>
  )
}
