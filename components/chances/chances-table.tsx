import { FoldedSection } from '@/components/ui/folded-section'
import { toldChances } from '@/lib/chances/chances'
import type { Share } from '@/lib/chances/share'
import { fitsInShort } from '@/lib/chances/chances-words'
import { optionEntries } from '@/lib/deciding/option-table'
import { printPeople } from '@/lib/value/count'

const countIn = ({ count }: Share) => (count ? printPeople(count) : 'not told')

const Row = ({ of, share, over, what }: { of: string; share: Share; over: string; what: string }) => (
  <tr className="border-t border-rule align-top">
    <th scope="row" className="py-2 pr-3 text-left font-normal">{`${what} (${of})`}</th>
    <td className="py-2 pr-3">{countIn(share)}</td>
    <td className="py-2 pr-3">{`${share.hundred} of 100`}</td>
    <td className="py-2 pr-3">{fitsInShort(share)}</td>
    <td className="hidden py-2 sm:table-cell print:table-cell">{over}</td>
  </tr>
)

/** The same counts as one table, an option after the other. On paper it is left out: there the same numbers stand above. */
export const ChancesTable = () => (
  <FoldedSection
    id="table"
    title="The same as a table"
    brief="Every count of every option, row by row"
    className="chances-table mt-14 print:hidden"
  >
    <table className="w-full table-fixed border-collapse text-sm tabular-nums">
      <thead>
        <tr className="border-b-2 border-ink text-left align-bottom">
          <th scope="col" className="w-[46%] py-2 pr-3">
            What happened
          </th>
          <th scope="col" className="py-2 pr-3">
            Counted
          </th>
          <th scope="col" className="py-2 pr-3">
            Of a hundred
          </th>
          <th scope="col" className="py-2 pr-3">
            By chance
          </th>
          <th scope="col" className="hidden py-2 sm:table-cell print:table-cell">
            Watched
          </th>
        </tr>
      </thead>
      {optionEntries.map(({ id, name }) => (
        <tbody key={id}>
          <tr>
            <th colSpan={5} scope="rowgroup" className="pt-5 pb-1 text-left font-serif text-lg font-normal">
              {name}
            </th>
          </tr>
          {toldChances(id).flatMap(({ id: row, happened, who, over, share, beside }) => [
            <Row key={row} of={who} share={share} over={over} what={happened} />,
            ...(beside
              ? [<Row key={`${row}-beside`} of={beside.who} share={beside.share} over={over} what={happened} />]
              : []),
          ])}
        </tbody>
      ))}
    </table>
  </FoldedSection>
)
