import type { CostInsurance } from './cost.schema'

/** How a source stands to the question, in a few words. */
export const costStands = {
  headline: 'the answer above',
  converted: 'our sum',
  'other-place': 'another place',
  unplaced: 'names no place',
  'set-aside': 'set aside by you',
  words: 'no figure',
  silent: 'no price for this',
  'no-prices': 'no price at all',
} as const
export type CostStand = keyof typeof costStands

/** What the reader may add, as no source gives a figure for it. */
export const costExtraFields = {
  travel: { label: 'The trip', hint: 'What travel and bed cost you for all the sessions, in dollars.' },
  removal: { label: 'Having it taken off', hint: 'Write it in dollars. Further down you find what is said of it.' },
  currency: { label: 'Your money', hint: 'Write its three letters, like EUR for the euro.' },
  rate: { label: 'Your exchange rate', hint: 'Write how much of your own money one dollar buys.' },
} as const

/** What a quote is for, in the words of the form. */
export const quoteBasisWords = {
  total: { label: 'All of it', each: 'all of it' },
  session: { label: 'One session', each: 'a session' },
  section: { label: 'One part', each: 'a part' },
} as const

/** Its reason is its own. The dots tell who else speaks of it. */
export const costInsurance = {
  short: 'not covered',
  says: 'Insurers do not pay for SMP, says {the S2}, because it is done for looks.',
  sources: ['S2'],
  claims: ['insurance.not-covered.s2', 'insurance.reason-cosmetic.s2'],
  differs: {
    part: [
      'comparison.smp-type.s0',
      'definition.cosmetic-treatment.s1',
      'definition.cosmetic-microneedles.s3',
      'definition.permanent-makeup.s4',
    ],
  },
} as const satisfies CostInsurance

/** When a part of the cost falls due, in the words of pictures and tables. */
export const costPartWords = { first: 'At first', monthly: 'By the month', again: 'Again later' } as const
