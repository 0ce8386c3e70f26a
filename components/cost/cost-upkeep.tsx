import type { CostAnswers } from '@/lib/cost/cost-answers'
import type { CostTable } from '@/lib/cost/cost-table'
import { sayYears } from '@/lib/cost/say-years'
import type { UpkeepRow } from '@/lib/cost/upkeep-from-table'
import { claimHref } from '@/lib/evidence/evidence-address'
import { shortNameIn } from '@/lib/evidence/source-name'
import { printValue } from '@/lib/value/print-value'
import { exactly } from '@/lib/value/value'
import { Unbroken } from './unbroken'

type CostUpkeepProps = {
  answers: CostAnswers
  upkeep: readonly UpkeepRow[]
  table: CostTable
}

/** The first treatment and its touch-ups over the years, a row for each source that says how often. */
export const CostUpkeep = ({ answers, upkeep, table }: CostUpkeepProps) => {
  const [first] = upkeep
  if (!first) return null
  const nameOf = (id: string) => shortNameIn(table.sources, id)
  const years = printValue(exactly(first.years, 'years'))
  return (
    <section aria-labelledby="upkeep-title" className="print:mt-3">
      <h4
        id="upkeep-title"
        className="text-xl print:break-after-avoid print:text-lg"
      >{`Over ${years}, with touch-ups`}</h4>
      <p className="mt-2 max-w-[62ch] text-soft print:mt-0 print:max-w-none print:text-[0.6875rem] print:leading-tight">
        <span className="print:hidden">The look fades as the years pass, and a touch-up brings it back. </span>
        {`${sayYears(answers, table).join(' ')} We assume that the years between them repeat, and a touch-up due at the very ` +
          'end is not counted.'}
      </p>
      <p className="mt-3 max-w-[62ch] border-l-4 border-rule pl-4 print:mt-0 print:max-w-none print:border-0 print:pl-0 print:text-[0.6875rem]">
        <span className="font-semibold">The sum: </span>
        price + touch-ups × price of a touch-up, where touch-ups = years ÷ gap, rounded up, less the last.
      </p>
      <table className="mt-6 w-full text-sm lg:text-base print:mt-1 print:text-[0.6875rem] print:leading-tight print:[&_td]:py-0.5 print:[&_th]:py-0.5">
        <caption className="hush">{`The cost over ${years} by source`}</caption>
        <thead>
          <tr className="text-left align-bottom text-soft">
            <th scope="col" className="w-[36%] pb-2 font-normal print:w-[26%]">
              Touch-up every
            </th>
            <th scope="col" className="w-[20%] pb-2 font-normal print:w-[10%]">
              Touch-ups
            </th>
            <th scope="col" className="pb-2 text-right font-normal">
              Total
            </th>
          </tr>
        </thead>
        <tbody>
          {upkeep.map(row => (
            <tr key={row.source} className="border-t border-rule align-baseline tabular-nums">
              <th scope="row" className="py-3 pr-3 text-left font-semibold">
                {row.every}
                {row.own ? <span className="block font-normal print:inline print:pl-2">your figure</span> : null}
                <a href={claimHref(row.gapClaim)} className="block font-normal text-soft print:inline print:pl-2">
                  {nameOf(row.source)}
                </a>
              </th>
              <td className="py-3 pr-3">{row.touchupsText}</td>
              <td className="py-3 text-right">
                <span className="font-semibold">
                  <Unbroken text={row.totalText} />
                </span>
                <span className="block text-soft print:inline print:pl-3">
                  <Unbroken text={row.sum} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
