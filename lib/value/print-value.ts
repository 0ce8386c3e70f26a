import type { ClaimUnit } from '@/content/evidence/claims.schema'
import { printCount } from './print-count'
import type { Per, Unit, Value } from './value'

const perWords: Record<Per, string> = { session: 'a session', month: 'a month', treatment: 'per treatment' }

/**
 * A number with its thousands apart and at most two digits after the point; `cents` writes both or none. Rounded as it
 * is written and not as it is kept: 0.075 is 0.08, although the nearest double lies below.
 */
function digits(n: number, cents = false): string {
  const hundredths = Math.round(Number((n * 100).toPrecision(15)))
  const [whole = '', part = '00'] = (hundredths / 100).toFixed(2).split('.')
  const rest = cents && !Number.isInteger(n) ? part : part.replace(/0+$/, '')
  return `${printCount(Number(whole))}${rest ? `.${rest}` : ''}`
}

/**
 * How one unit is written. `number` prints an end of the range, `wrap` puts the unit round the printed range;
 * `many` is false only where the whole value is exactly one.
 */
type UnitStyle = { number: (n: number) => string; wrap: (range: string, many: boolean) => string }

const counted = (one: string, more: string): UnitStyle => ({
  number: n => digits(n),
  wrap: (range, many) => `${range} ${many ? more : one}`,
})
const named = (one: string, more: string): UnitStyle => ({
  number: String,
  wrap: (range, many) => `${many && range.includes('–') ? more : one} ${range}`,
})
const alone = (number: UnitStyle['number'] = String): UnitStyle => ({ number, wrap: range => range })

const unitStyles: Record<Exclude<ClaimUnit, 'year'>, UnitStyle> = {
  usd: alone(n => `$${digits(n, true)}`),
  gbp: alone(n => `£${digits(n, true)}`),
  percent: { number: n => digits(n), wrap: range => `${range}%` },
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
  'pain-of-10': { number: n => digits(n), wrap: range => `${range} out of 10` },
  'needle-points': counted('point', 'points'),
  'norwood-stage': named('Norwood', 'Norwood'),
  guard: named('guard', 'guard'),
  'ordinal-session': named('session', 'sessions'),
  times: counted('time', 'times'),
  shades: counted('shade', 'shades'),
  inks: counted('ink', 'inks'),
}

/** A calendar year stands alone ("2021"); a year counted from treatment is named ("year 6", "years 4–6"). */
function styleOf(unit: ClaimUnit, largest: number): UnitStyle {
  if (unit !== 'year') return unitStyles[unit]
  return largest >= 1000 ? alone() : named('year', 'years')
}

type Range = Omit<Value, 'unit' | 'about'>

function printRange({ low, high, under, over, exclusive }: Range, { number, wrap }: UnitStyle, more = 'more'): string {
  const many = !(low === 1 && high === 1)
  if (low === null && high === null) return 'unknown'
  if (low === null && high !== null) {
    if (under !== undefined) return `under ${wrap(`${number(under)} to ${number(high)}`, many)}`
    return `${exclusive ? 'under' : 'up to'} ${wrap(number(high), high !== 1)}`
  }
  if (high === null && low !== null) {
    const ends = over === undefined ? number(low) : `${number(low)}–${number(over)}`
    return exclusive ? `more than ${wrap(ends, low !== 1)}` : `${wrap(ends, low !== 1)} or ${more}`
  }
  return wrap(low === high ? number(low as number) : `${number(low as number)}–${number(high as number)}`, many)
}

const splitUnit = (unit: Unit) => unit.split('/') as [ClaimUnit, Per?]

/**
 * A figure in English, the same everywhere: "$2,000–$4,000", "about 8 years", "2–4 out of 10", "guard 0–1",
 * "under $500 to $900 a session", "$8,000–$15,000 or more", "more than 1 year", "under 7 days".
 * A sum of which both ends are open is "unknown".
 * `exclusive` speaks of the one end that is given; with both ends given it is not printed.
 * `bare` leaves out the words of the unit ("2–3", "about $500–$1,400"), `short` what is said of an open low end
 * ("up to $9,000" for "under $3,000 to $9,000").
 */
export function printValue(value: Value, how: 'full' | 'bare' | 'short' = 'full'): string {
  const { under, ...shortened } = value
  const [unit, per] = splitUnit(value.unit)
  const style = styleOf(unit, value.high ?? value.low ?? 0)
  const range = printRange(
    how === 'short' ? shortened : value,
    how === 'bare' ? alone(style.number) : style,
    unit === 'year' ? 'later' : 'more',
  )
  return [value.about ? 'about' : '', range, per && how !== 'bare' ? perWords[per] : ''].filter(Boolean).join(' ')
}

/** One number as an axis shows it: with the sign of its unit, without its word. */
export const printNumber = (n: number, unit: Unit): string => {
  const [base] = splitUnit(unit)
  return styleOf(base, n).number(n)
}

/** Dollars in another money at a rate, rounded to whole units: "1,840–3,680 EUR", "up to 8,280 EUR". */
export function printLocal({ low, high }: Value<'usd'>, rate: number, currency: string): string {
  const turn = (end: number | null) => (end === null ? null : Math.round(end * rate))
  return printRange({ low: turn(low), high: turn(high) }, counted(currency, currency))
}
