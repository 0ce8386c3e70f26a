import type {
  CostAlternative,
  CostAreaEntry,
  CostQuoteFlag,
  CostInsurance,
  CostQuote,
  CostRegionEntry,
  CostSaying,
  CostUpkeep,
  CostWords,
} from './cost.schema'

/** What a price may be for. The numbers of sessions are the grooming blog's: no other source gives them by area. */
export const costAreas = {
  'full-head': { label: 'Full head', short: 'Full head', means: 'a full head', sessions: 'sessions.full-head.s0' },
  crown: { label: 'Crown only', short: 'Crown only', means: 'the crown only', sessions: 'sessions.crown.s0' },
  hairline: {
    label: 'Hairline only',
    short: 'Hairline only',
    means: 'the hairline only',
    sessions: 'sessions.hairline.s0',
  },
  'scar-fut': {
    label: 'Scar from a strip transplant (FUT)',
    short: 'Scar (FUT)',
    means: 'one strip scar',
    sessions: 'sessions.scar-fut.s0',
  },
  'touch-up': {
    label: 'Touch-up, years later',
    short: 'Touch-up',
    means: 'one touch-up',
    sessions: 'touchup.sessions.s0',
  },
} as const satisfies Record<string, CostAreaEntry>
export type CostArea = keyof typeof costAreas

export const costRegions = {
  us: { label: 'United States', short: 'US', tag: 'US', where: 'in the US' },
  turkey: { label: 'Turkey', short: 'Turkey', tag: 'Turkey', where: 'in Turkey' },
  worldwide: { label: 'Elsewhere', short: 'Other', tag: 'world', where: 'around the world' },
} as const satisfies Record<string, CostRegionEntry>
export type CostRegion = keyof typeof costRegions

/**
 * Every price that the five sources print for SMP. The figure stands in the claim (content/evidence/claims/cost.ts):
 * change it there and every page follows.
 */
export const costQuotes = {
  'full-head.s0': {
    area: 'full-head',
    source: 'S0',
    region: 'us',
    countsFor: ['us'],
    basis: 'treatment',
    price: 'cost.full-head.us-2026.s0',
    sessions: 'sessions.full-head.s0',
    also: ['comparison.smp-cost.s0', 'cost.market-us.s0', 'cost.basis-us-2026.s0'],
  },
  'full-head.s1': {
    area: 'full-head',
    source: 'S1',
    region: 'not-stated',
    countsFor: ['us'],
    basis: 'treatment',
    price: 'cost.total.s1',
    note: 'It passes on what people who do SMP charge. It names no place and no area.',
  },
  'full-head.s2': {
    area: 'full-head',
    source: 'S2',
    region: 'worldwide',
    countsFor: ['worldwide'],
    basis: 'treatment',
    price: 'cost.smp-3-sessions.s2',
    sessions: 'sessions.price-table-smp.s2',
    otherwise: ['cost.total-text.s2'],
    also: ['cost.total-card.s2', 'cost.table-worldwide.s2', 'cost.prices-estimated.s2'],
    doubt: 'C18',
    note: 'Its own estimate from clinics that it does not name.',
  },
  'full-head-turkey.s2': {
    area: 'full-head',
    source: 'S2',
    region: 'turkey',
    countsFor: ['turkey'],
    basis: 'session',
    price: 'cost.turkey-per-session.s2',
    sessions: 'sessions.price-table-smp.s2',
    also: ['cost.turkey-affordable.s2', 'cost.turkey-exchange.s2'],
    doubt: 'C19',
    note:
      'Misprinted in the text. It calls Turkey cheap, yet a whole course comes to no less than its own world ' +
      'estimate. So it may be the price of the whole treatment. The clinic is in Turkey.',
  },
  'full-head.s3': {
    area: 'full-head',
    source: 'S3',
    region: 'not-stated',
    countsFor: ['us'],
    basis: 'session',
    price: 'cost.per-session.s3',
    sessions: 'sessions.count.s3',
    also: ['cost.estimate-total.s3'],
    note: 'It prices a session and names US cities as examples. It sets no lowest price.',
  },
  'crown.s0': {
    area: 'crown',
    source: 'S0',
    region: 'us',
    countsFor: ['us'],
    basis: 'treatment',
    price: 'cost.crown.us-2026.s0',
    sessions: 'sessions.crown.s0',
    also: ['cost.market-us.s0', 'cost.basis-us-2026.s0'],
  },
  'hairline.s0': {
    area: 'hairline',
    source: 'S0',
    region: 'us',
    countsFor: ['us'],
    basis: 'treatment',
    price: 'cost.hairline.us-2026.s0',
    sessions: 'sessions.hairline.s0',
    also: ['cost.market-us.s0', 'cost.basis-us-2026.s0'],
  },
  'hairline.s2': {
    area: 'hairline',
    source: 'S2',
    region: 'worldwide',
    countsFor: ['worldwide'],
    basis: 'treatment',
    price: 'cost.hairline-3-sessions.s2',
    sessions: 'sessions.price-table-hairline.s2',
    also: ['cost.table-worldwide.s2', 'cost.prices-estimated.s2'],
    doubt: 'C20',
    note: 'Its own estimate from clinics that it does not name.',
  },
  'scar-fut.s0': {
    area: 'scar-fut',
    source: 'S0',
    region: 'us',
    countsFor: ['us'],
    basis: 'treatment',
    price: 'cost.scar-fut.us-2026.s0',
    sessions: 'sessions.scar-fut.s0',
    also: ['cost.market-us.s0', 'cost.basis-us-2026.s0'],
  },
  'touch-up.s0': {
    area: 'touch-up',
    source: 'S0',
    region: 'us',
    countsFor: ['us'],
    basis: 'treatment',
    price: 'cost.touchup.us-2026.s0',
    sessions: 'touchup.sessions.s0',
    also: ['cost.market-us.s0', 'cost.basis-us-2026.s0'],
  },
} as const satisfies Record<string, CostQuote & { area: CostArea }>
export type CostQuoteId = keyof typeof costQuotes

