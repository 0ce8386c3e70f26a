import type { ReactNode } from 'react'
import { FiveDots } from '@/components/evidence/five-dots'
import { costInsurance } from '@/content/cost/cost-form'
import type { CostEstimate } from '@/lib/cost/cost-estimate'
import { costExtras } from '@/lib/cost/cost-extras'
import type { CostTable } from '@/lib/cost/cost-table'
import { sayQuestion, sayWhose } from '@/lib/cost/say-answer'
import { sayPrices, sayReach } from '@/lib/cost/say-prices'
import type { UpkeepRow } from '@/lib/cost/upkeep-from-table'
import { countSpeaking, groundOf } from '@/lib/evidence/ground'
import { shortNameIn } from '@/lib/evidence/source-name'
import { sameEnds } from '@/lib/value/compare-values'
import { CostFigure } from './cost-figure'
import { SaidPrices } from './said-prices'

const nobody = groundOf({ claims: [] })

/** The five dots of the live answer, named by the table, so that the ledger stays out of the browser. */
const CostDots = ({ estimate: { headline }, table }: { estimate: CostEstimate; table: CostTable }) => {
  const ground = headline?.ground ?? nobody
  if (headline?.own && ground.says.length === 0)
    return <span className="text-sm text-soft">This is your own figure alone</span>
  return <FiveDots ground={ground} sources={table.sources} note={countSpeaking(ground, 'full')} />
}

const Line = ({ term, strong, children }: { term: string; strong?: boolean; children: ReactNode }) => (
  <div className={`flex flex-wrap items-baseline justify-between gap-x-4 ${strong ? 'font-semibold' : ''}`}>
    <dt className={strong ? '' : 'text-soft'}>{term}</dt>
    <dd className="text-right tabular-nums">{children}</dd>
  </div>
)

type CostResultProps = {
  estimate: CostEstimate
  upkeep: readonly UpkeepRow[]
  table: CostTable
}

/** The answer in one sentence, what the others say beside it, and what belongs to it. */
export const CostResult = ({ estimate, upkeep, table }: CostResultProps) => {
  const { answers, headline, converted, envelope, whole, rows } = estimate
  const reaches = envelope && !(headline && whole && sameEnds(envelope.value, whole)) ? envelope : null
  const answering = rows.filter(row => row.stands === 'headline')
  const sessions = answering.find(row => row.sessions)?.sessions
  const doubted = answering.find(row => row.doubt)
  return (
    <section aria-labelledby="cost-answer-title" className="border-t-2 border-ink pt-4 lg:pt-6 print:pt-1">
      <h2 id="cost-answer-title" className="font-sans text-base font-normal tracking-normal">
        {headline ? `${sayQuestion(estimate)} costs` : null}
        <CostFigure estimate={estimate} table={table} whose={sayWhose(estimate, table)} />
      </h2>
      <div className="mb-3 mt-1 print:mb-0">
        <CostDots estimate={estimate} table={table} />
      </div>
      <SaidPrices sentences={sayPrices(estimate, table).slice(answering.length)} />
      <dl className="grid gap-2 print:grid-cols-2 print:gap-x-8 print:gap-y-0 print:text-[0.6875rem]">
        {headline && !converted && sessions ? <Line term="Sessions">{sessions}</Line> : null}
        {headline && answers.source === null && envelope?.sources.length === 1 ? (
          <Line term="The other articles">no price for this</Line>
        ) : reaches ? (
          <Line term={sayReach(estimate)} strong>
            {reaches.text}
          </Line>
        ) : null}
        {costExtras(estimate, upkeep).map(({ id, term, text }) => (
          <Line key={id} term={term}>
            {text}
          </Line>
        ))}
        <Line term="Insurance">
          <a href="#insurance">{`${costInsurance.short} (${countSpeaking(groundOf(costInsurance), 'short')})`}</a>
        </Line>
      </dl>
      {doubted?.note ? (
        <p className="mt-4 text-sm text-soft">{`${shortNameIn(table.sources, doubted.source)}: ${doubted.note}`}</p>
      ) : null}
    </section>
  )
}
