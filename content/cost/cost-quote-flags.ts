import type { CostQuoteFlag } from './cost.schema'

/** What is worth a word about a quote that the reader was given. A statement of sums, never of the person who gave it. */
export const costQuoteFlags = {
  'no-sessions': {
    says: 'Ask how many sessions it is for, because without that there is no total.',
    claims: ['cost.estimate-total.s3'],
  },
  'no-parts': {
    says: 'Ask how many parts they count, since some bill by part, according to {the S3}.',
    claims: ['cost.structures-vary.s3', 'cost.by-section.s3'],
  },
  'below-all': {
    says: 'This is lower than every price that we found, in any place, so ask what is in it.',
    claims: [],
  },
  'above-all': {
    says: 'This is higher than every price that we found, in any place, so ask what is in it.',
    claims: [],
  },
  'deposit-above': { says: 'The deposit is more than the lowest price, so check both of them.', claims: [] },
  'days-clash': {
    says: 'All of it is due before the deposit stops coming back, so ask which of the two days holds.',
    claims: [],
  },
  within: { says: 'This is within the range of the answer above.', claims: [] },
  'no-touch-up': {
    says: 'A touch-up is not in it, and in the US one costs {cost.touchup.us-2026.s0}, according to {the S0}.',
    claims: ['cost.touchup.us-2026.s0'],
  },
} as const satisfies Record<string, CostQuoteFlag>
export type CostQuoteFlagId = keyof typeof costQuoteFlags
