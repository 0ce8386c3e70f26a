/** The reader's own calendar day, whatever the time zone: YYYY-MM-DD. */
export function deviceDay(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, '0')).join('-')
}
