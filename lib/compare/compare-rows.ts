import type { AspectId } from '@/content/deciding/aspects'
import type { OptionId } from '@/content/deciding/option-ids'
import type { CompareCell, CompareOption, CompareTable } from './compare-table'

/** One question with the answers of the options that are compared, in their order. */
export type CompareRow = {
  id: AspectId
  asks: string
  /** Whether all of them come to the same in a few words: that is then said once. */
  same: boolean
  cells: readonly { option: OptionId; cell: CompareCell }[]
}

/** The options of a list that are written, in the order of the list. */
export const chosenOptions = ({ options }: CompareTable, ids: readonly OptionId[]): readonly CompareOption[] =>
  ids.flatMap(id => options.find(option => option.id === id) ?? [])

/** The same answer in other letters: capitals and signs aside. */
const plain = ({ head }: CompareCell) =>
  head
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Every question with the answers of some options. A single option has nothing to be the same as. */
export const compareRows = (table: CompareTable, ids: readonly OptionId[]): readonly CompareRow[] => {
  const chosen = chosenOptions(table, ids)
  return table.questions.map(({ id, asks }) => ({
    id,
    asks,
    same: chosen.length > 1 && new Set(chosen.map(({ cells }) => plain(cells[id]))).size === 1,
    cells: chosen.map(option => ({ option: option.id, cell: option.cells[id] })),
  }))
}

/** What is shown of them, and how many say the same. */
export function shownRows(rows: readonly CompareRow[], only: 'differences' | null) {
  const same = rows.filter(row => row.same).length
  return { rows: only ? rows.filter(row => !row.same) : rows, same }
}
