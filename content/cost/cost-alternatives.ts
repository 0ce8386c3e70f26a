import type { CostAlternative, CostSaying } from './cost.schema'

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
    says: 'These are not the same thing: SMP is cosmetic, the medicines are medical and a transplant is surgery, says {the S0}.',
    sources: ['S0'],
    states: 'SMP is a cosmetic treatment',
    claims: [
      'comparison.smp-type.s0',
      'definition.cosmetic-treatment.s1',
      'definition.cosmetic-approach.s2',
      'definition.cosmetic-microneedles.s3',
      'definition.permanent-makeup.s4',
    ],
  },
  {
    says: 'A transplant has one price in the table of {the S0} and another in its text, and we use the table.',
    sources: ['S0'],
    states: 'A hair transplant costs {comparison.transplant-cost-5k-15k.s0}',
    claims: ['comparison.transplant-cost-5k-15k.s0', 'comparison.transplant-cost-8k-15k.s0'],
  },
  {
    says: 'A transplant needs no upkeep, says {the S0}. The row with medicines is for those who want to keep up the rest.',
    sources: ['S0'],
    states: 'A hair transplant needs no upkeep',
    claims: ['comparison.transplant-maintenance.s0'],
  },
  {
    says: 'The medicines have costs that are not money. Finasteride can bring sexual side effects and low mood. Once minoxidil stops, most of what it grew is lost.',
    sources: [],
    claims: [],
    outside: ['e11-finasteride-sexual', 'e12-finasteride-alert', 'e8-minoxidil-stop'],
  },
] as const satisfies readonly CostSaying[]
