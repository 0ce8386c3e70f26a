import { CostFigure } from '@/components/cost/cost-figure'
import { SaidPrices } from '@/components/cost/said-prices'
import { RangeAxis } from '@/components/ui/range-axis'
import { type CostArea, costAreas, costRegions } from '@/content/cost/cost'
import { sources } from '@/content/evidence/sources'
import { costAddress } from '@/lib/cost/cost-address'
import { costTable } from '@/lib/cost/cost-table'
import { estimateFromTable } from '@/lib/cost/estimate-from-table'
import { nameQuestion } from '@/lib/cost/say-answer'
import { sayPrices } from '@/lib/cost/say-prices'
import { StillFrame } from './still-frame'

const isArea = (area: string): area is CostArea => Object.hasOwn(costAreas, area)

/** What an area costs by each source: the tool's own answer, drawn on the server. Throws on an area without a price. */
export const CostStill = ({ area }: { area: string }) => {
  if (!isArea(area)) throw new RangeError(`<CostStill area="${area}"> is no area of content/cost/cost.ts`)
  const table = costTable()
  const estimate = estimateFromTable({ ...costAddress.defaults, area }, table)
  const said = estimate.rows.map(
    row => `${sources[row.source].shortName} ${row.totalText ?? 'gives no figure'}${row.sum ? ', our sum' : ''}`,
  )
  const label = nameQuestion(estimate.answers)
  return (
    <StillFrame
      title={label}
      link={{ href: costAddress.href({ area }), label: 'Change the area, the place or the sessions' }}
    >
      <CostFigure estimate={estimate} table={table} small />
      <div className="mt-5">
        <SaidPrices sentences={sayPrices(estimate, table)} />
        <RangeAxis
          label={`${label}: ${said.join(', ')}.`}
          unit="usd"
          rows={estimate.rows.map(({ id, source, totalText, total, stands, region }) => ({
            id,
            label:
              stands === 'other-place' && region && region !== 'not-stated'
                ? `${sources[source].shortName} · ${costRegions[region].tag}`
                : sources[source].shortName,
            value: totalText ?? 'no figure',
            range: total,
            tone: stands === 'headline' ? 'main' : 'plain',
          }))}
        />
      </div>
    </StillFrame>
  )
}
