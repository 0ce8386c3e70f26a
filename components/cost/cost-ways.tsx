import { OutsideMark } from '@/components/evidence/outside-mark'
import { costPartWords } from '@/content/cost/cost-form'
import { sourceOf } from '@/content/evidence/source-ids'
import type { AlternativeRow } from '@/lib/cost/alternatives-from-table'
import { costLimits } from '@/lib/cost/cost-address'
import { costPartIds } from '@/lib/cost/cost-parts'
import type { CostTable } from '@/lib/cost/cost-table'
import { claimHref, isOfTheFive, outsideHref } from '@/lib/evidence/evidence-address'
import { shortNameIn } from '@/lib/evidence/source-name'
import { printList } from '@/lib/format/print-list'
import { printValue } from '@/lib/value/print-value'
import { snugScale } from '@/lib/value/scale'
import { exactly } from '@/lib/value/value'
import { Unbroken } from './unbroken'
import { partLooks, YearPlot } from './year-plot'

const [, lastYear] = costLimits.years

/** Whose prices a way has: a link to the first of them, or the mark of facts from outside. */
const Whose = ({ row: { claims }, table }: { row: AlternativeRow; table: CostTable }) => {
  const [first] = claims
  if (!first) return null
  if (!isOfTheFive(first))
    return (
      <a href={outsideHref(first)}>
        <OutsideMark label="One seller’s prices" />
      </a>
    )
  const whose = [...new Set(claims.filter(isOfTheFive).map(sourceOf))].map(id => shortNameIn(table.sources, id))
  return <a href={claimHref(first)}>{printList(whose)}</a>
}

/** What each part comes to, in the look of its dots. What costs nothing is left out; of one part alone, the sum is above. */
const Parts = ({ row, years }: { row: AlternativeRow; years: number }) => {
  const parts = row.parts(years)
  const paid = costPartIds.filter(id => parts[id].high !== 0)
  return (
    <dl className="mt-2 grid gap-0.5 tabular-nums">
      {paid.map(id => (
        <div key={id} className="flex flex-wrap items-center gap-x-1.5">
          <svg viewBox="0 0 14 8" aria-hidden="true" className="h-2 w-3.5 shrink-0">
            <path d="M2 4h0M7 4h0M12 4h0" strokeLinecap="round" {...partLooks[id]} />
          </svg>
          <dt className="text-soft">{costPartWords[id]}</dt>
          <dd className="whitespace-nowrap">{paid.length > 1 ? printValue(parts[id], 'short') : 'all of it'}</dd>
        </div>
      ))}
    </dl>
  )
}

type CostWaysProps = { rows: readonly AlternativeRow[]; years: number; table: CostTable }

/**
 * Every option over the reader's years, a small picture each: what is paid at first, by the month and again, laid on one
 * another, with SMP as two lines. A piece that is glued on costs many times what the rest does, so each has a height of
 * its own and SMP is the measure.
 */
export const CostWays = ({ rows, years, table }: CostWaysProps) => {
  const smp = rows.find(({ id }) => id === 'smp')
  const shown = rows.filter(({ id }) => id !== 'smp-all' && id !== 'nothing')
  return (
    <>
      <h3 className="mt-10 text-xl print:mt-2 print:text-sm">{`Every option over ${printValue(exactly(years, 'years'))}`}</h3>
      <p className="mt-2 max-w-[62ch] text-sm text-soft print:mt-0 print:text-[0.6875rem] print:leading-tight">
        Dots are dense up to the least that an option costs, and thin up to the most. The pictures differ in height, so
        two lines show SMP in each. The years are our sum, and these options are not the same thing.
      </p>
      <ul className="mt-5 grid grid-cols-2 gap-x-5 gap-y-7 sm:grid-cols-3 lg:grid-cols-4 print:mt-2 print:grid-cols-4 print:gap-3">
        {shown.map(row => {
          const { id, label, at, own, option, parts } = row
          return (
            <li key={id} className="min-w-0 break-inside-avoid text-sm print:text-[0.6875rem] print:leading-tight">
              <h4 className="font-sans text-base font-semibold leading-snug tracking-normal print:text-xs">
                {option ? (
                  <a href={`/options/${option}`} className="inline-block min-h-6">
                    {label}
                  </a>
                ) : (
                  label
                )}
              </h4>
              <p className="mb-3 tabular-nums">
                <Unbroken text={printValue(at(years), 'short')} />
                {own ? <span className="block text-soft">your figure</span> : null}
              </p>
              <YearPlot
                parts={parts}
                outline={id === 'smp' ? undefined : smp?.at}
                years={years}
                scale={snugScale([at(lastYear), ...(smp ? [smp.at(lastYear)] : [])], 1, 2)}
                height={84}
                dots={700}
              />
              <Parts row={row} years={years} />
              <p className="mt-1 text-soft">
                <Whose row={row} table={table} />
              </p>
            </li>
          )
        })}
      </ul>
      <p className="mt-5 max-w-[62ch] text-sm print:mt-1 print:text-[0.6875rem]">
        <a href="/options/shaved-or-as-it-is">Leaving your hair as it is</a> costs nothing. We found no price of shaving
        it but from those who sell razors.
      </p>
    </>
  )
}
