import { picturedWays } from '@/content/cost/cost'
import { costPartWords } from '@/content/cost/cost-form'
import type { AlternativeRow } from '@/lib/cost/alternatives-from-table'
import { costLimits } from '@/lib/cost/cost-address'
import { costPartIds } from '@/lib/cost/cost-parts'
import { optionHref } from '@/lib/deciding/option-address'
import { printValue } from '@/lib/value/print-value'
import { snugScale } from '@/lib/value/scale'
import { exactly } from '@/lib/value/value'
import { Unbroken } from './unbroken'
import { partLooks, YearPlot } from './year-plot'

const [, lastYear] = costLimits.years

type CostWaysProps = { rows: readonly AlternativeRow[]; years: number }

/**
 * Every option over the reader's years, a small picture each: what is paid at first, by the month and again, laid on one
 * another, with SMP as two lines. A piece that is glued on costs many times what the rest does, so each has a height of
 * its own and SMP is the measure.
 */
export const CostWays = ({ rows, years }: CostWaysProps) => {
  const smp = rows.find(({ id }) => id === 'smp')
  return (
    <>
      <h3 className="mt-10 text-xl print:mt-2 print:text-sm">{`Every option over ${printValue(exactly(years, 'years'))}`}</h3>
      <p className="mt-2 max-w-[62ch] text-sm text-soft print:hidden">
        The sums are ours. Dots are dense up to the least that an option costs, and thin up to the most. The heights
        differ, so two lines show SMP in each.
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-5 text-sm print:text-[0.6875rem]">
        {costPartIds.map(id => (
          <li key={id} className="flex items-center gap-x-1.5">
            <svg viewBox="0 0 14 8" aria-hidden="true" className="h-2 w-3.5">
              <path d="M2 4h0M7 4h0M12 4h0" strokeLinecap="round" {...partLooks[id]} />
            </svg>
            {costPartWords[id]}
          </li>
        ))}
      </ul>
      <ul className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(6rem,1fr))] gap-x-3 gap-y-5 sm:grid-cols-3 sm:gap-x-6 print:mt-1 print:grid-cols-6">
        {rows
          .filter(({ id }) => picturedWays.includes(id))
          .map(({ id, label, at, own, option, parts, whose }) => (
            <li
              key={id}
              className="flex min-w-0 flex-col text-xs sm:text-sm print:text-[0.6875rem] print:leading-tight"
            >
              <h4 className="font-sans text-sm font-semibold leading-snug tracking-normal sm:text-base print:text-xs">
                <a href={option ? optionHref(option) : undefined} className="inline-block min-h-6">
                  {label}
                </a>
              </h4>
              <p className="mb-4 tabular-nums">
                <Unbroken text={printValue(at(years), 'short')} />
                {own ? <span className="block text-soft">your figure</span> : null}
              </p>
              <div className="mt-auto">
                <YearPlot
                  parts={parts}
                  outline={id === 'smp' ? undefined : smp?.at}
                  years={years}
                  scale={snugScale([at(lastYear), ...(smp ? [smp.at(lastYear)] : [])], 1, 2)}
                  height={84}
                  dots={700}
                />
                {whose ? (
                  <a href={whose.href} className="inline-block min-h-6 text-soft print:hidden">
                    {whose.says}
                  </a>
                ) : (
                  <span className="inline-block min-h-6 text-soft print:hidden">As answered above</span>
                )}
              </div>
            </li>
          ))}
      </ul>
      <p className="mt-4 max-w-[62ch] text-sm print:hidden">
        <a href={optionHref('shaved-or-as-it-is')}>Leaving your hair as it is</a> costs nothing. For shaving it we found
        no price but from sellers.
      </p>
    </>
  )
}
