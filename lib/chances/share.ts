import type { Chance } from '@/content/deciding/chances.schema'
import { claimValue, isClaimId } from '@/lib/evidence/claim'
import { type Count, exactInterval, perHundred } from '@/lib/value/count'

/** A share of people: how many in a hundred, and, where they were counted, the count and what it fits with. */
export type Share = {
  hundred: number
  count?: Count
  /** The ends of the 95% interval, in a hundred. */
  fits?: { low: number; high: number }
  /** Whether the people were worked out by us from a share. */
  ours: boolean
}

const figure = (value: number | string, unit: 'people' | 'percent'): number => {
  if (typeof value === 'number') return value
  if (!isClaimId(value)) throw new RangeError(`"${value}" is no claim`)
  const { low, high } = claimValue(value, unit)
  if (low === null || low !== high) throw new RangeError(`"${value}" is no single figure`)
  return low
}

/** A count worked out. `of` is missing where nobody tells how many were asked: then it fits with nothing we could say. */
export function shareOf(counted: Chance['counted']): Share {
  if ('percent' in counted) {
    const percent = figure(counted.percent, 'percent')
    if (counted.of === undefined) return { hundred: Math.round(percent), ours: false }
    const of = figure(counted.of, 'people')
    return { ...counting({ n: Math.round((percent * of) / 100), of }), ours: true }
  }
  const { n, of } = counted
  const ours = typeof n === 'object'
  const sum = ours ? n.reduce((so, one) => so + one, 0) : figure(n, 'people')
  return { ...counting({ n: sum, of: figure(of, 'people') }), ours }
}

function counting(count: Count): Omit<Share, 'ours'> {
  const { low, high } = exactInterval(count)
  return {
    hundred: perHundred(count),
    count,
    fits: { low: Math.round(100 * low), high: Math.round(100 * high) },
  }
}
