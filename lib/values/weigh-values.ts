import type { OptionId } from '@/content/deciding/option-ids'
import type { Standing } from '@/content/deciding/standings'
import { weightLimits } from './wishes'

/** How much wishes matter, each within `weightLimits`. */
export type Weights<Id extends string = string> = Readonly<Partial<Record<Id, number>>>

/** A wish, and how each option stands to it. */
export type Wish<Id extends string = string> = { id: Id; stands: Readonly<Record<OptionId, Standing>> }

/** Points that a wish brings an option: both ends, since what nobody found may be either. */
export type Points = { low: number; high: number }

/** What one option comes to: its points, and those that each wish that matters brings it. */
export type Weighed<Id extends string = string> = Points & {
  option: OptionId
  parts: readonly (Points & { wish: Id; standing: Standing })[]
}

/** A wish that is met brings its weight twice, one that is met in part once: whole points, so that they add up. */
const shares: Record<Standing, Points> = {
  yes: { low: 2, high: 2 },
  partly: { low: 1, high: 1 },
  no: { low: 0, high: 0 },
  unknown: { low: 0, high: 2 },
}

/** The most points that an option can come to. */
export const mostPoints = (weights: Weights): number =>
  2 * Object.values(weights).reduce<number>((sum, weight) => sum + (weight ?? 0), 0)

/** The options in the order that was given, each with its points. Wishes of no weight bring nothing and are left out. */
export function weighOptions<Id extends string>(
  options: readonly OptionId[],
  wishes: readonly Wish<Id>[],
  weights: Weights<Id>,
): Weighed<Id>[] {
  return options.map(option => {
    const parts = wishes.flatMap(({ id, stands }) => {
      const weight = weights[id] ?? 0
      const standing = stands[option]
      const { low, high } = shares[standing]
      return weight > 0 ? [{ wish: id, standing, low: low * weight, high: high * weight }] : []
    })
    const sum = (end: keyof Points) => parts.reduce((so, part) => so + part[end], 0)
    return { option, low: sum('low'), high: sum('high'), parts }
  })
}

/** By their middle: twice it, so that it stays whole. */
export const middle = ({ low, high }: Points) => low + high

/** The options from most points to fewest, those with as many together, each group in the order that was given. */
export function inGroups<Id extends string>(weighed: readonly Weighed<Id>[]): Weighed<Id>[][] {
  const heights = [...new Set(weighed.map(middle))].sort((a, b) => b - a)
  return heights.map(height => weighed.filter(one => middle(one) === height))
}

const firstOnes = (weighed: readonly Weighed[]) => (inGroups(weighed)[0] ?? []).map(({ option }) => option)

/** A wish, the weight at which others would come first, and who they would be. */
export type Turn<Id extends string = string> = { wish: Id; from: number; to: number; first: readonly OptionId[] }

const [, heaviest] = weightLimits

/**
 * Where the order is fragile: for each wish the nearest weight at which other options would come first, all else as it
 * is; the nearest of all comes first. A wish without such a weight is left out.
 */
export function findTurns<Id extends string>(
  options: readonly OptionId[],
  wishes: readonly Wish<Id>[],
  weights: Weights<Id>,
): Turn<Id>[] {
  const now = firstOnes(weighOptions(options, wishes, weights)).join()
  const turns = wishes.flatMap(({ id }) => {
    const from = weights[id] ?? 0
    const others = Array.from({ length: heaviest + 1 }, (_, weight) => weight)
      .filter(weight => weight !== from)
      .sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b)
    for (const to of others) {
      const first = firstOnes(weighOptions(options, wishes, { ...weights, [id]: to }))
      if (first.join() !== now) return [{ wish: id, from, to, first }]
    }
    return []
  })
  return turns.sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from))
}
