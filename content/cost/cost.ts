import type { CostAlternativeId } from './cost-alternatives'
import type { CostAreaEntry, CostRegionEntry, CostUpkeep } from './cost.schema'

/** What a price may be for. */
export const costAreas = {
  'full-head': { label: 'Full head', short: 'Full head', means: 'a full head' },
  crown: { label: 'Crown only', short: 'Crown only', means: 'the crown only' },
  hairline: { label: 'Hairline only', short: 'Hairline only', means: 'the hairline only' },
  'scar-fut': { label: 'Scar from a strip transplant (FUT)', short: 'Scar (FUT)', means: 'one strip scar' },
  'touch-up': { label: 'Touch-up, years later', short: 'Touch-up', means: 'one touch-up' },
} as const satisfies Record<string, CostAreaEntry>
export type CostArea = keyof typeof costAreas

export const costRegions = {
  us: { label: 'United States', short: 'US', tag: 'US', where: 'in the US' },
  turkey: { label: 'Turkey', short: 'Turkey', tag: 'Turkey', where: 'in Turkey' },
  worldwide: { label: 'Elsewhere', short: 'Other', tag: 'world', where: 'around the world' },
} as const satisfies Record<string, CostRegionEntry>
export type CostRegion = keyof typeof costRegions

/**
 * The names of the prices in cost-quotes.ts. Permanent: they stand in addresses. Whoever only has to know the names reads
 * this, and loads no more.
 */
export const costQuoteIds = [
  'full-head.s0',
  'full-head.s1',
  'full-head.s2',
  'full-head-turkey.s2',
  'full-head.s3',
  'crown.s0',
  'hairline.s0',
  'hairline.s2',
  'scar-fut.s0',
  'touch-up.s0',
] as const
export type CostQuoteId = (typeof costQuoteIds)[number]

/**
 * Upkeep: whose interval between touch-ups, and the one price of a touch-up that any source gives. That the interval
 * repeats is said by S0's "every" only; for the others it is our reading (digest, D2).
 */
export const costUpkeep = {
  price: 'cost.touchup.us-2026.s0',
  intervals: { S0: 'touchup.after-4-6-years.s0', S2: 'touchup.after-6-8-years.s2', S3: 'touchup.3-5-years.s3' },
  /** Years that the still page shows. */
  shownYears: 10,
} as const satisfies CostUpkeep

/** Sources that give an interval between touch-ups in years, so that a cost over years can follow them. */
export type IntervalSource = keyof typeof costUpkeep.intervals

/** Years that the table of alternatives shows, from the contract's first to its last. */
export const alternativeYears = [1, 5, 10, 20, 40] as const

/**
 * What has a picture of its years. Two medicines at once, and a transplant with both, are sums of the others: they stand
 * in the table alone.
 */
export const picturedWays: readonly (CostAlternativeId | 'smp' | 'smp-all')[] = [
  'smp',
  'minoxidil',
  'finasteride',
  'transplant',
  'hair-system',
  'microblading',
]
