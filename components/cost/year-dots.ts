import { costLimits } from '@/lib/cost/cost-address'
import { type CostPartId, costPartIds, type PartsByYear, stackOf } from '@/lib/cost/cost-parts'
import type { CostByYear } from '@/lib/cost/upkeep-from-table'
import { isBelow } from '@/lib/value/compare-values'
import type { Scale } from '@/lib/value/scale'
import { stipple } from '@/lib/value/sow-dots'
import { exactly } from '@/lib/value/value'

export const yearBox = { width: 1000, height: 250 }
const [first, last] = costLimits.years
const count = last - first + 1
/** Every third dot is left where an end is open, and every second where a sum may come to less. */
const [thin, thinner] = [2, 3] as const

/** The middle of a year on the picture: 0 is the first, 1 the last. */
export const acrossYears = (year: number) => (year - first) / (last - first)

/** Something for each year, and what it is at a place of the picture. */
function yearly<Made>(make: (year: number) => Made) {
  const all = Array.from({ length: count }, (_, i) => make(i + first))
  return (x: number) => all[Math.min(count - 1, Math.round((x / yearBox.width) * (count - 1)))]
}
const usdAt = (y: number, { to }: Scale) => exactly((1 - y / yearBox.height) * to, 'usd')

/** One band: a dot stands where the sum of its year may lie. */
export function bandDots(at: CostByYear, scale: Scale, dots: number, from: number): string {
  const sumAt = yearly(at)
  let n = 0
  return stipple(
    dots,
    yearBox,
    (x, y) => {
      const sum = sumAt(x)
      const here = usdAt(y, scale)
      if (!sum || isBelow(here, sum) || isBelow(sum, here)) return false
      n += 1
      return (sum.low !== null && sum.high !== null) || n % thinner === 0
    },
    from,
  )
}

/**
 * The parts of a sum laid on one another up to the most that they may come to, as dots: dense up to the least of the
 * whole, thin from there on.
 */
export function stackDots(parts: PartsByYear, scale: Scale, dots: number): Readonly<Record<CostPartId, string>> {
  const stackAt = yearly(year => stackOf(parts(year)))
  const dotsOf = (part: number) => {
    let n = 0
    return stipple(dots, yearBox, (x, y) => {
      const stack = stackAt(x)
      const here = usdAt(y, scale)
      const [under, top, all] = [stack?.[part - 1], stack?.[part], stack?.at(-1)]
      if (!top || !all || isBelow(top, here) || (under && !isBelow(under, here))) return false
      n += 1
      return isBelow(here, all) || n % thin === 0
    })
  }
  return Object.fromEntries(costPartIds.map((id, part) => [id, dotsOf(part)])) as Record<CostPartId, string>
}

/** The steps of the least or the most of a sum over the years, as a path. */
export const yearSteps = (at: CostByYear, { to }: Scale, end: 'low' | 'high') =>
  Array.from({ length: count }, (_, i) => {
    const usd = at(i + first)[end]
    const [x, y] = [acrossYears(i + first) * yearBox.width, (1 - (usd ?? 0) / to) * yearBox.height]
    return usd === null ? '' : `${Math.round(x)} ${Math.round(y)}`
  })
    .filter(Boolean)
    .map((point, i) => (i === 0 ? `M${point}` : `L${point}`))
    .join('')
