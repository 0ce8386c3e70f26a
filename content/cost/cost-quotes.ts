import type { CostArea, CostQuoteId } from './cost'
import type { CostQuote, CostWords } from './cost.schema'

/** A price without a place stands in for any, but only where nobody prices that place. */
const anyPlace = ['us', 'turkey', 'worldwide'] as const

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
    gives: 'gives {price} for a full head in the US',
    price: 'cost.full-head.us-2026.s0',
    sessions: 'sessions.full-head.s0',
    also: ['comparison.smp-cost.s0', 'cost.market-us.s0', 'cost.basis-us-2026.s0'],
  },
  'full-head.s1': {
    area: 'full-head',
    source: 'S1',
    region: 'not-stated',
    countsFor: anyPlace,
    basis: 'treatment',
    gives: 'passes on from practitioners that it may cost {price}, and names no place and no area',
    price: 'cost.total.s1',
  },
  'full-head.s2': {
    area: 'full-head',
    source: 'S2',
    region: 'worldwide',
    countsFor: ['worldwide'],
    basis: 'treatment',
    gives: 'estimates {price} around the world, and names no area',
    price: 'cost.smp-3-sessions.s2',
    sessions: 'sessions.price-table-smp.s2',
    otherwise: ['cost.total-text.s2'],
    also: ['cost.total-card.s2', 'cost.table-worldwide.s2', 'cost.prices-estimated.s2'],
    doubt: 'C18',
    note: 'This is its own estimate, from clinics that it does not name.',
  },
  'full-head-turkey.s2': {
    area: 'full-head',
    source: 'S2',
    region: 'turkey',
    countsFor: ['turkey'],
    basis: 'session',
    gives: 'gives {price} in Turkey, and names no area',
    price: 'cost.turkey-per-session.s2',
    sessions: 'sessions.price-table-smp.s2',
    also: ['cost.turkey-affordable.s2', 'cost.turkey-exchange.s2'],
    doubt: 'C19',
    note:
      'The price is misprinted in the text. Turkey is called cheap there, yet by our sum a whole course comes to no less ' +
      'than its own world estimate. So it may be the price of the whole treatment. The clinic itself is in Turkey.',
  },
  'full-head.s3': {
    area: 'full-head',
    source: 'S3',
    region: 'not-stated',
    countsFor: anyPlace,
    basis: 'session',
    gives: 'gives {price}, and names no place and no area',
    price: 'cost.per-session.s3',
    sessions: 'sessions.count.s3',
    also: ['cost.estimate-total.s3'],
    note: 'Dear places and cheaper ones are named in it, but without a price for any of them, and it sets no lowest price.',
  },
  'crown.s0': {
    area: 'crown',
    source: 'S0',
    region: 'us',
    countsFor: ['us'],
    basis: 'treatment',
    gives: 'gives {price} for the crown alone in the US',
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
    gives: 'gives {price} for the hairline alone in the US',
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
    gives: 'estimates {price} for a hairline around the world',
    price: 'cost.hairline-3-sessions.s2',
    sessions: 'sessions.price-table-hairline.s2',
    also: ['cost.table-worldwide.s2', 'cost.prices-estimated.s2'],
    doubt: 'C20',
    note: 'This is its own estimate, from clinics that it does not name.',
  },
  'scar-fut.s0': {
    area: 'scar-fut',
    source: 'S0',
    region: 'us',
    countsFor: ['us'],
    basis: 'treatment',
    gives: 'gives {price} for a strip scar in the US',
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
    gives: 'gives {price} for a touch-up in the US',
    price: 'cost.touchup.us-2026.s0',
    sessions: 'touchup.sessions.s0',
    also: ['cost.market-us.s0', 'cost.basis-us-2026.s0'],
  },
} as const satisfies Record<CostQuoteId, CostQuote & { area: CostArea }>

/** Prices in words: no figure is made of them. */
export const costWords = [
  {
    area: 'touch-up',
    source: 'S3',
    claim: 'touchup.cost-fraction.s3',
    says: 'One costs a fraction of the first price, it says, but it gives no figure.',
  },
] as const satisfies readonly (CostWords & { area: CostArea })[]
