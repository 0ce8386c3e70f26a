const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A calendar day in words: `2026-11-21` → "21 November 2026". Throws on anything else. */
export function printReviewDay(isoDay: string): string {
  return day.format(new Date(`${isoDay}T00:00:00Z`))
}
