const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** American dollars in the one locale of the guide: `2000` → "$2,000". Cents are printed only where there are any. */
export function printUsd(usd: number): string {
  return `$${(Number.isInteger(usd) ? whole : cents).format(usd)}`
}

/**
 * A range of dollars with an en dash: "$2,000–$4,000". Equal ends print once. An open end is `null`:
 * "up to $4,000", "$400 or more". Throws when both ends are open.
 */
export function printUsdRange(low: number | null, high: number | null): string {
  if (low === null && high === null) throw new RangeError('a range of dollars needs at least one end')
  if (low === null) return `up to ${printUsd(high as number)}`
  if (high === null) return `${printUsd(low)} or more`
  return low === high ? printUsd(low) : `${printUsd(low)}–${printUsd(high)}`
}
