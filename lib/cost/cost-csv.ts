import { sourceNameIn } from '@/lib/evidence/source-name'
import { costAreas, costRegions } from '@/content/cost/cost'
import { costStands, quoteBasisWords } from '@/content/cost/cost-form'
import type { CsvCell as Cell } from '@/lib/format/csv-cell'
import { writeCsv } from '@/lib/format/write-csv'
import { printValue } from '@/lib/value/print-value'
import { between, exactly, type Value } from '@/lib/value/value'
import { changeTable } from './change-table'
import { compareQuotes } from './compare-quotes'
import type { CostAnswers } from './cost-answers'
import { costExtras } from './cost-extras'
import type { CostTable } from './cost-table'
import { estimateFromTable } from './estimate-from-table'
import { upkeepFromTable } from './upkeep-from-table'

const heads = ['kind', 'source', 'place', 'as given', 'low (USD)', 'high (USD)', 'how it stands', 'sum', 'claims']

const ends = (value: Value | null): [Cell, Cell] => [value?.low ?? null, value?.high ?? null]

/**
 * The whole answer as a table: each source, the cost over the years, the reader's own lines. `link` stands in the line
 * of the answer. Lines end in CRLF. The page makes it on the device, the server for readers without JavaScript.
 */
export function costFile(answers: CostAnswers, table: CostTable, link: string): string {
  const changed = changeTable(table, answers.own)
  const estimate = estimateFromTable(answers, changed)
  const upkeep = upkeepFromTable(answers, changed)
  const { rows, headline } = estimate
  const nameOf = (id: string) => sourceNameIn(changed.sources, id)
  const question = `${costAreas[answers.area].label}, ${costRegions[answers.region].label}`
  const lines: Cell[][] = [
    heads,
    ['answer', null, question, headline?.text ?? 'no price', ...ends(headline?.value ?? null), null, null, link],
    ...rows.map(row => [
      'source',
      nameOf(row.source),
      row.region,
      row.said ? `${row.quoted} (yours; it says ${row.said})` : row.quoted,
      ...ends(row.total),
      costStands[row.stands],
      row.sum,
      row.claims.join(' '),
    ]),
    ...upkeep.map(row => [
      printValue(exactly(row.years, 'years')),
      nameOf(row.source),
      'us',
      `every ${row.every}`,
      ...ends(row.total),
      null,
      row.sum,
      row.claims.join(' '),
    ]),
    ...compareQuotes(answers, estimate).map(({ slot, quote, total, sum, flags }) => [
      `quote ${slot.slice(1)}`,
      'yours',
      null,
      `${printValue(between(quote.price, 'usd'))} for ${quoteBasisWords[quote.by].each}`,
      ...ends(total),
      flags.map(flag => changed.flags[flag]).join(' '),
      sum,
      null,
    ]),
    ...costExtras(estimate, upkeep).map(extra => [
      'yours',
      null,
      extra.term,
      extra.text,
      null,
      null,
      null,
      extra.sum,
      null,
    ]),
  ]
  return writeCsv(lines)
}
