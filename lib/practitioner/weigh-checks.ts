import type { CheckWeight, Visits, VisitsWeights } from './visits'

/** How often a check of each weight counts. Our own choice of steps: we found no study of what counts most. */
export const weightFactors: Readonly<Record<CheckWeight, number>> = { little: 1, matters: 2, most: 3 }

/** What a weight is called where the reader sets it. */
export const weightWords: Readonly<Record<CheckWeight, string>> = {
  little: 'Matters little',
  matters: 'Matters',
  most: 'Matters most',
}

type CheckOf = { id: string; group: string }

const own = (weights: VisitsWeights | undefined, id: string) =>
  weights && Object.hasOwn(weights, id) ? weights[id] : undefined

/** The weight of a whole group: the reader's, or `matters`. */
export const groupWeight = (weights: VisitsWeights | undefined, group: string): CheckWeight =>
  own(weights, group) ?? 'matters'

/** The weight of one check: its own, or that of its group. */
export const checkWeight = (weights: VisitsWeights | undefined, { id, group }: CheckOf): CheckWeight =>
  own(weights, id) ?? groupWeight(weights, group)

/** The visits with these weights; without any, the visits have no such field, so that their text stays short. */
function withWeights({ version, people }: Visits, entries: readonly (readonly [string, CheckWeight])[]) {
  const weights = Object.fromEntries(entries)
  return { version, people, ...(entries.length > 0 ? { weights } : {}) }
}

/** Sets the weight of a group and of all its checks, whatever they were set to by themselves. */
export function setGroupWeight(visits: Visits, group: string, checks: readonly string[], weight: CheckWeight): Visits {
  const others = Object.entries(visits.weights ?? {}).filter(([id]) => id !== group && !checks.includes(id))
  return withWeights(visits, weight === 'matters' ? others : [...others, [group, weight]])
}

/** Sets the weight of one check. One that equals its group's is not kept: it follows the group from then on. */
export function setCheckWeight(visits: Visits, { id, group }: CheckOf, weight: CheckWeight): Visits {
  const others = Object.entries(visits.weights ?? {}).filter(([other]) => other !== id)
  return withWeights(visits, weight === groupWeight(visits.weights, group) ? others : [...others, [id, weight]])
}
