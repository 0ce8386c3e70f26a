import type { CostEstimate, CostRow } from '@/lib/cost/cost-estimate'
import type { CostTable } from '@/lib/cost/cost-table'
import { standsIn } from '@/lib/cost/stands-in'
import { claimHref, sourceHref } from '@/lib/evidence/evidence-address'
import { Unbroken } from './unbroken'

const Notes = ({ row }: { row: CostRow }) => {
  const lines = [
    row.said ? `This figure is yours, in place of ${row.said} in the article.` : '',
    row.sum ? `Our sum: ${row.sum}.` : '',
    ...row.otherwise.map(other => `In another place the same article says ${other.text}.`),
    row.note ?? '',
  ].filter(Boolean)
  if (lines.length === 0) return null
  return (
    <tr>
      <td colSpan={3} className="pb-3 text-soft print:pt-0!">
        {lines.map(line => (
          <p key={line} className="print:inline">
            {`${line} `}
          </p>
        ))}
      </td>
    </tr>
  )
}

/** The picture as a table: who, as quoted, for the whole treatment, and every sum in the open. */
export const CostRows = ({ estimate, table }: { estimate: CostEstimate; table: CostTable }) => (
  <table className="w-full text-sm print:text-[0.6875rem] print:leading-tight print:[&_td]:py-0.5 print:[&_th]:py-0.5">
    <caption className="hush">The price by source, as quoted and for the whole treatment</caption>
    <thead>
      <tr className="text-left align-bottom text-soft">
        <th scope="col" className="w-[38%] pb-2 font-normal print:w-[24%]">
          Source
        </th>
        <th scope="col" className="w-[34%] pb-2 font-normal print:w-[36%]">
          As it gives it
        </th>
        <th scope="col" className="pb-2 text-right font-normal">
          Whole treatment
        </th>
      </tr>
    </thead>
    {estimate.rows.map(row => {
      const source = table.sources.find(one => one.id === row.source)
      const [claim] = row.claims
      return (
        <tbody key={row.id} className={`border-t border-rule ${row.stands === 'headline' ? '' : 'text-soft'}`}>
          <tr className="align-baseline">
            <th scope="row" className="py-3 pr-3 text-left font-semibold text-ink">
              <a href={claim ? claimHref(claim) : sourceHref(row.source)}>{source?.shortName}</a>
              {source?.sellsSmp ? <span className="block font-normal text-soft">sells hair treatments</span> : null}
            </th>
            <td className="py-3 pr-3 tabular-nums">
              <Unbroken text={row.quoted ?? '–'} />
              {row.said ? <span className="block font-semibold print:hidden">your figure</span> : null}
              {row.sessions && !row.sum ? <span className="block text-soft">{`for ${row.sessions}`}</span> : null}
            </td>
            <td className="py-3 text-right tabular-nums">
              <span className={row.stands === 'headline' ? 'font-semibold' : ''}>
                <Unbroken text={row.totalText ?? '–'} />
              </span>
              <span className="block text-soft">{standsIn(row)}</span>
            </td>
          </tr>
          <Notes row={row} />
        </tbody>
      )
    })}
  </table>
)
