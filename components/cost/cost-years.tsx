import type { ReactNode } from 'react'
import { SelectField } from '@/components/ui/select-field'
import { SliderField } from '@/components/ui/slider-field'
import type { AlternativeRow } from '@/lib/cost/alternatives-from-table'
import { costLimits, intervalSources } from '@/lib/cost/cost-address'
import type { CostTable } from '@/lib/cost/cost-table'
import { sayFirst } from '@/lib/cost/say-years'
import { gapsFor, totalByYear, touchedUp } from '@/lib/cost/upkeep-from-table'
import { printValue } from '@/lib/value/print-value'
import { snugScale } from '@/lib/value/scale'
import { exactly } from '@/lib/value/value'
import { asked, type CostAsk } from './cost-ask'
import { CostWays } from './cost-ways'
import { LateSums } from './late-sums'
import { Unbroken } from './unbroken'
import { YearPlot } from './year-plot'

const [, lastYear] = costLimits.years

/** The picture over the years, and under it the slider that is its cursor: the label stands over both. */
const YearCursor = ({ ask, children }: { ask: CostAsk; children?: ReactNode }) => (
  <div className="mt-6 flex flex-col print:mt-2 [&_.slider]:order-2 print:[&_.slider]:hidden">
    <SliderField
      {...asked(ask, 'years', String(ask.answers.years))}
      className="contents"
      small
      label="Keep it for"
      limits={costLimits.years}
      words={printValue(exactly(ask.answers.years, 'years'))}
    />
    {/* As far in from both sides as half the thumb, so that the line stands over it. */}
    {children ? <div className="order-1 mx-3 mt-4">{children}</div> : null}
    <p aria-hidden="true" className="order-3 -mt-2 flex justify-between text-xs text-soft print:mt-0">
      {costLimits.years.map(year => (
        <span key={year}>{printValue(exactly(year, 'years'))}</span>
      ))}
    </p>
  </div>
)

/** How often a touch-up falls due, by whom. */
const Interval = (ask: CostAsk) => (
  <SelectField
    {...asked(ask, 'interval', ask.answers.interval ?? '')}
    small
    label="Touch-ups as often as"
    className="mt-5 max-w-[22rem] print:hidden"
    options={[
      { value: '', label: 'Each source says' },
      ...ask.table.sources
        .filter(({ id }) => intervalSources.some(source => source === id))
        .map(({ id, shortName }) => ({
          value: id,
          label: `${shortName} says`,
        })),
    ]}
  />
)

type CostYearsProps = {
  ask: CostAsk
  table: CostTable
  rows: readonly AlternativeRow[]
}

/** SMP over the years in one picture whose cursor is the slider, and beside it what else the money may go to. */
export const CostYears = ({ ask, table, rows }: CostYearsProps) => {
  const { answers } = ask
  const { years } = answers
  const first = touchedUp(answers, table)
  const [smp, all] = (['smp', 'smp-all'] as const).map(id => rows.find(row => row.id === id))
  const over = printValue(exactly(years, 'years'))
  if (!smp || !first)
    return (
      <section aria-labelledby="years-title" className="mt-12 print:hidden">
        <h2 id="years-title" className="text-2xl">
          Over your years
        </h2>
        <p className="mt-2 mb-5 text-soft">
          There is no sum over the years here, because it would have to start from a first price.
        </p>
        <YearCursor ask={ask} />
        <Interval {...ask} />
      </section>
    )
  const printed = Object.keys(answers.quotes).length > 0 ? 'print:hidden' : ''
  const scale = snugScale([smp.at(lastYear)], 1, 2)
  const bands = gapsFor(answers).sources.map(source =>
    totalByYear(first.value, { ...answers, interval: source }, table),
  )
  return (
    <section aria-labelledby="years-title" className={`mt-12 md:mt-16 print:mt-3 ${printed}`}>
      <h2 id="years-title" className="text-2xl print:text-lg">
        Over your years
      </h2>
      <p className="mt-2 max-w-[62ch] print:mt-0 print:text-[0.6875rem] print:leading-tight">
        {`After ${over} SMP has cost `}
        <span className="font-semibold">
          <Unbroken text={printValue(smp.at(years), 'short')} />
        </span>
        {' with touch-ups, by our sum. '}
        {all
          ? `Counted from ${all.label.replace('SMP, ', '')}, it has cost ${printValue(all.at(years), 'short')}. `
          : ''}
        <span className="text-soft">{sayFirst(answers, table)}</span>
      </p>
      <YearCursor ask={ask}>
        <YearPlot bands={bands} years={years} scale={scale} height={150} dots={1300} />
      </YearCursor>
      <Interval {...ask} />
      <CostWays rows={rows} years={years} />
      <div className="mt-8 print:hidden">
        <LateSums part="table" ask={ask} />
        <LateSums part="made" ask={ask} />
      </div>
    </section>
  )
}
