const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** American dollars in the one locale of the guide: `2000` → "$2,000". Cents are printed only where there are any. */
export function printUsd(usd: number): string {
  return `$${(Number.isInteger(usd) ? whole : cents).format(usd)}`
}
