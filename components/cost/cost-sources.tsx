import { Fold } from '@/components/ui/fold'
import { RangeAxis } from '@/components/ui/range-axis'
import type { RangeTone } from '@/components/ui/range-mark'
import { costAreas, costRegions } from '@/content/cost/cost'
import type { CostStand } from '@/content/cost/cost-form'
import type { CostEstimate, CostRow } from '@/lib/cost/cost-estimate'
import type { CostTable } from '@/lib/cost/cost-table'
import { shortNameIn } from '@/lib/evidence/source-name'
import { standsIn } from '@/lib/cost/stands-in'
import { CostRows } from './cost-rows'

const tones: Partial<Record<CostStand, RangeTone>> = {
  headline: 'main',
  converted: 'plain',
}

/** Every source as its own mark on one axis, and the same as a table. */
export const CostSources = ({ estimate, table }: { estimate: CostEstimate; table: CostTable }) => {
  const { answers, rows } = estimate
  // Printed with quotes, the table alone: it holds the same figures, and two sheets hold no more.
  const hasQuotes = Object.keys(answers.quotes).length > 0
  const nameOf = ({ source }: CostRow) => shortNameIn(table.sources, source)
  const placeOf = ({ region }: CostRow) => (region === null || region === 'not-stated' ? '' : costRegions[region].tag)
  // A name that says the place already has no room for it twice on a phone.
  const isNamed = (row: CostRow) => nameOf(row).includes(placeOf(row))
  const labelOf = (row: CostRow) => (isNamed(row) ? nameOf(row) : `${nameOf(row)} · ${placeOf(row)}`)
  const noteOf = (row: CostRow) =>
    [placeOf(row) && isNamed(row) ? `in ${placeOf(row)}` : '', row.sum ? 'our sum' : ''].filter(Boolean).join(', ')
  return (
    <section id="each-source" aria-labelledby="each-source-title" className="mt-12 md:mt-16 print:mt-3">
      <h2 id="each-source-title" className="text-2xl print:break-after-avoid print:text-lg">
        What each source says
      </h2>
      <p className="mt-1 max-w-[62ch] text-sm text-soft print:mt-0 print:max-w-none print:text-[0.6875rem]">
        {`These are prices of the whole treatment for ${costAreas[answers.area].means}. The dots thin out where the article gives no end.`}
      </p>
      <div
        className={`mt-5 max-w-[44rem] break-inside-avoid print:mt-1 print:[zoom:0.62] ${hasQuotes ? 'print:hidden' : ''}`}
      >
        <RangeAxis
          label={`What each source says that ${costAreas[answers.area].means} costs. The table below has the same figures.`}
          unit="usd"
          rows={rows.map(row => ({
            id: row.id,
            label: labelOf(row),
            value: row.totalText ?? standsIn(row),
            note: noteOf(row),
            range: row.total,
            also: row.otherwise.map(other => other.value),
            tone: tones[row.stands] ?? 'faint',
          }))}
        />
      </div>
      <div className="mt-5 border-b border-rule print:mt-1 print:border-0 print:[&_summary]:hidden">
        <Fold
          heading={<h3 className="font-sans text-base font-semibold tracking-normal">The same as a table</h3>}
          inside="What each gives, how we reach the whole treatment, and where it says so"
        >
          <div className="relative overflow-x-auto">
            <CostRows estimate={estimate} table={table} />
          </div>
        </Fold>
      </div>
    </section>
  )
}
