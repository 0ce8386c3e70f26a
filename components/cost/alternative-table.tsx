import { alternativeYears } from '@/content/cost/cost'
import type { AlternativeRow } from '@/lib/cost/alternatives-from-table'
import { sayMeeting } from '@/lib/cost/break-even'
import { sayParts } from '@/lib/cost/say-parts'
import { optionHref } from '@/lib/deciding/option-address'
import { printValue } from '@/lib/value/print-value'
import { exactly } from '@/lib/value/value'

/** The sums by year: what each has come to by the end of it. The reader's own year stands among them. */
export const AlternativeTable = ({ rows, years }: { rows: readonly AlternativeRow[]; years: number }) => {
  const shown = [...new Set([...alternativeYears, years])].toSorted((a, b) => a - b)
  return (
    <div className="relative min-w-0 overflow-x-auto">
      <table className="w-full max-w-[44rem] text-xs sm:text-sm">
        <caption className="hush">What each has come to by the end of a year</caption>
        <thead>
          <tr className="text-right align-bottom text-soft">
            {shown.map(year => (
              <th
                key={year}
                scope="col"
                className={`pb-2 pl-2 tabular-nums ${year === years ? 'font-semibold text-ink' : 'font-normal'}`}
              >
                <span className="block">Year</span>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        {/* The name has a row of its own, so that a phone shows every year. */}
        {rows.map(({ id, label, at, own, option, parts }) => {
          const meeting = sayMeeting(rows, id)
          const paid = sayParts(parts(years))
          return (
            <tbody key={id} className="border-t border-rule tabular-nums">
              <tr>
                <th scope="rowgroup" colSpan={shown.length} className="pt-2.5 text-left text-sm font-semibold">
                  {option ? <a href={optionHref(option)}>{label}</a> : label}
                  {own ? <span className="pl-2 font-normal text-soft">your figure</span> : null}
                </th>
              </tr>
              <tr>
                {shown.map(year => (
                  <td
                    key={year}
                    className={`pb-2.5 pl-2 text-right align-top ${year === years ? 'font-semibold' : ''}`}
                  >
                    {printValue(at(year), 'short').replace('–', '–\u200b')}
                  </td>
                ))}
              </tr>
              {paid ? (
                <tr>
                  <td colSpan={shown.length} className="pb-1 text-sm text-soft">
                    {`In ${printValue(exactly(years, 'years'))}: ${paid}.`}
                  </td>
                </tr>
              ) : null}
              {meeting ? (
                <tr>
                  <td colSpan={shown.length} className="pb-3 text-sm text-soft">
                    {`${meeting.says}: ${meeting.years}.`}
                    {meeting.others.map(other => (
                      <span key={other} className="block">{`${other}.`}</span>
                    ))}
                  </td>
                </tr>
              ) : null}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}
