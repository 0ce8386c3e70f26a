import { alternativeYears } from '@/content/cost/cost-alternatives'
import type { AlternativeRow } from '@/lib/cost/alternatives-from-table'
import { claimHref } from '@/lib/evidence/evidence-address'
import { printValue } from '@/lib/value/print-value'
import { Unbroken } from './unbroken'

/** The sums by year: what each has come to by the end of it. The reader's own year stands among them. */
export const AlternativeTable = ({ rows, years }: { rows: readonly AlternativeRow[]; years: number }) => {
  const shown = [...new Set([...alternativeYears, years])].toSorted((a, b) => a - b)
  return (
    <div className="relative min-w-0 overflow-x-auto print:overflow-visible">
      <table className="w-full text-sm print:text-[0.625rem] print:leading-tight">
        <caption className="hush">What each has come to by the end of a year</caption>
        <thead>
          <tr className="text-left align-bottom text-soft">
            <th scope="col" className="pb-2 pr-4 font-normal print:pb-0.5">
              By the end of year
            </th>
            {shown.map(year => (
              <th
                key={year}
                scope="col"
                className={`pb-2 pl-4 text-right tabular-nums print:pb-0.5 print:pl-1 ${year === years ? 'font-semibold text-ink' : 'font-normal'}`}
              >
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, at, own, claims }) => (
            <tr key={id} className="border-t border-rule align-baseline tabular-nums">
              <th scope="row" className="whitespace-nowrap py-2.5 pr-4 text-left font-semibold print:py-px print:pr-1">
                {claims[0] ? <a href={claimHref(claims[0])}>{label}</a> : label}
                {own ? <span className="block font-normal text-soft print:inline print:pl-1">your figure</span> : null}
              </th>
              {shown.map(year => (
                <td
                  key={year}
                  className={`py-2.5 pl-4 text-right print:py-px print:pl-1 ${year === years ? 'font-semibold' : ''}`}
                >
                  <Unbroken text={printValue(at(year), 'short')} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
