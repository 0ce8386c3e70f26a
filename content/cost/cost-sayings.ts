import type { CostDriver, CostSaying } from './cost.schema'

export const costDrivers = {
  area: {
    label: 'How much scalp',
    says: 'More cover costs more.',
    claims: ['cost.factor-area.s1', 'cost.factor-area.s3', 'cost.factors.s4'],
  },
  place: {
    label: 'Where the clinic is',
    says: 'Rents, the cost of living and demand differ from place to place.',
    claims: [
      'cost.factor-location.s1',
      'cost.factor-place-artist.s2',
      'cost.factor-living-experience.s2',
      'cost.factor-location.s3',
      'cost.location-reasons.s3',
      'cost.expensive-cities.s3',
      'cost.cheaper-places.s3',
      'cost.factors.s4',
    ],
  },
  experience: {
    label: 'Who does it',
    says: 'Someone with years of practice may ask for more.',
    claims: [
      'cost.factor-experience.s1',
      'cost.better-practitioners-dearer.s1',
      'cost.factor-living-experience.s2',
      'cost.factor-experience.s3',
      'cost.factors.s4',
    ],
  },
  reputation: {
    label: 'A good name',
    says: 'People who are known for good work may charge more.',
    claims: ['cost.better-practitioners-dearer.s1', 'cost.factors.s4'],
  },
  sessions: {
    label: 'How many sessions',
    says: 'Ask for the price of all of them, not of one.',
    claims: ['cost.estimate-total.s3', 'cost.factors.s4'],
  },
  scalp: {
    label: 'Scars or an unusual scalp',
    says: 'A scar or an odd shape can change the price.',
    claims: ['cost.factor-scalp-properties.s3'],
  },
  section: {
    label: 'How they bill',
    says: 'Some split the head into parts and price each part.',
    claims: ['cost.structures-vary.s3', 'cost.by-section.s3'],
  },
} as const satisfies Record<string, CostDriver>

/** How we read the sources where they leave room. Each is a choice of ours, so each is shown. */
export const costReadings = [
  {
    says: '{S1}, {S2} and {S3} price “SMP” and name no area. We read that as a full head.',
    sources: ['S1', 'S2', 'S3'],
    claims: ['cost.total.s1', 'cost.smp-3-sessions.s2', 'cost.per-session.s3'],
  },
  {
    says: '{S1} and {S3} tie their price to no one country. We count both for the US and mark them.',
    sources: ['S1', 'S3'],
    claims: ['cost.total.s1', 'cost.per-session.s3', 'cost.expensive-cities.s3'],
  },
  {
    says: '{S2} writes dollars and does not say whose. We read US dollars.',
    sources: ['S2'],
    claims: ['cost.smp-3-sessions.s2', 'cost.turkey-per-session.s2'],
  },
  {
    says: 'Only a price per session is multiplied. A price for the whole treatment stays as it is.',
    sources: [],
    claims: [],
  },
  {
    says: 'An end that a source leaves open stays open. We fill in nothing.',
    sources: ['S3'],
    claims: ['cost.per-session.s3'],
  },
] as const satisfies readonly CostSaying[]

/** What a reader may look for here and none of the five says. */
export const costSilences = [
  { says: '{S4} gives no price at all.', sources: ['S4'], claims: ['cost.factors.s4'] },
  {
    says: 'No source gives a price by country but for the US and Turkey.',
    sources: ['S0', 'S2'],
    claims: ['cost.market-us.s0', 'cost.turkey-per-session.s2'],
  },
  {
    says: 'Only {S0} prices a crown, a scar or a touch-up.',
    sources: ['S0'],
    claims: ['cost.crown.us-2026.s0', 'cost.scar-fut.us-2026.s0', 'cost.touchup.us-2026.s0'],
  },
  {
    says: 'No source says what it costs to have SMP taken off. {S2} says it can cost more than getting it.',
    sources: ['S2'],
    claims: ['removal.cost-more-than-procedure.s2'],
  },
  { says: '{S0} and {S3} do not say where their prices come from.', sources: ['S0', 'S3'], claims: [] },
  {
    says: '{S1} and {S2} say who was asked, but name nobody.',
    sources: ['S1', 'S2'],
    claims: ['cost.total.s1', 'cost.prices-estimated.s2'],
  },
  { says: 'No source speaks of tax, a deposit or the trip there.', sources: [], claims: [] },
  { says: 'No source says what a woman pays, or whether it differs.', sources: [], claims: [] },
] as const satisfies readonly CostSaying[]
