import type { AftercareActivity } from './activity-ids'
import type { AftercareDays } from './aftercare.schema'

/** What the guide on aftercare answers of "When can I …?": the matters that people ask about most. */
export const guideActivities = [
  'rinse',
  'wash',
  'shampoo',
  'shower',
  'pool',
  'gym',
  'sauna',
  'touch',
  'sun',
  'shave',
  'routine',
  'normal',
] as const satisfies readonly AftercareActivity[]

/**
 * A line of "when can I" names several sources and their days. Its dots stand for one rule among them, the first that
 * binds, and tell what each source says of that rule.
 */
export const aftercareDays = {
  rinse: {
    states: 'For the first {aftercare.d1-4-no-wetting.s0} after a session the scalp must not get wet',
    claims: ['aftercare.d1-4-no-wetting.s0', 'aftercare.d1-4-no-head-shower.s0'],
    differs: {
      figure: ['aftercare.first-days-no-wet.s2', 'aftercare.wash-after-4-6-days.s2'],
      weaker: ['aftercare.avoid-excess-washing.s3', 'aftercare.limit-pools.s3'],
      part: ['aftercare.first-days-no-sweat-shower.s4', 'aftercare.shower-cap.s4', 'aftercare.keep-clean-dry.s4'],
    },
  },
  wash: {
    states: 'After {aftercare.wash-after-4-6-days.s2} the scalp can be washed, as long as it is not scrubbed',
    claims: ['aftercare.wash-after-4-6-days.s2'],
    differs: {
      figure: ['aftercare.d5-10-rinse-only.s0'],
      beside: ['aftercare.avoid-excess-washing.s3', 'aftercare.wash-once-healed.s4'],
    },
  },
  shampoo: {
    states: 'Shampooing can start after {aftercare.shampoo-about-15-days.s2}',
    claims: ['aftercare.shampoo-about-15-days.s2'],
    // Not yet at those days, and no word on when; or once healed, on no named day.
    differs: {
      beside: ['aftercare.d5-10-no-shampoo.s0', 'aftercare.avoid-excess-washing.s3', 'aftercare.wash-once-healed.s4'],
    },
  },
  gym: {
    states: 'Nothing strenuous should be done while the skin heals',
    claims: ['aftercare.no-strenuous.s3', 'procedure.heals-under-week.s3'],
    differs: {
      figure: ['aftercare.d1-4-no-sweat.s0'],
      // Sweat, and no word on what is strenuous.
      part: [
        'aftercare.first-days-no-sweat.s2',
        'aftercare.first-days-no-sweat-shower.s4',
        'aftercare.avoid-sun-heavy-sweat.s4',
      ],
    },
  },
  sauna: {
    states: 'Keep away from steam rooms while the scalp heals',
    claims: ['aftercare.first-days-no-steam-pool.s2', 'aftercare.avoid-steam-sauna.s3', 'aftercare.no-steam.s4'],
    differs: { beside: ['aftercare.d1-4-no-sweat.s0'] },
  },
  pool: {
    states: 'Pools should be avoided for the first few days',
    claims: ['aftercare.first-days-no-steam-pool.s2'],
    differs: {
      weaker: ['aftercare.limit-pools.s3'],
      part: ['aftercare.d5-10-rinse-only.s0', 'aftercare.keep-clean-dry.s4'],
    },
  },
  touch: {
    states: 'Do not touch or scratch the scalp at first',
    claims: ['aftercare.d1-4-no-touch.s0', 'aftercare.no-touch-scratch.s4'],
    differs: { part: ['aftercare.first-days-no-peeling.s2'], beside: ['aftercare.avoid-excess-washing.s3'] },
  },
  shave: {
    states: 'Those who plan to shave the head are advised to do it after {aftercare.shave-after-15-days.s2}',
    claims: ['aftercare.shave-after-15-days.s2'],
  },
  moisturise: {
    states:
      'At {aftercare.d5-10-fragrance-free-lotion.s0} after a session the scalp is moisturised lightly with a fragrance-free lotion',
    claims: ['aftercare.d5-10-fragrance-free-lotion.s0'],
    differs: { beside: ['aftercare.products-from-artist.s2', 'aftercare.topical-creams.s3'] },
  },
  normal: {
    states: 'After {aftercare.normal-after-month.s2} life can go on as it was before SMP',
    claims: ['aftercare.normal-after-month.s2'],
    differs: {
      beside: ['aftercare.d5-10-phase.s0', 'procedure.heals-under-week.s3', 'aftercare.minimal-few-days.s4'],
    },
  },
} as const satisfies { readonly [A in AftercareActivity]?: AftercareDays }
