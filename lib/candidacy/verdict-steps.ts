import type { CandidacyEffect, CandidacyVerdictId } from '@/content/candidacy/candidacy.schema'

/**
 * All that a verdict may hang on: a use of SMP is named · every question that is put is answered · something is to sort
 * out, and any "not sure" is · something counts against it · there is SMP already · something is for a doctor ·
 * something rules it out for now.
 */
export type VerdictNeed = 'fits' | 'complete' | Exclude<CandidacyEffect, 'for'>

/**
 * The verdicts by weight, each with all that it needs; of those whose needs are met, the last counts. Without a use
 * nothing is a fit, what counts against it outvotes that, SMP that is there asks for another way, a doctor outvotes all
 * of these, and what has to be over first comes last. Both the rule that weighs answers and the stylesheet that does so
 * without script read this table.
 */
export const verdictSteps = [
  { verdict: 'open', needs: [] },
  { verdict: 'fit-if-settled', needs: ['fits'] },
  { verdict: 'likely-fit', needs: ['fits', 'complete'] },
  { verdict: 'fit-if-settled', needs: ['fits', 'settle'] },
  { verdict: 'poor-fit', needs: ['against'] },
  { verdict: 'repair-first', needs: ['repair'] },
  { verdict: 'doctor-first', needs: ['doctor'] },
  { verdict: 'not-now', needs: ['wait'] },
] as const satisfies readonly { verdict: CandidacyVerdictId; needs: readonly VerdictNeed[] }[]

/** The verdict that must not sell: what counts for SMP is left out of it, since it cannot be had now whatever counts for it. */
export const sellsNothing = { verdict: 'not-now', leavesOut: 'for' } as const satisfies {
  verdict: CandidacyVerdictId
  leavesOut: CandidacyEffect
}

/** Whether a verdict leads on to dates and a price. Any other has something to see to before money is thought of. */
export const mayPlan = (verdict: CandidacyVerdictId): boolean =>
  verdict === 'likely-fit' || verdict === 'fit-if-settled'

/** The kind of reason that decides a verdict. Where none does, its own words tell why. */
export const decidingEffect = {
  'likely-fit': 'for',
  'fit-if-settled': 'settle',
  'poor-fit': 'against',
  'repair-first': 'repair',
  'doctor-first': 'doctor',
  'not-now': 'wait',
} as const satisfies Partial<Record<CandidacyVerdictId, CandidacyEffect>>
