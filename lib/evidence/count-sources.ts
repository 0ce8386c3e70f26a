import { sourceCount, sourceIds, sourceOf } from '@/content/evidence/source-ids'
import type { StanceTable } from '@/content/evidence/stance.schema'
import { stances } from '@/content/evidence/stances'
import { upperFirst } from '@/lib/format/first-letter'

const rows: StanceTable = stances

const numbers = ['none', 'one', 'two', 'three', 'four', 'all'] as const
/** How many of the sources say something. `only`: one and no other. */
export type Quantity = (typeof numbers)[number] | 'only'

const asWords: Record<Quantity, string> = {
  none: `none of the ${sourceCount}`,
  one: `one of the ${sourceCount}`,
  only: `only one of the ${sourceCount}`,
  two: `two of the ${sourceCount}`,
  three: `three of the ${sourceCount}`,
  four: `four of the ${sourceCount}`,
  all: `all ${sourceCount}`,
}

/** Whether a text is a quantity, in small letters. */
export function isQuantity(text: string): text is Quantity {
  return Object.hasOwn(asWords, text)
}

/**
 * How many of the five say what a row of the stances says, in words that a sentence may hold: "none of the five",
 * "all five". The sentence around it was written for `is`, so another number in the row stops the build, as does a row
 * that is not there.
 */
export function countSources(id: string, is: Quantity, start = false): string {
  const row = rows[id]
  if (row === undefined) throw new RangeError(`no statement "${id}" in content/evidence/stances`)
  const saying = new Set(row.claims.map(sourceOf)).size
  const expected = is === 'all' ? sourceIds.length : numbers.indexOf(is === 'only' ? 'one' : is)
  if (saying !== expected) throw new RangeError(`a sentence says "${is}" of "${id}", but ${saying} say so`)
  return start ? upperFirst(asWords[is]) : asWords[is]
}
