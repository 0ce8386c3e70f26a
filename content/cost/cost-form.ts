import type { CostInsurance, CostQuoteFlag } from './cost.schema'

/** How a source stands to the question, in a few words. */
export const costStands = {
  headline: 'in the range',
  converted: 'our sum',
  'other-place': 'another place',
  unplaced: 'names no one place',
  'set-aside': 'set aside by you',
  words: 'no figure',
  silent: 'no price for this',
  'no-prices': 'no price at all',
} as const
export type CostStand = keyof typeof costStands

/**
 * What the reader may add, as no source gives a figure for it. That taking it off can cost more than having it done is
 * S2's word (`removal.cost-more-than-procedure.s2`), and stands among the silences.
 */
export const costExtraFields = {
  travel: { label: 'The trip', hint: 'Travel and bed, in dollars. For all sessions.' },
  removal: { label: 'Having it taken off', hint: 'In dollars. One source says: it can cost more than getting it.' },
  currency: { label: 'Your money', hint: 'Three letters, like EUR.' },
  rate: { label: 'Your exchange rate', hint: 'How much of your money one dollar buys.' },
} as const

/** What a quote is for, in the words of the form. */
export const quoteBasisWords = {
  total: { label: 'All of it', each: 'all of it' },
  session: { label: 'One session', each: 'a session' },
  section: { label: 'One part', each: 'a part' },
} as const

/** What is worth a word about a quote that the reader was given. A statement of sums, never of the person who gave it. */
export const costQuoteFlags = {
  'no-sessions': { says: 'Ask how many sessions. Without that there is no total.', claims: ['cost.estimate-total.s3'] },
  'no-parts': {
    says: 'Ask how many parts they count. {S3} says that some bill by part.',
    claims: ['cost.structures-vary.s3', 'cost.by-section.s3'],
  },
  'below-all': { says: 'Lower than every figure of the five, in any place. Ask what is in it.', claims: [] },
  'above-all': { says: 'Higher than every figure of the five, in any place. Ask what is in it.', claims: [] },
  within: { says: 'Within the range of the answer above.', claims: [] },
  'no-touch-up': {
    says: 'A touch-up is not in it. {S0} prices one at {cost.touchup.us-2026.s0}.',
    claims: ['cost.touchup.us-2026.s0'],
  },
} as const satisfies Record<string, CostQuoteFlag>
export type CostQuoteFlagId = keyof typeof costQuoteFlags

/** Said by one source only; its reason is its own. */
export const costInsurance = {
  short: 'Not covered, says one',
  says: '{S2} says that insurers do not pay for SMP, as it is done for looks. No other source speaks of it.',
  sources: ['S2'],
  claims: ['insurance.not-covered.s2', 'insurance.reason-cosmetic.s2'],
} as const satisfies CostInsurance
