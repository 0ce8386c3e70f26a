import type { CsvCell as Cell } from '@/lib/format/csv-cell'
import { writeCsv } from '@/lib/format/write-csv'
import type { ConsultationSheet } from './consultation-sheet'
import type { Plan } from './plan-document'
import { termsOf } from './sheet-estimate'

/** What each column holds. Money is in dollars for the whole treatment, days are YYYY-MM-DD. */
const columns = ['part', 'point', 'source', 'says', 'from', 'to'] as const

/** The sheet row by row. The notes come from the plan, uncut. */
function rowsOf(sheet: ConsultationSheet, plan: Plan): Cell[][] {
  const { estimate, dates } = sheet
  return [
    ...sheet.questions.map(({ ask, why }) => ['question', ask, '', why]),
    ...sheet.blocks.flatMap(({ part, lines }) => lines.map(({ what, says }) => [part, what, '', says])),
    ...(estimate?.rows.map(row => [
      'price',
      estimate.what,
      row.who,
      row.where ? `${row.says} (${row.where})` : row.says,
      row.total?.low ?? null,
      row.total?.high ?? null,
    ]) ?? []),
    ...(estimate?.offers.map(offer => [
      'price',
      offer.what,
      'yours',
      [offer.given, ...termsOf(offer)].join('. '),
      offer.total?.low ?? null,
      offer.total?.high ?? null,
    ]) ?? []),
    ...(dates?.rows.flatMap(({ who, cells }) =>
      cells.flatMap((cell, i) => (cell ? [['date', dates.columns[i] ?? '', who, cell.text, cell.from, cell.to]] : [])),
    ) ?? []),
    ...sheet.raise.map(({ title, next, who }) => ['to raise', title, who, next]),
    ...sheet.disputed.flatMap(({ question, sides }) => sides.map(({ who, says }) => ['disputed', question, who, says])),
    ...sheet.unknown.map(gap => ['nobody says', gap]),
    ...(plan.notes === undefined ? [] : [['your note', plan.notes]]),
  ]
}

/** The plan as a table for a spreadsheet, with a row of names. */
export const planCsv = (sheet: ConsultationSheet, plan: Plan): string =>
  writeCsv([columns, ...rowsOf(sheet, plan).map(row => columns.map((_, i) => row[i] ?? null))])
