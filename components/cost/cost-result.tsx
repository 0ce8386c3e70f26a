import type { ReactNode } from 'react'
import { FileLink } from '@/components/ui/file-link'
import { KeepLink } from '@/components/ui/keep-link'
import { costAreas, costRegions } from '@/content/cost/cost'
import { costInsurance } from '@/content/cost/cost-form'
import { costAddress } from '@/lib/cost/cost-address'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import type { CostEstimate } from '@/lib/cost/cost-estimate'
import { costExtras } from '@/lib/cost/cost-extras'
import type { CostTable } from '@/lib/cost/cost-table'
import { sayPrices, sayReach } from '@/lib/cost/say-prices'
import { totalByYear, type UpkeepRow } from '@/lib/cost/upkeep-from-table'
import { countSpeaking, groundOf } from '@/lib/evidence/ground'
import { printValue } from '@/lib/value/print-value'
import { sameEnds } from '@/lib/value/compare-values'
import { exactly } from '@/lib/value/value'
import type { CostAsk } from './cost-ask'
import { CostDots } from './cost-dots'
import { CostFigure } from './cost-figure'
import { CostStrip } from './cost-strip'
import { SaidPrices } from './said-prices'

type CsvLinkProps = { answers: CostAnswers } & Pick<CostAsk, 'onCsv' | 'isHandedOn'>

/** The figures as a file for a spreadsheet. */
const CsvLink = ({ answers, onCsv, isHandedOn = false }: CsvLinkProps) => (
  <FileLink
    href={isHandedOn ? costAddress.file(costAddress.defaults) : costAddress.file(answers)}
    make={onCsv}
    isOwn={isHandedOn}
  >
    Save the figures as a CSV file
  </FileLink>
)

const Line = ({ term, strong, children }: { term: string; strong?: boolean; children: ReactNode }) => (
  <div className={`flex items-baseline justify-between gap-4 ${strong ? 'font-semibold' : ''}`}>
    <dt className={strong ? '' : 'text-soft'}>{term}</dt>
    <dd className="shrink-0 text-right tabular-nums">{children}</dd>
  </div>
)

export type CostResultProps = {
  estimate: CostEstimate
  upkeep: readonly UpkeepRow[]
  table: CostTable
  /** On a phone the bar above it already shows the figure and its line. */
  underBar?: boolean
} & Pick<CostAsk, 'onCsv' | 'isHandedOn'>

/** The answer in short: a range, the line that it lies on, and what belongs to it. */
export const CostResult = ({ estimate, upkeep, table, underBar = false, onCsv, isHandedOn }: CostResultProps) => {
  const { answers, headline, converted, envelope, whole, rows } = estimate
  const over = printValue(exactly(answers.years, 'years'))
  // A price that goes further than the answer has its own years: no sum stands below a first bill shown beside it.
  const further = whole && envelope && !sameEnds(envelope.value, whole) ? envelope : null
  const isTouchedUp = upkeep.length > 0
  const sessions = rows.find(row => row.stands === 'headline' && row.sessions)?.sessions
  const doubted = rows.find(row => row.stands === 'headline' && row.doubt)
  return (
    <section
      aria-labelledby="cost-answer-title"
      className={
        underBar ? 'lg:border-t-2 lg:border-ink lg:pt-6 print:border-t-2 print:pt-1' : 'border-t-2 border-ink pt-6'
      }
    >
      <div className={underBar ? 'mb-4 hidden lg:block print:mb-2 print:block' : 'mb-4'}>
        <h2 id="cost-answer-title" className="font-sans text-base font-normal tracking-normal text-soft">
          {`${costAreas[answers.area].label} ${costRegions[answers.region].where}`}
        </h2>
        <CostFigure estimate={estimate} table={table} />
        <div className="mt-7 print:hidden">
          <CostStrip estimate={estimate} ticks />
        </div>
      </div>
      <SaidPrices sentences={sayPrices(estimate, table)} />
      <dl className="grid gap-2.5 print:grid-cols-2 print:gap-x-8 print:gap-y-0 print:text-[0.6875rem]">
        {headline && !converted && sessions ? <Line term="Sessions">{sessions}</Line> : null}
        {headline && answers.source === null && envelope?.sources.length === 1 ? (
          <Line term="Other sources">no price for this</Line>
        ) : headline && !further ? null : envelope ? (
          <Line term={sayReach(estimate)} strong>
            {envelope.text}
          </Line>
        ) : null}
        {whole && isTouchedUp ? (
          <Line term={`Over ${over}, from ${printValue(whole, 'short')}`}>
            {printValue(totalByYear(whole, answers, table)(answers.years), 'short')}
          </Line>
        ) : null}
        {further && isTouchedUp ? (
          <Line term={`Over ${over}, from ${further.text}`}>
            {printValue(totalByYear(further.value, answers, table)(answers.years), 'short')}
          </Line>
        ) : null}
        {whole ? null : <Line term={`Over ${over}`}>no sum without a price</Line>}
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
        <p className="mt-4 text-sm text-soft">
          {`${table.sources.find(source => source.id === doubted.source)?.shortName}: ${doubted.note}`}
        </p>
      ) : null}
      <p
        className={`mt-6 flex-wrap print:mt-1 items-baseline gap-x-3 text-sm ${underBar ? 'hidden lg:flex print:flex' : 'flex'}`}
      >
        <CostDots estimate={estimate} table={table} />
        <a href="#each-source" className="print:hidden">
          See where they differ
        </a>
      </p>
      <div className="grid justify-items-start print:hidden">
        <KeepLink part="cost" text={costAddress.query(answers)} />
        <CsvLink answers={answers} onCsv={onCsv} isHandedOn={isHandedOn} />
      </div>
    </section>
  )
}
