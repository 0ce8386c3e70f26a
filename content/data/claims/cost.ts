import type { ClaimTable } from '../claims.schema'

// The dollar stands after the figure in S2 (500$) and no country is named: read as US dollars.
export const costClaims = {
  'cost.basis-us-2026.s0': {
    aspect: 'Basis of the figures',
    statement: 'The cost table gives prices for {value}',
    place: 'Cost of Scalp Micropigmentation (2026)',
    value: { low: 2026, high: 2026 }, unit: 'year', printed: '2026',
  },
  'cost.market-us.s0': {
    aspect: 'Basis of the figures',
    statement: 'The ranges in the cost table are for the US',
    place: 'Cost of Scalp Micropigmentation (2026)',
  },
  'cost.table-worldwide.s2': {
    aspect: 'Basis of the figures',
    statement: 'The cost table gives approximate costs from all around the world',
    place: 'How Much Is Micro Scalp Pigmentation?',
    basis: 'clinics',
  },
  'cost.prices-estimated.s2': {
    aspect: 'Basis of the figures',
    statement: 'The prices are called estimates and come from various clinics around the world',
    place: 'How Much Is Micro Scalp Pigmentation?',
    basis: 'clinics',
  },
  'cost.ask-for-quote.s2': {
    aspect: 'Basis of the figures',
    statement: 'Ask the clinic for a quote beforehand',
    place: 'How Much Is Micro Scalp Pigmentation?',
  },
  'cost.full-head.us-2026.s0': {
    aspect: 'Whole treatment',
    statement: 'A full-head treatment costs {value} in the US',
    place: 'Cost of Scalp Micropigmentation (2026)',
    value: { low: 2000, high: 4000 }, unit: 'usd', printed: '$2,000–$4,000',
  },
  'cost.total.s1': {
    aspect: 'Whole treatment',
    statement: 'Practitioners say that SMP may cost {value}',
    place: '(part on cost)',
    value: { low: 2000, high: 4000, about: true }, unit: 'usd', printed: 'around $2,000–$4,000',
    basis: 'practitioners',
  },
  'cost.total-card.s2': {
    aspect: 'Whole treatment',
    statement: 'SMP costs {value}',
    place: '(spec card at the top)',
    value: { low: 500, high: 4000 }, unit: 'usd', printed: '500$ – 4,000$',
  },
  'cost.total-text.s2': {
    aspect: 'Whole treatment',
    statement: 'SMP costs {value}, depending on the place and the artist',
    place: 'How Much Is Micro Scalp Pigmentation?',
    value: { low: 400, high: 4000 }, unit: 'usd', printed: '400$ to 4,000$',
  },
  'cost.smp-3-sessions.s2': {
    aspect: 'Whole treatment',
    statement: 'In the world price table a course of SMP costs {value}',
    place: 'How Much Is Micro Scalp Pigmentation?',
    value: { low: 500, high: 4000 }, unit: 'usd', printed: '500$ – 4,000$',
    basis: 'clinics',
  },
  'cost.ranges-dramatically.s3': {
    aspect: 'Whole treatment',
    statement: 'The cost of SMP can vary dramatically',
    place: 'SMP Cost and Considerations',
  },
  'cost.per-session.s3': {
    aspect: 'Whole treatment',
    statement: 'SMP can cost {value}',
    place: 'SMP Cost and Considerations',
    value: { low: null, high: 3000, under: 1000 }, unit: 'usd', per: 'session', printed: 'under $1,000 to $3,000',
  },
  'cost.estimate-total.s3': {
    aspect: 'Whole treatment',
    statement: 'Try to work out the whole price, counting all the sessions that may be needed',
    place: 'SMP Cost and Considerations',
  },
  'cost.crown.us-2026.s0': {
    aspect: 'Part areas',
    statement: 'Treating only the crown costs {value} in the US',
    place: 'Cost of Scalp Micropigmentation (2026)',
    value: { low: 1200, high: 2000 }, unit: 'usd', printed: '$1,200–$2,000',
  },
  'cost.hairline.us-2026.s0': {
    aspect: 'Part areas',
    statement: 'Treating only the hairline costs {value} in the US',
    place: 'Cost of Scalp Micropigmentation (2026)',
    value: { low: 1500, high: 2500 }, unit: 'usd', printed: '$1,500–$2,500',
  },
  'cost.scar-fut.us-2026.s0': {
    aspect: 'Part areas',
    statement: 'Camouflaging an FUT scar costs {value} in the US',
    place: 'Cost of Scalp Micropigmentation (2026)',
    value: { low: 800, high: 1500 }, unit: 'usd', printed: '$800–$1,500',
  },
  'cost.hairline-3-sessions.s2': {
    aspect: 'Part areas',
    statement: 'In the world price table a course of hairline micropigmentation costs {value}',
    place: 'How Much Is Micro Scalp Pigmentation?',
    value: { low: 400, high: 3200 }, unit: 'usd', printed: '400$ – 3,200$',
    basis: 'clinics',
  },
  'cost.touchup.us-2026.s0': {
    aspect: 'Touch-up',
    statement: 'A touch-up costs {value} in the US',
    place: 'Cost of Scalp Micropigmentation (2026)',
    value: { low: 500, high: 1000 }, unit: 'usd', printed: '$500–$1,000',
  },
  'cost.turkey-per-session.s2': {
    aspect: 'Turkey',
    statement: 'In Turkey SMP costs {value}',
    place: 'How Much Does a Micropigmentation Cost …',
    // A separator is lost between the two figures ("500$1,400$"): read as a range, as the word "around" suggests.
    value: { low: 500, high: 1400, about: true }, unit: 'usd', per: 'session', printed: '500$1,400$ per session',
  },
  'cost.turkey-affordable.s2': {
    aspect: 'Turkey',
    statement: 'The price in Turkey is called affordable',
    place: 'How Much Does a Micropigmentation Cost …',
  },
  'cost.turkey-living.s2': {
    aspect: 'Turkey',
    statement: 'Turkey’s relatively low cost of living explains the price',
    place: 'How Much Does a Micropigmentation Cost …',
  },
  'cost.turkey-exchange.s2': {
    aspect: 'Turkey',
    statement: 'Exchange rates also help to keep prices in Turkey low',
    place: 'How Much Does a Micropigmentation Cost …',
  },
  'cost.microblading-3-sessions.s2': {
    aspect: 'Microblading',
    statement: 'In the world price table a course of scalp microblading costs {value}',
    place: 'How Much Is Micro Scalp Pigmentation?',
    value: { low: 500, high: 2500 }, unit: 'usd', printed: '500$ – 2,500$',
    basis: 'clinics',
  },
  'cost.factor-location.s1': {
    aspect: 'Price factors',
    statement: 'Cost may depend on where the clinic is',
    place: '(part on cost)',
  },
  'cost.factor-area.s1': {
    aspect: 'Price factors',
    statement: 'Cost may depend on the area of the scalp to be treated',
    place: '(part on cost)',
  },
  'cost.factor-experience.s1': {
    aspect: 'Price factors',
    statement: 'Cost may depend on how experienced the practitioner is',
    place: '(part on cost)',
  },
  'cost.better-practitioners-dearer.s1': {
    aspect: 'Price factors',
    statement:
      'In some cases a more experienced, well-regarded practitioner with consistently good results may cost more',
    place: '(part on cost)',
  },
  'cost.factor-place-artist.s2': {
    aspect: 'Price factors',
    statement: 'Cost depends on where SMP is done and which artist performs it',
    place: 'How Much Is Micro Scalp Pigmentation?',
  },
  'cost.factor-living-experience.s2': {
    aspect: 'Price factors',
    statement: 'Local living costs, and how experienced the artist or doctor is, influence the price',
    place: 'How Much Is Micro Scalp Pigmentation?',
  },
  'cost.factor-area.s3': {
    aspect: 'Price factors',
    statement: 'Cost depends on how much of the scalp has to be covered',
    place: 'SMP Cost and Considerations',
  },
  'cost.factor-experience.s3': {
    aspect: 'Price factors',
    statement: 'Cost depends on the experience and ability of the surgeon',
    place: 'SMP Cost and Considerations',
  },
  'cost.factor-scalp-properties.s3': {
    aspect: 'Price factors',
    statement: 'Peculiarities of the scalp or hair, such as scars or unusual shapes, affect the cost',
    place: 'SMP Cost and Considerations',
  },
  'cost.factor-location.s3': {
    aspect: 'Price factors',
    statement: 'The location of the clinic also affects the cost',
    place: 'SMP Cost and Considerations',
  },
  'cost.location-reasons.s3': {
    aspect: 'Price factors',
    statement: 'Location usually stands for things like property prices, public demand and prestige',
    place: 'SMP Cost and Considerations',
  },
  'cost.expensive-cities.s3': {
    aspect: 'Price factors',
    statement: 'The price tends to be higher in places like uptown Manhattan or Beverly Hills',
    place: 'SMP Cost and Considerations',
  },
  'cost.cheaper-places.s3': {
    aspect: 'Price factors',
    statement:
      'SMP in a midwestern US city, Turkey or South America tends to cost less than in Manhattan or Beverly Hills',
    place: 'SMP Cost and Considerations',
  },
  'cost.structures-vary.s3': {
    aspect: 'Price factors',
    statement: 'Clinics differ in how they charge',
    place: 'SMP Cost and Considerations',
  },
  'cost.by-section.s3': {
    aspect: 'Price factors',
    statement: 'Some surgeons charge by section, dividing the scalp into {value}, each with its own price',
    place: 'SMP Cost and Considerations',
    value: { low: 3, high: 4 }, unit: 'regions', printed: 'three or four regions',
  },
  'cost.factors.s4': {
    aspect: 'Price factors',
    statement: 'Cost can vary with place, area, number of sessions, and the practitioner’s experience and reputation',
    place: 'Cost of SMP',
  },
  'cost.investment.s4': {
    aspect: 'Sales argument',
    statement: 'Readers are told to see the cost as an investment in themselves and their confidence',
    place: 'Cost of SMP',
  },
} as const satisfies ClaimTable
