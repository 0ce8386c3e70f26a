import { type CsvCell as Cell, csvCell } from '@/lib/format/csv-cell'
import type { ConsultationSheet } from './consultation-sheet'
import type { Plan } from './plan-document'

/** What each column holds. Money is in dollars for the whole treatment, days are YYYY-MM-DD. */
const columns = ['part', 'point', 'source', 'says', 'from', 'to'] as const

/** The sheet row by row. The notes come from the plan, uncut. */
function rowsOf(sheet: ConsultationSheet, plan: Plan): Cell[][] {
  const { estimate, dates } = sheet
  return [
    ...sheet.questions.map(({ ask, why }) => ['question', ask, '', why]),
    ...(estimate?.rows.map(row => [
      'price',
      estimate.what,
      row.who,
      row.where ? `${row.says} (${row.where})` : row.says,
      row.total?.low ?? null,
      row.total?.high ?? null,
    ]) ?? []),
    ...(dates?.rows.flatMap(({ who, cells }) =>
      cells.flatMap((cell, i) => (cell ? [['date', dates.columns[i] ?? '', who, cell.text, cell.from, cell.to]] : [])),
    ) ?? []),
    ...sheet.raise.map(({ title, next, who }) => ['to raise', title, who, next]),
    ...sheet.own.map(({ what, says }) => ['your practitioner', what, '', says]),
    ...sheet.disputed.flatMap(({ question, sides }) => sides.map(({ who, says }) => ['disputed', question, who, says])),
    ...sheet.unknown.map(gap => ['nobody says', gap]),
    ...(plan.notes === undefined ? [] : [['your note', plan.notes]]),
  ]
}

/**
 * The plan as a table for a spreadsheet: RFC 4180 with a row of names. It starts with a byte order mark, without which
 * the commonest program for tables takes a dash for three odd signs.
 */
export function planCsv(sheet: ConsultationSheet, plan: Plan): string {
  const rows = rowsOf(sheet, plan).map(row => columns.map((_, i) => csvCell(row[i] ?? null)).join(','))
  return `\ufeff${[columns.join(','), ...rows].map(line => `${line}\r\n`).join('')}`
}
