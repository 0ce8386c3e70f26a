import { type AspectId, aspects, moments, sides, undoing } from '@/content/deciding/aspects'
import { type OptionId, optionIds } from '@/content/deciding/option-ids'
import { options } from '@/content/deciding/options'
import { situations } from '@/content/deciding/situations'
import type { Option, OptionCell, OptionLine, Situation } from '@/content/deciding/options.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { type Ground, groundOf, isHeard } from '@/lib/evidence/ground'
import { getStance, stanceText } from '@/lib/evidence/stance'
import { type Statement, statedBy } from '@/lib/evidence/statement'
import { printValue } from '@/lib/value/print-value'
import { type OptionSums, optionSums } from './option-sums'

/** A line as a reader sees it: figures filled in, with who says so. */
export type Line = {
  /** Where it stands: `smp.cells.helps`. Unique on all pages. */
  id: string
  says: string
  ground: Ground
  /** The words by which it was looked for, where nothing was found. */
  sought: readonly string[]
  /** Our own reasoning: nobody says it, and it says so itself. */
  ours: boolean
}
/** An answer with its head: what it comes to in a few words. */
export type Cell = Line & { head: string; more: readonly Line[] }

/** An option with its lines filled in and its sums worked out. */
export type OptionEntry = Pick<Option, 'name' | 'short' | 'verb' | 'starts' | 'guides'> & {
  id: OptionId
  inShort: Line
  worst: Line
  cells: Record<AspectId, Cell>
  undo: Record<keyof typeof undoing, Line>
  good: readonly Line[]
  bad: readonly Line[]
  later: Record<keyof typeof moments, Record<keyof typeof sides, Line>>
  course: readonly Line[]
  sums: OptionSums | null
}

/** Who says a line: its own row, or the statement that it takes its dots from. */
export function groundOfLine({ stance, claims = [], differs, against, outside = [], states }: OptionLine): Ground {
  if (stance === undefined) return groundOf({ claims, differs, against, outside, states })
  const ground = groundOf(getStance(stance))
  return { ...ground, outside: [...new Set([...ground.outside, ...outside])], states: stanceText(stance) }
}

/** Something for each key of a table, in its order. */
const forEachOf = <Key extends string, Made>(table: Readonly<Record<Key, unknown>>, make: (key: Key) => Made) =>
  Object.fromEntries((Object.keys(table) as Key[]).map(key => [key, make(key)])) as Record<Key, Made>

/** Puts one row of the table into a reader's words. Throws where a figure in braces is none of its tables. */
export function readOption(id: OptionId, row: Option): OptionEntry {
  const sums = optionSums(row.money)
  const sumIn = (name: string) => (sums && Object.hasOwn(sums, name) ? sums[name as keyof OptionSums] : undefined)
  const fill = (text: string) =>
    fillFigures(
      text.replaceAll(/\{([a-z-]+)\}/g, (token, name: string) => {
        const value = sumIn(name)
        return value ? printValue(value, 'short') : token
      }),
    )
  const line = (at: string, of: OptionLine): Line => ({
    id: `${id}.${at}`,
    says: fill(of.says),
    ground: groundOfLine(of),
    sought: of.sought ?? [],
    ours: of.ours === true,
  })
  const list = (at: string, rows: readonly OptionLine[]) => rows.map((one, i) => line(`${at}.${i + 1}`, one))
  const cell = (aspect: AspectId): Cell => {
    const of: OptionCell = row.cells[aspect]
    return { ...line(`cells.${aspect}`, of), head: fill(of.head), more: list(`cells.${aspect}.more`, of.more ?? []) }
  }
  const { name, short, verb, starts, guides } = row
  return {
    ...{ id, name, short, verb, starts, guides, sums },
    inShort: line('in-short', row.inShort),
    worst: line('worst', row.worst),
    cells: forEachOf(aspects, cell),
    undo: forEachOf(undoing, part => line(`undo.${part}`, row.undo[part])),
    good: list('good', row.good),
    bad: list('bad', row.bad),
    later: forEachOf(moments, when => forEachOf(sides, side => line(`later.${when}.${side}`, row.later[when][side]))),
    course: list('course', row.course ?? []),
  }
}

const rows: Readonly<Partial<Record<OptionId, Option>>> = options

/** Every option that is written, in the neutral order. For the server: it reads the ledger. */
export const optionEntries: readonly OptionEntry[] = optionIds.flatMap(id => {
  const row = rows[id]
  return row ? [readOption(id, row)] : []
})

/** What is said first of an option wherever it stands among others: its worst outcome, and what it costs for whom. */
export const keyLinesOf = ({ worst, cells }: OptionEntry): readonly { term: string; line: Line }[] => [
  { term: 'The worst that can happen', line: worst },
  { term: aspects['cost-first'].short, line: cells['cost-first'] },
  { term: aspects['cost-ten-years'].short, line: cells['cost-ten-years'] },
]

/** Every line of an option, in the order of its page. */
export const linesOf = (option: OptionEntry): readonly Line[] => [
  option.inShort,
  option.worst,
  ...Object.values(option.cells).flatMap(({ more, ...cell }) => [cell, ...more]),
  ...Object.values(option.undo),
  ...option.good,
  ...option.bad,
  ...Object.values(option.later).flatMap(moment => Object.values(moment)),
  ...option.course,
]

/** The answers to the quiz at which an option may not be for somebody, as lines. */
export const situationLines = (): readonly Line[] =>
  Object.entries<Situation>(situations).map(([id, row]) => ({
    id: `situation.${id}`,
    says: fillFigures(row.says),
    ground: groundOfLine(row),
    sought: [],
    ours: false,
  }))

/** The lines that wear dots, for the list of all statements. */
export const decidingStatements = (): Statement[] =>
  [...optionEntries.flatMap(linesOf), ...situationLines()]
    .filter(({ ground }) => isHeard(ground))
    .map(({ id, says, ground }) => ({ id: `option.${id}`, says, states: statedBy(ground), ground }))
