import type { OutsideId } from '../evidence/outside'
import type { CostDriver, CostSaying } from './cost.schema'

/**
 * What moves a price. Each sentence says no more than the article of the weakest that stands under it: most say that a
 * price can depend on something, and few in which direction.
 */
export const costDrivers = {
  area: {
    label: 'How much scalp',
    says: 'The price can depend on how much of the scalp is treated.',
    claims: ['cost.factor-area.s1', 'cost.factor-area.s3', 'cost.factors.s4'],
    differs: { part: ['cost.crown.us-2026.s0', 'cost.hairline-3-sessions.s2'] },
  },
  place: {
    label: 'Where the clinic is',
    says: 'The price can depend on where you have it done.',
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
    says: 'The price can depend on how experienced the practitioner is.',
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
    says: 'The price can depend on how well known they are for good work.',
    claims: ['cost.better-practitioners-dearer.s1', 'cost.factors.s4'],
    differs: { beside: ['cost.factor-experience.s3', 'cost.location-reasons.s3', 'cost.factor-living-experience.s2'] },
  },
  sessions: {
    label: 'How many sessions',
    says: 'The price can depend on how many sessions you need, so ask for the price of them all.',
    states: 'The price can depend on how many sessions you need',
    claims: ['cost.estimate-total.s3', 'cost.factors.s4'],
    differs: { part: ['cost.turkey-per-session.s2', 'cost.full-head.us-2026.s0', 'cost.crown.us-2026.s0'] },
  },
  scalp: {
    label: 'Scars or an unusual scalp',
    says: 'A scar or an unusual shape of the head can change the price.',
    claims: ['cost.factor-scalp-properties.s3'],
    differs: { beside: ['cost.scar-fut.us-2026.s0'] },
  },
  section: {
    label: 'How they bill',
    says: 'Some split the head into parts, and each part has a price of its own.',
    claims: ['cost.structures-vary.s3', 'cost.by-section.s3'],
    differs: {
      beside: [
        'cost.crown.us-2026.s0',
        'cost.hairline.us-2026.s0',
        'cost.hairline-3-sessions.s2',
        'cost.factor-area.s1',
        'cost.factors.s4',
      ],
    },
  },
} as const satisfies Record<string, CostDriver>

/**
 * How we read the sources where they leave room. Each is a choice of ours, so each is shown, and no source says it: what
 * it rests on is a part of it.
 */
export const costReadings = [
  {
    says: 'If “SMP” has a price and no area is named, we read that as a full head. That is so for {the S1}, {the S2} and {the S3}.',
    sources: ['S1', 'S2', 'S3'],
    claims: [],
    differs: { part: ['cost.total.s1', 'cost.smp-3-sessions.s2', 'cost.per-session.s3'] },
  },
  {
    says:
      'The prices of {the S1} and {the S3} are for no place, so we show them beside a price for yours. Only where there ' +
      'is none do we use them instead, and then we say so.',
    sources: ['S1', 'S3'],
    claims: [],
    differs: { part: ['cost.total.s1', 'cost.per-session.s3'] },
  },
  {
    says: 'Whose dollars {the S2} means is not said, so we read them as US dollars.',
    sources: ['S2'],
    claims: [],
    differs: { part: ['cost.smp-3-sessions.s2', 'cost.turkey-per-session.s2'] },
  },
  {
    says: 'We multiply only a price per session, and a price for the whole treatment stays as it is.',
    sources: [],
    claims: [],
  },
  {
    says: 'Where an article gives no lowest or no highest price, we fill in nothing.',
    sources: ['S3'],
    claims: [],
    differs: { part: ['cost.per-session.s3'] },
  },
  {
    says: 'The years start from the answer at the top, with your sources, your place and your sessions.',
    sources: [],
    claims: [],
  },
] as const satisfies readonly CostSaying[]

/**
 * What a reader may look for here and does not find. That something is missing is our word, so a source stands under a
 * sentence only for what it does say. A test holds them to the table of prices (`tests/content/cost`).
 */
export const costSilences = [
  { says: 'There is no price at all from {the S4}.', sources: ['S4'], claims: [] },
  {
    says: 'Only the US and Turkey have prices of their own, from {the S0} and from {the S2}. We found none for another country.',
    sources: ['S0', 'S2'],
    claims: [],
    differs: { part: ['cost.market-us.s0', 'cost.turkey-per-session.s2'] },
  },
  {
    says: 'A crown, a scar and a touch-up have one price each, all from {the S0}, and we found no other price for these.',
    sources: ['S0'],
    claims: [],
    differs: {
      part: [
        'cost.crown.us-2026.s0',
        'cost.scar-fut.us-2026.s0',
        'cost.touchup.us-2026.s0',
        'touchup.cost-fraction.s3',
      ],
    },
  },
  {
    says: 'Having SMP taken off can cost more than getting it, says {the S2}, but we found no price for it in the articles.',
    sources: ['S2'],
    states: 'Having SMP taken off can cost more than having it done',
    claims: ['removal.cost-more-than-procedure.s2'],
  },
  { says: 'Where the prices of {the S0} come from is not said in its article.', sources: ['S0'], claims: [] },
  {
    says: 'Whose price {the S3} gives is not said, though a page on the cost of SMP is in the list at its end.',
    sources: ['S3'],
    claims: [],
  },
  {
    says: 'The price of {the S1} comes from practitioners, but none of them is named.',
    sources: ['S1'],
    claims: [],
    differs: { part: ['cost.total.s1'] },
  },
  {
    says: 'The prices of {the S2} come from clinics around the world, but none of them is named.',
    sources: ['S2'],
    claims: [],
    differs: { part: ['cost.prices-estimated.s2'] },
  },
  {
    says: 'We found nothing on tax, on a deposit, on the trip there, or on whether a woman pays another price.',
    sources: [],
    claims: [],
  },
  {
    says: 'We found no rule that sets days to think before cosmetic tattooing, so what comes back is in what you sign, by our reading.',
    sources: [],
    claims: [],
    outside: ['i14-no-wait-for-tattoos'],
  },
] as const satisfies readonly CostSaying[]

/** Facts from outside the five on prices. */
export const costOutside = ['e18-smp-price-sellers', 'b13-removal-price'] as const satisfies readonly OutsideId[]
