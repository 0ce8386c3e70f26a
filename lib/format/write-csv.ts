import { type CsvCell, csvCell } from './csv-cell'

/**
 * Rows as a table for a spreadsheet (RFC 4180), lines ending in CRLF. It starts with a byte order mark, without which the
 * commonest program for tables takes a dash for three odd signs.
 */
export const writeCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  `\ufeff${rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join('')}`
