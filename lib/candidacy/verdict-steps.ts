import type { CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'

/**
 * All that a verdict may hang on: a use of SMP is named · every question is answered · something is to settle, and any
 * "not sure" is (each is a rule to settle) · something speaks against it · something is for a doctor.
 */
export type VerdictNeed = 'fits' | 'complete' | 'settle' | 'against' | 'doctor'

/**
 * The verdicts by weight, each with all that it needs; of those whose needs are met, the last counts. Without a use
 * nothing is a fit, what speaks against it outvotes that, and a doctor outvotes all. Both the rule that weighs answers
 * and the stylesheet that does so without script read this table.
 */
export const verdictSteps = [
  { verdict: 'open', needs: [] },
  { verdict: 'fit-if-settled', needs: ['fits'] },
  { verdict: 'likely-fit', needs: ['fits', 'complete'] },
  { verdict: 'fit-if-settled', needs: ['fits', 'settle'] },
  { verdict: 'poor-fit', needs: ['against'] },
  { verdict: 'doctor-first', needs: ['doctor'] },
] as const satisfies readonly { verdict: CandidacyVerdictId; needs: readonly VerdictNeed[] }[]
