import { sourceOf } from '@/content/evidence/source-ids'
import type { AlternativeRow } from '@/lib/cost/alternatives-from-table'
import { costLimits } from '@/lib/cost/cost-address'
import type { CostTable } from '@/lib/cost/cost-table'
import { theSource } from '@/lib/evidence/source-name'
import { printList } from '@/lib/format/print-list'
import { printValue } from '@/lib/value/print-value'
import { snugScale } from '@/lib/value/scale'
import { exactly } from '@/lib/value/value'
import { Unbroken } from './unbroken'
import { YearPlot } from './year-plot'

const [, lastYear] = costLimits.years

/** Whose prices the ways beside SMP have, and how their years are made of them. */
function sayBeside(table: CostTable): string {
  const priced = table.alternatives.flatMap(({ once, monthly }) => [...once, ...monthly])
  const whose = table.sources.filter(({ id }) => priced.some(({ claim, said }) => !said && sourceOf(claim) === id))
  return [
    whose.length > 0 ? `The prices are from a table of ${printList(whose.map(theSource))}, which gives no years.` : '',
    priced.some(({ said }) => said !== undefined) ? 'Figures that you put in are yours.' : '',
    'The years are our sum: the price at the start, and the price a month times the months. These ways are not the same thing.',
  ]
    .filter(Boolean)
    .join(' ')
}

type CostBesideProps = { rows: readonly AlternativeRow[]; years: number; table: CostTable }

/** What else the money may go to, a small picture each on one scale, with SMP as two lines. */
export const CostBeside = ({ rows, years, table }: CostBesideProps) => {
  const smp = rows.find(({ id }) => id === 'smp')
  const others = rows.filter(({ id }) => id !== 'smp' && id !== 'smp-all' && id !== 'nothing')
  const scale = snugScale(
    [...others, ...(smp ? [smp] : [])].map(({ at }) => at(lastYear)),
    1,
    2,
  )
  return (
    <>
      <h3 className="mt-10 text-xl print:mt-2 print:text-sm">{`What else the money may go to, over ${printValue(exactly(years, 'years'))}`}</h3>
      <p className="mt-2 max-w-[62ch] text-sm text-soft print:mt-0 print:text-[0.6875rem] print:leading-tight">
        {sayBeside(table)}
      </p>
      <ul className="mt-5 grid grid-cols-2 gap-x-5 gap-y-5 lg:grid-cols-5 print:mt-2 print:grid-cols-5 print:gap-3">
        {others.map(({ id, label, at, own }) => {
          return (
            <li key={id} className="min-w-0 text-sm print:text-[0.6875rem] print:leading-tight">
              <h4 className="font-sans text-base font-semibold leading-snug tracking-normal print:text-xs">{label}</h4>
              <p className="mb-3 tabular-nums">
                <Unbroken text={printValue(at(years), 'short')} />
                {own ? <span className="block text-soft">your figure</span> : null}
              </p>
              <YearPlot
                bands={[at]}
                outline={smp?.at}
                years={years}
                scale={scale}
                height={84}
                tone="stroke-skin"
                dots={560}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}
