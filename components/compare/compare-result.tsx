import { GroundNote } from '@/components/evidence/ground-note'
import type { OptionId } from '@/content/deciding/option-ids'
import type { CompareRow } from '@/lib/compare/compare-rows'
import type { CompareCell, CompareOption } from '@/lib/compare/compare-table'
import type { NotForYou } from '@/lib/compare/what-applies'
import { saySought } from '@/lib/deciding/say-sought'

/** Who says a cell, on what it rests, or what was looked for in vain. On paper the dots stand on its own page. */
const CellNote = ({ cell: { lines, sought } }: { cell: CompareCell }) =>
  sought ? <p className="py-1 text-sm text-soft print:hidden">{saySought(sought)}</p> : <GroundNote lines={lines} />

type TableProps = {
  chosen: readonly CompareOption[]
  rows: readonly CompareRow[]
  /** Why an option may not be for this reader, by their answers to the quiz. */
  notForYou: NotForYou
}

const Why = ({ reasons }: { reasons: NotForYou[OptionId] }) => (
  <>
    {(reasons ?? []).map(({ id, says, lines }) => (
      <div key={id} className="mt-2 border-l-4 border-settle pl-3 font-sans text-sm font-normal tracking-normal">
        <p>
          <span className="font-semibold text-settle">By your answers: </span>
          {says}
        </p>
        <GroundNote lines={lines} />
      </div>
    ))}
  </>
)

const OptionName = ({ option }: { option: CompareOption }) => (
  <a href={`/options/${option.id}`} className="inline-block min-h-6">
    {option.name}
  </a>
)

/** One question: on a wide screen a row of the table, on a phone a card with the question first. */
const Row = ({ row, chosen, notForYou }: { row: CompareRow } & Omit<TableProps, 'rows'>) => (
  <tr className="break-inside-avoid border-t-2 border-ink align-top not-print:max-lg:block not-print:max-lg:py-3 print:border-t print:border-rule">
    <th
      scope="row"
      className="py-3 pr-4 text-left font-serif text-lg font-medium leading-snug not-print:max-lg:block not-print:max-lg:py-0 not-print:max-lg:pb-1 not-print:max-lg:text-xl print:py-0.5 print:text-xs print:font-semibold"
    >
      {row.asks}
    </th>
    {row.same ? (
      <td colSpan={chosen.length} className="py-3 pr-4 not-print:max-lg:block not-print:max-lg:py-1 print:py-0.5">
        <span className="block text-sm text-soft print:text-[0.625rem]">The same for all</span>
        {row.cells[0]?.cell.says}
        {row.cells[0] ? <CellNote cell={row.cells[0].cell} /> : null}
      </td>
    ) : (
      row.cells.map(({ option, cell }, at) => (
        <td
          key={option}
          className={`py-3 pr-4 not-print:max-lg:block not-print:max-lg:py-1 print:py-0.5 print:pr-2 ${notForYou[option] ? 'text-soft' : ''}`}
        >
          <span className="block text-sm font-semibold lg:hidden print:hidden">
            {`${chosen[at]?.name}${notForYou[option] ? ' (may not be for you)' : ''}`}
          </span>
          {cell.says}
          <CellNote cell={cell} />
        </td>
      ))
    )}
  </tr>
)

/** Some options side by side, question by question. */
export const CompareResult = ({ chosen, rows, notForYou }: TableProps) => (
  <>
    <ul className="mb-6 lg:hidden print:hidden">
      {chosen.map(option => (
        <li key={option.id} className="border-t border-rule py-1.5">
          <OptionName option={option} />
          <Why reasons={notForYou[option.id]} />
        </li>
      ))}
    </ul>
    <table className="w-full border-collapse not-print:max-lg:block lg:table-fixed print:table print:table-fixed print:text-[0.6875rem] print:leading-tight">
      <caption className="hush">{`${chosen.map(({ name }) => name).join(', ')}, question by question`}</caption>
      <thead className="not-print:max-lg:hush">
        <tr className="text-left align-bottom">
          <th scope="col" className="w-1/6 py-2 pr-4 font-normal text-soft print:w-1/6">
            <span className="hush">Question</span>
          </th>
          {chosen.map(option => (
            <th
              key={option.id}
              scope="col"
              className="py-2 pr-4 align-top font-serif text-xl font-medium print:py-0 print:text-sm"
            >
              <OptionName option={option} />
              <Why reasons={notForYou[option.id]} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="not-print:max-lg:block">
        {rows.map(row => (
          <Row key={row.id} row={row} chosen={chosen} notForYou={notForYou} />
        ))}
      </tbody>
    </table>
  </>
)
