import { GroundNote } from '@/components/evidence/ground-note'
import type { OptionId } from '@/content/deciding/option-ids'
import type { CompareRow } from '@/lib/compare/compare-rows'
import type { CompareOption } from '@/lib/compare/compare-table'
import type { NotForYou } from '@/lib/compare/what-applies'
import { optionHref } from '@/lib/deciding/option-address'
import { Answer, SameAnswer } from './compare-answer'

type TableProps = {
  chosen: readonly CompareOption[]
  rows: readonly CompareRow[]
  /** Why an option may not be for this reader, by their answers to the quiz. */
  notForYou: NotForYou
}

const Why = ({ reasons, of }: { reasons: NotForYou[OptionId]; of: string }) => (
  <>
    {(reasons ?? []).map(({ id, says, lines }) => (
      <div key={id} className="mt-2 border-l-4 border-settle pl-3 font-sans text-sm font-normal tracking-normal">
        <p id={`${of}-${id}`}>
          <span className="font-semibold text-settle">By your answers: </span>
          {says}
        </p>
        <GroundNote lines={lines} of={`${of}-${id}`} />
      </div>
    ))}
  </>
)

const OptionName = ({ option }: { option: CompareOption }) => (
  <a href={optionHref(option.id)} className="inline-block min-h-6">
    {option.name}
  </a>
)

const cellOf = 'py-1 pr-4 not-print:max-lg:block not-print:max-lg:py-0 print:py-0.5 print:pr-2'

/** One question: on a wide screen a row of the table, on a phone a card with the question first. */
const Row = ({ row, chosen, notForYou }: { row: CompareRow } & Omit<TableProps, 'rows'>) => (
  <tr className="break-inside-avoid border-t-2 border-ink align-top not-print:max-lg:block not-print:max-lg:py-2 print:border-t print:border-rule">
    <th
      scope="row"
      className="py-3 pr-4 text-left font-serif text-lg font-medium leading-snug not-print:max-lg:block not-print:max-lg:py-0 not-print:max-lg:text-xl print:py-0.5 print:text-xs print:font-semibold"
    >
      {row.asks}
    </th>
    {row.same ? (
      <td colSpan={chosen.length} className={cellOf}>
        <SameAnswer row={row} chosen={chosen} />
      </td>
    ) : (
      chosen.map((option, at) => {
        const cell = row.cells[at]?.cell
        return (
          <td key={option.id} className={cellOf}>
            {cell ? (
              <Answer option={option} aspect={row.id} cell={cell} isDoubtful={notForYou[option.id] !== undefined} />
            ) : null}
          </td>
        )
      })
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
          <Why reasons={notForYou[option.id]} of={`phone-${option.id}`} />
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
              <Why reasons={notForYou[option.id]} of={`wide-${option.id}`} />
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
