import type { ClaimUnit, ClaimValue } from '@/content/evidence/claims.schema'
import { printUsd } from './print-usd'

type Per = 'session' | 'month' | 'treatment'

const perWords: Record<Per, string> = { session: 'a session', month: 'a month', treatment: 'per treatment' }

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
const digits = (n: number) => plain.format(n)

/**
 * How one unit is written. `number` prints an end of the range, `wrap` puts the unit round the printed range;
 * `many` is false only where the whole value is exactly one.
 */
type UnitStyle = { number: (n: number) => string; wrap: (range: string, many: boolean) => string }

const counted = (one: string, more: string): UnitStyle => ({
  number: digits,
  wrap: (range, many) => `${range} ${many ? more : one}`,
})
const named = (one: string, more: string): UnitStyle => ({
  number: String,
  wrap: (range, many) => `${many && range.includes('–') ? more : one} ${range}`,
})

const unitStyles: Record<Exclude<ClaimUnit, 'year'>, UnitStyle> = {
  usd: { number: printUsd, wrap: range => range },
  percent: { number: digits, wrap: range => `${range}%` },
  people: counted('person', 'people'),
  sessions: counted('session', 'sessions'),
  steps: counted('step', 'steps'),
  regions: counted('region', 'regions'),
  products: counted('product', 'products'),
  minutes: counted('minute', 'minutes'),
  hours: counted('hour', 'hours'),
  days: counted('day', 'days'),
  weeks: counted('week', 'weeks'),
  months: counted('month', 'months'),
  years: counted('year', 'years'),
  'pain-of-10': { number: digits, wrap: range => `${range} out of 10` },
  'needle-points': counted('point', 'points'),
  'norwood-stage': named('Norwood', 'Norwood'),
  guard: named('guard', 'guard'),
  'ordinal-session': named('session', 'sessions'),
  times: counted('time', 'times'),
  shades: counted('shade', 'shades'),
  inks: counted('ink', 'inks'),
}

/** A calendar year stands alone ("2021"); a year counted from treatment is named ("year 6", "years 4–6"). */
function styleOf(unit: ClaimUnit, value: ClaimValue): UnitStyle {
  if (unit !== 'year') return unitStyles[unit]
  const largest = value.high ?? value.low ?? 0
  return largest >= 1000 ? { number: String, wrap: range => range } : named('year', 'years')
}

function printRange(value: ClaimValue, unit: ClaimUnit): string {
  const { number, wrap } = styleOf(unit, value)
  const { low, high, under, over, exclusive } = value
  const many = !(low === 1 && high === 1)
  if (low === null && high !== null) {
    if (under !== undefined) return `under ${wrap(`${number(under)} to ${number(high)}`, many)}`
    return `${exclusive ? 'under' : 'up to'} ${wrap(number(high), high !== 1)}`
  }
  if (high === null && low !== null) {
    const ends = over === undefined ? number(low) : `${number(low)}–${number(over)}`
    return exclusive
      ? `more than ${wrap(ends, low !== 1)}`
      : `${wrap(ends, low !== 1)} or ${unit === 'year' ? 'later' : 'more'}`
  }
  return wrap(low === high ? number(low as number) : `${number(low as number)}–${number(high as number)}`, many)
}

/**
 * A figure in English, the same everywhere: "$2,000–$4,000", "about 8 years", "2–4 out of 10", "guard 0–1",
 * "under $500 to $900 a session", "$8,000–$15,000 or more", "more than 1 year", "under 7 days".
 * `exclusive` speaks of the one end that is given; with both ends given it is not printed.
 */
export function printValue(value: ClaimValue, unit: ClaimUnit, per?: Per): string {
  const range = printRange(value, unit)
  return [value.about ? 'about' : '', range, per ? perWords[per] : ''].filter(Boolean).join(' ')
}
