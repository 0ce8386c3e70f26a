import type { ReactNode } from 'react'
import { costAreas, costInsurance, costRegions } from '@/content/data/cost'
import type { CostEstimate } from '@/lib/cost/cost-estimate'
import type { CostSheet } from '@/lib/cost/cost-sheet'
import { spanValues } from '@/lib/cost/span-values'
import type { UpkeepRow } from '@/lib/cost/upkeep-from-sheet'
import { printValue } from '@/lib/format/print-value'
import { CostDots } from './cost-dots'
import { CostFigure } from './cost-figure'
import { CostStrip } from './cost-strip'

const Line = ({ term, strong, children }: { term: string; strong?: boolean; children: ReactNode }) => (
  <div className={`flex items-baseline justify-between gap-4 ${strong ? 'font-semibold' : ''}`}>
    <dt className={strong ? '' : 'text-soft'}>{term}</dt>
    <dd className="text-right tabular-nums">{children}</dd>
  </div>
)

export type CostResultProps = { estimate: CostEstimate; upkeep: readonly UpkeepRow[]; sheet: CostSheet }

/** The answer in short: a range, the line that it lies on, and what belongs to it. */
export const CostResult = ({ estimate, upkeep, sheet }: CostResultProps) => {
  const { answers, converted, envelope, rows } = estimate
  const sessions = rows.find(row => row.stands === 'headline' && row.sessions)?.sessions
  const [first] = upkeep
  return (
    <section aria-labelledby="cost-answer-title" className="border-t-2 border-ink pt-6">
      <h2 id="cost-answer-title" className="font-sans text-base font-normal tracking-normal text-soft">
        {`${costAreas[answers.area].label} ${costRegions[answers.region].where}`}
      </h2>
      <output className="block">
        <CostFigure estimate={estimate} sheet={sheet} />
      </output>
      <div className="mt-7"><CostStrip estimate={estimate} ticks /></div>
      <dl className="mt-4 grid gap-2.5">
        {converted && sessions ? <Line term={`${sessions} come to`} strong>{converted.text}</Line>
          : sessions ? <Line term="Sessions">{sessions}</Line> : null}
        {envelope ? <Line term="All five sources, any place" strong>{envelope.text}</Line> : null}
        {first ? (
          <Line term={`In the US, with touch-ups, ${printValue({ low: first.years, high: first.years }, 'years')}`}>
            {printValue(spanValues(upkeep.map(row => row.total)), 'usd')}
          </Line>
        ) : null}
        <Line term="Insurance"><a href="#insurance">{costInsurance.short}</a></Line>
      </dl>
      <p className="mt-6 flex flex-wrap items-baseline gap-x-3 text-sm">
        <CostDots estimate={estimate} sheet={sheet} />
        <a href="#each-source" className="print:hidden">See where they differ</a>
      </p>
    </section>
  )
}
