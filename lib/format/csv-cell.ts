export type CsvCell = string | number | null

/**
 * A cell of a CSV file (RFC 4180): quoted where a sign of the format stands in it. A text that a spreadsheet might run
 * as a formula gets an apostrophe first; numbers stay numbers, `null` is an empty cell.
 */
export function csvCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
