import type { ClaimId } from '@/content/evidence/claims'
import { outside, type OutsideId } from '@/content/evidence/outside'
import type { OutsideFact } from '@/content/evidence/outside.schema'
import { getClaim } from './claim'
import { opponentsOf, othersBeside } from './conflicts'
import type { Ground } from './ground'
import { sourceOf } from '@/content/evidence/source-ids'

export type Certainty =
  | 'study'
  | 'several-sources'
  | 'one-source'
  | 'figures-differ'
  | 'sources-conflict'
  | 'contradicted'
  | 'no-source'

/** The label that a reader sees, and what it means in a sentence. */
export const certaintyLabels: Record<Certainty, { label: string; means: string }> = {
  study: { label: 'From a study', means: 'Everything that carries it rests on a study, by the source’s own word.' },
  'several-sources': {
    label: 'Several sources',
    means: 'Two or more of the five say so, and none of them opposes it.',
  },
  'one-source': {
    label: 'One source',
    means: 'A single one of the five says so. The others are silent, or say something else that fits beside it.',
  },
  'figures-differ': {
    label: 'Figures differ',
    means: 'Two or more of the five give figures that are not the same, though all of them can be right.',
  },
  'sources-conflict': { label: 'Sources disagree', means: 'Another source says what cannot be squared with it.' },
  contradicted: {
    label: 'Contradicted',
    means: 'Evidence from outside the five, of moderate weight or more, speaks against it.',
  },
  'no-source': { label: 'No source', means: 'None of the five says so.' },
}

/** Whether two claims have figures, and not the same. */
function figuresDiffer(one: ClaimId, other: ClaimId): boolean {
  const [a, b] = [getClaim(one).value, getClaim(other).value]
  return Boolean(a && b) && (a?.low !== b?.low || a?.high !== b?.high)
}

const weighty: readonly OutsideFact['strength'][] = ['moderate', 'strong']

/**
 * How sure a statement is, from who carries it. The first rule that holds decides:
 * 1. contradicted: an outside fact of moderate or strong weight speaks against it
 * 2. no-source: none of the five carries it (outside facts never count as one of them)
 * 3. sources-conflict: a claim stands against it, or those that carry it oppose one another
 * 4. figures-differ: those that carry it give other figures on the same question (a range from the earliest to the
 *    latest that anyone names is nobody's figure)
 * 5. study: every claim that carries it rests on a study, by the source's own word
 * 6. several-sources: two or more of the five carry it
 * 7. one-source: a single one does, however often
 */
export function certaintyOf({ says, against }: Ground, outsideAgainst: readonly OutsideId[] = []): Certainty {
  if (outsideAgainst.some(id => weighty.includes(outside[id].strength))) return 'contradicted'
  if (says.length === 0) return 'no-source'
  if (against.length > 0 || says.some(id => opponentsOf(id).some(other => says.includes(other)))) {
    return 'sources-conflict'
  }
  if (says.some(id => othersBeside(id).some(other => says.includes(other) && figuresDiffer(id, other)))) {
    return 'figures-differ'
  }
  if (says.every(id => getClaim(id).basis === 'study')) return 'study'
  return new Set(says.map(sourceOf)).size > 1 ? 'several-sources' : 'one-source'
}
