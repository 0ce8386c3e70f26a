import { costPartWords } from '@/content/cost/cost-form'
import type { AlternativeRow } from '@/lib/cost/alternatives-from-table'
import { costPartIds } from '@/lib/cost/cost-parts'
import { printValue } from '@/lib/value/print-value'
import { exactly, type Value } from '@/lib/value/value'

/** A range may break after its dash, so that a phone shows every column. */
const told = (value: Value<'usd'>) => printValue(value, 'short').replace('–', '–\u200b')

/** Every option by the end of the reader's years, part by part. */
export const PartTable = ({ rows, years }: { rows: readonly AlternativeRow[]; years: number }) => (
  <table className="mb-8 w-full max-w-[44rem] text-xs tabular-nums sm:text-sm">
    <caption className="pb-2 text-left text-sm font-semibold">{`After ${printValue(exactly(years, 'years'))}, by when it is paid`}</caption>
    <thead>
      <tr className="text-right align-bottom text-soft">
        {costPartIds.map(id => (
          <th key={id} scope="col" className="pb-2 pl-2 font-normal">
            {costPartWords[id]}
          </th>
        ))}
        <th scope="col" className="pb-2 pl-2 font-normal">
          In all
        </th>
      </tr>
    </thead>
    {/* The name has a row of its own, so that a phone shows every column. */}
    {rows.map(({ id, label, at, parts }) => (
      <tbody key={id} className="border-t border-rule">
        <tr>
          <th scope="rowgroup" colSpan={costPartIds.length + 1} className="pt-2.5 text-left text-sm font-semibold">
            {label}
          </th>
        </tr>
        <tr className="align-top">
          {costPartIds.map(part => (
            <td key={part} className="pb-2.5 pl-2 text-right">
              {told(parts(years)[part])}
            </td>
          ))}
          <td className="pb-2.5 pl-2 text-right font-semibold">{told(at(years))}</td>
        </tr>
      </tbody>
    ))}
  </table>
)
