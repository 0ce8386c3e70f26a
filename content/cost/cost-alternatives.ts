import type { CostAlternative, CostSaying } from './cost.schema'

/**
 * What else money may go to. `once` is paid at the start, `monthly` for as long as it is used, `again` anew whenever so
 * much time has gone by. Most prices are those of S0's one table of treatments; a glued piece has a price from outside
 * the five alone. The table gives no years, so the years are our sum. The two medicines together are our reading.
 * `option`: the page that tells all of it.
 */
export const costAlternatives = {
  minoxidil: {
    label: 'Minoxidil',
    option: 'minoxidil',
    once: [],
    monthly: ['comparison.minoxidil-cost.s0'],
    again: [],
    also: ['comparison.minoxidil-maintenance.s0'],
  },
  finasteride: {
    label: 'Finasteride',
    option: 'finasteride',
    once: [],
    monthly: ['comparison.finasteride-cost.s0'],
    again: [],
    also: ['comparison.finasteride-maintenance.s0'],
  },
  both: {
    label: 'Both medicines',
    option: null,
    once: [],
    monthly: ['comparison.minoxidil-cost.s0', 'comparison.finasteride-cost.s0'],
    again: [],
    also: [],
  },
  transplant: {
    label: 'Hair transplant',
    option: 'hair-transplant',
    once: ['comparison.transplant-cost-5k-15k.s0'],
    monthly: [],
    again: [],
    also: ['comparison.transplant-maintenance.s0', 'comparison.transplant-cost-8k-15k.s0'],
  },
  'transplant-medicine': {
    label: 'Transplant and both',
    option: null,
    once: ['comparison.transplant-cost-5k-15k.s0'],
    monthly: ['comparison.minoxidil-cost.s0', 'comparison.finasteride-cost.s0'],
    again: [],
    also: [],
  },
  'hair-system': {
    label: 'A glued hair system',
    option: 'hair-systems',
    once: ['e87-glued-piece-first'],
    monthly: ['e87-glued-piece-care'],
    again: [{ price: 'e87-glued-piece-anew', every: 'e87-glued-piece-lasts' }],
    also: [],
  },
  microblading: {
    label: 'Scalp microblading',
    option: 'scalp-microblading',
    once: ['cost.microblading-3-sessions.s2'],
    monthly: [],
    again: [{ price: 'cost.microblading-3-sessions.s2', every: 'comparison.microblading-lasts-4-6.s2' }],
    also: [],
  },
  nothing: { label: 'Nothing at all', option: 'shaved-or-as-it-is', once: [], monthly: [], again: [], also: [] },
} as const satisfies Record<string, CostAlternative>
export type CostAlternativeId = keyof typeof costAlternatives

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
    says: 'One UK surgeon says that many come back for another transplant. We found no years for that, so we count one.',
    sources: [],
    claims: [],
    outside: ['e65-transplant-loss-goes-on'],
  },
  {
    says: 'The prices of a glued hair system are one seller’s, from outside the articles. We found no other to set beside them.',
    sources: [],
    claims: [],
    outside: ['e87-glued-piece-first', 'e87-glued-piece-care', 'e87-glued-piece-anew', 'e87-glued-piece-lasts'],
  },
  {
    says: 'Scalp microblading has a price around the world from {the S2}. We count it anew as often as that article says.',
    sources: ['S2'],
    states: 'Around the world scalp microblading costs {cost.microblading-3-sessions.s2}',
    claims: ['cost.microblading-3-sessions.s2', 'comparison.microblading-lasts-4-6.s2'],
  },
  {
    says: 'Shaving has a cost that is not in these sums, as we found no price for it but from sellers.',
    sources: [],
    claims: [],
  },
  {
    says: 'The medicines have costs that are not money. Finasteride can bring sexual side effects and low mood. Once minoxidil stops, most of what it grew is lost.',
    sources: [],
    claims: [],
    outside: ['e11-finasteride-sexual', 'e12-finasteride-alert', 'e8-minoxidil-stop'],
  },
] as const satisfies readonly CostSaying[]
