import type { CandidacyEffect } from '@/content/candidacy/candidacy.schema'
import { type CandidacyRule, type CandidacyRuleId, candidacyRules } from '@/content/candidacy/candidacy-rules'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { type Ground, groundOf } from '@/lib/evidence/ground'

/** Who carries a reason: the five sources, facts from outside them, or both. */
export type CandidacyBasis = 'sources' | 'outside' | 'both'

/** One reason as a reader meets it. */
export type CandidacyReason = {
  id: CandidacyRuleId
  effect: CandidacyEffect
  title: string
  /** With its figures and source names filled in. */
  because: string
  /** What would settle it, or whom to ask. */
  next: string | undefined
  basis: CandidacyBasis
  ground: Ground
}

/**
 * Where a reason stands on the page of all reasons, by its number: a browser writes an opened address into its list of
 * visits, and the name of a reason would tell an illness there.
 */
export const reasonAnchor = (id: CandidacyRuleId): string =>
  `reason-${candidacyRules.findIndex(rule => rule.id === id) + 1}`

/** A rule of the table in the words that a reader sees. */
export function reasonOf(rule: CandidacyRule): CandidacyReason {
  const ground = groundOf(rule)
  return {
    id: rule.id,
    effect: rule.effect,
    title: rule.title,
    because: fillFigures(rule.because),
    next: rule.next,
    basis: ground.says.length === 0 ? 'outside' : ground.outside.length === 0 ? 'sources' : 'both',
    ground,
  }
}
