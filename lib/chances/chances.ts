import { chances } from '@/content/deciding/chances'
import type { Chance } from '@/content/deciding/chances.schema'
import type { OptionId } from '@/content/deciding/option-ids'
import { claimValue, isClaimId } from '@/lib/evidence/claim'
import { type Ground, groundOf } from '@/lib/evidence/ground'
import { type Statement, statementsOf } from '@/lib/evidence/statement'
import { type Count, exactInterval, perHundred } from '@/lib/value/count'
import { sayChance } from './chances-words'

/** A share of people: how many in a hundred, and, where they were counted, the count and what it fits with. */
export type Share = {
  hundred: number
  count?: Count
  /** The ends of the 95% interval, in a hundred. */
  fits?: { low: number; high: number }
  /** Whether the people were worked out by us from a share. */
  ours: boolean
}

/** A row of the table, worked out. */
export type ToldChance = {
  id: string
  option: OptionId
  wished: boolean
  says: string
  happened: string
  who: string
  over: string
  share: Share
  beside?: { who: string; share: Share }
  note?: string
  ground: Ground
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
  return { ...counting({ n: figure(counted.n, 'people'), of: figure(counted.of, 'people') }), ours: false }
}

function counting(count: Count): Omit<Share, 'ours'> {
  const { low, high } = exactInterval(count)
  return {
    hundred: perHundred(count),
    count,
    fits: { low: Math.round(100 * low), high: Math.round(100 * high) },
  }
}

const tell = (id: string, row: Chance): ToldChance => {
  const share = shareOf(row.counted)
  return {
    id,
    option: row.option,
    wished: row.wished,
    says: sayChance(row, share),
    happened: row.happened,
    who: row.who,
    over: row.over,
    share,
    ...(row.beside && { beside: { who: row.beside.who, share: shareOf(row.beside.counted) } }),
    ...(row.note && { note: row.note }),
    ground: groundOf(row),
  }
}

/** All that was counted, worked out, by option in the table's order; what people hope for stands first. */
export function toldChances(option: OptionId): ToldChance[] {
  const rows = Object.entries<Chance>(chances).filter(([, row]) => row.option === option)
  return rows.map(([id, row]) => tell(id, row)).sort((a, b) => Number(b.wished) - Number(a.wished))
}

/** The counts as statements, with what each of the five says of them. */
export const chanceStatements = (): Statement[] =>
  statementsOf<Chance>('deciding.chance', chances, row => sayChance(row, shareOf(row.counted)))
