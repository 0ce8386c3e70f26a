import { outside, type OutsideId } from '@/content/evidence/outside'
import type { OutsideFact } from '@/content/evidence/outside.schema'
import { getClaim } from './claim'
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
    means: 'One of the five gives this figure and another gives a different one. Both can be right.',
  },
  'sources-conflict': { label: 'Sources disagree', means: 'Another source says what cannot be squared with it.' },
  contradicted: {
    label: 'Contradicted',
    means: 'Evidence from outside the five, of moderate weight or more, counts against it.',
  },
  'no-source': { label: 'No source', means: 'None of the five says so.' },
}

const weighty: readonly OutsideFact['strength'][] = ['moderate', 'strong']

/**
 * How sure a statement is, from who carries it. The first rule that holds decides:
 * 1. contradicted: an outside fact of moderate or strong weight counts against it
 * 2. no-source: none of the five carries it (outside facts never count as one of them)
 * 3. sources-conflict: another source says what cannot be true together with it
 * 4. several-sources: two or more of the five carry it
 * 5. figures-differ: one carries it, and another gives another figure that can be right too
 * 6. study: every claim that carries it rests on a study, by the source's own word
 * 7. one-source: a single one carries it, however often
 */
export function certaintyOf({ says, differs, against }: Ground, outsideAgainst: readonly OutsideId[] = []): Certainty {
  if (outsideAgainst.some(id => weighty.includes(outside[id].strength))) return 'contradicted'
  if (says.length === 0) return 'no-source'
  if (against.length > 0) return 'sources-conflict'
  if (new Set(says.map(sourceOf)).size > 1) return 'several-sources'
  if (differs.some(({ how }) => how === 'figure')) return 'figures-differ'
  return says.every(id => getClaim(id).basis === 'study') ? 'study' : 'one-source'
}