/** Prices in words: no figure is made of them. */
export const costWords = [
  {
    area: 'touch-up',
    source: 'S3',
    claim: 'touchup.cost-fraction.s3',
    says: 'Far less than the first treatment, it says. It gives no figure.',
  },
] as const satisfies readonly (CostWords & { area: CostArea })[]

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
 * What else money may go to, all by S0's one table of treatments: it gives no years, so the years are our sum. `once`
 * is paid at the start, `monthly` for as long as it is used. The two medicines together are our reading.
 */
export const costAlternatives = {
  minoxidil: {
    label: 'Minoxidil',
    once: [],
    monthly: ['comparison.minoxidil-cost.s0'],
    also: ['comparison.minoxidil-maintenance.s0'],
  },
  finasteride: {
    label: 'Finasteride',
    once: [],
    monthly: ['comparison.finasteride-cost.s0'],
    also: ['comparison.finasteride-maintenance.s0'],
  },
  both: {
    label: 'Both medicines',
    once: [],
    monthly: ['comparison.minoxidil-cost.s0', 'comparison.finasteride-cost.s0'],
    also: [],
  },
  transplant: {
    label: 'Hair transplant',
    once: ['comparison.transplant-cost-5k-15k.s0'],
    monthly: [],
    also: ['comparison.transplant-maintenance.s0', 'comparison.transplant-cost-8k-15k.s0'],
  },
  'transplant-medicine': {
    label: 'Transplant and both',
    once: ['comparison.transplant-cost-5k-15k.s0'],
    monthly: ['comparison.minoxidil-cost.s0', 'comparison.finasteride-cost.s0'],
    also: [],
  },
  nothing: { label: 'Nothing at all', once: [], monthly: [], also: [] },
} as const satisfies Record<string, CostAlternative>
export type CostAlternativeId = keyof typeof costAlternatives

/** Years that the table of alternatives shows, from the contract's first to its last. */
export const alternativeYears = [1, 5, 10, 20, 40] as const

/** What has to be known before the alternatives are set side by side. */
export const alternativeNotes = [
  {
    says: 'These are not the same thing. {S0} calls SMP cosmetic, the medicines medical and a transplant surgery.',
    sources: ['S0'],
    claims: [
      'comparison.smp-type.s0',
      'comparison.minoxidil-type.s0',
      'comparison.finasteride-type.s0',
      'comparison.transplant-type.s0',
    ],
  },
  {
    says: 'In its text {S0} gives a transplant another price than in its table. We use the table.',
    sources: ['S0'],
    claims: ['comparison.transplant-cost-8k-15k.s0', 'comparison.transplant-cost-5k-15k.s0'],
  },
  {
    says: '{S0} says that a transplant needs no upkeep. The row with medicines is for those who keep up the rest.',
    sources: ['S0'],
    claims: ['comparison.transplant-maintenance.s0'],
  },
] as const satisfies readonly CostSaying[]

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
