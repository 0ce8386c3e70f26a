import { costAreas, costRegions } from '@/content/cost/cost'
import { shortNameIn } from '@/lib/evidence/source-name'
import type { CsvCell as Cell } from '@/lib/format/csv-cell'
import { writeCsv } from '@/lib/format/write-csv'
import { printValue } from '@/lib/value/print-value'
import { exactly, type Value } from '@/lib/value/value'
import { alternativesFromTable } from './alternatives-from-table'
import { changeTable } from './change-table'
import { compareQuotes } from './compare-quotes'
import type { CostAnswers } from './cost-answers'
import { costExtras } from './cost-extras'
import type { CostTable } from './cost-table'
import { estimateFromTable } from './estimate-from-table'
import { sayHeadline } from './say-answer'
import { sayYears } from './say-years'
import { standsIn } from './stands-in'
import { upkeepFromTable } from './upkeep-from-table'

const heads = ['kind', 'source', 'place', 'as given', 'low (USD)', 'high (USD)', 'how it stands', 'sum', 'claims']

/** What the file is called, on the device and from the server. */
export const costFileName = 'smp-cost.csv'

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
  const nameOf = (id: string) => shortNameIn(changed.sources, id)
  const over = printValue(exactly(answers.years, 'years'))
  const question = `${costAreas[answers.area].label}, ${costRegions[answers.region].label}`
  const lines: Cell[][] = [
    heads,
    [
      'answer',
      null,
      question,
      headline ? sayHeadline(headline) : 'no price',
      ...ends(estimate.whole),
      null,
      estimate.converted?.sum ?? null,
      link,
    ],
    ...rows.map(row => [
      'source',
      nameOf(row.source),
      row.region,
      row.said ? `${row.quoted} (yours; it says ${row.said})` : row.quoted,
      ...ends(row.total),
      standsIn(row),
      row.sum,
      row.claims.join(' '),
    ]),
    ...upkeep.map(row => [
      over,
      nameOf(row.source),
      answers.region,
      `every ${row.every}`,
      ...ends(row.total),
      null,
      row.sum,
      row.claims.join(' '),
    ]),
    ...alternativesFromTable(answers, changed).map(row => [
      'beside',
      row.own ? 'with your figures' : null,
      null,
      `${row.label}, ${over}`,
      ...ends(row.at(answers.years)),
      null,
      row.id === 'smp' ? sayYears(answers, changed).join(' ') : null,
      row.claims.join(' '),
    ]),
    ...compareQuotes(answers, estimate, changed).map(({ slot, given, total, sum, lost, later, flags }) => [
      `quote ${slot.slice(1)}`,
      'yours',
      null,
      given,
      ...ends(total),
      [lost, later, ...flags.map(flag => changed.flags[flag])].filter(Boolean).join(' '),
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
