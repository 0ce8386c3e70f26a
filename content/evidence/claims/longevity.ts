import type { ClaimTable } from '../claims.schema'

export const longevityClaims = {
  'longevity.years-1-3-fresh.s0': {
    aspect: 'Years',
    statement: 'At {value} after treatment the work looks fresh and clear',
    place: 'How Long Does SMP Last?',
    value: { low: 1, high: 3 },
    unit: 'years',
    printed: 'Years 1–3',
  },
  'longevity.years-4-6-lightening.s0': {
    aspect: 'Years',
    statement: 'At {value} after treatment SMP gradually gets lighter',
    place: 'How Long Does SMP Last?',
    value: { low: 4, high: 6 },
    unit: 'years',
    printed: 'Years 4–6',
  },
  'longevity.lifespan-7-8.s2': {
    aspect: 'Years',
    statement: 'SMP lasts {value}',
    place: '(spec card at the top)',
    value: { low: 7, high: 8 },
    unit: 'years',
    printed: '7-8 years',
  },
  'longevity.fading-noticeable-7-8.s2': {
    aspect: 'Years',
    statement: 'Fading becomes noticeable in {value}',
    place: 'Is Micro Scalp Pigmentation Permanent?',
    value: { low: 7, high: 8, about: true },
    unit: 'years',
    printed: 'roughly 7 to 8 years',
  },
  'longevity.fade-after-6-8.s2': {
    aspect: 'Years',
    statement: 'Fading can set in after {value}',
    place: '(list of risks)',
    value: { low: 6, high: 8 },
    unit: 'years',
    printed: '6-8 years',
  },
  'longevity.several-years.s3': {
    aspect: 'Years',
    statement: 'In most cases SMP goes on looking great for several years',
    place: 'How Long Does SMP Last?',
  },
  'longevity.many-years.s4': {
    aspect: 'Years',
    statement: 'The effects of SMP can last many years',
    place: 'Long Lasting',
  },
  'longevity.many-years-faq.s4': {
    aspect: 'Years',
    statement: 'SMP is long-lasting: its results can hold for many years',
    place: 'Is scalp micropigmentation a long-lasting solution …',
  },
  'longevity.fades-about-8-years.s4': {
    aspect: 'Years',
    statement: 'Without a touch-up the pigment gradually fades over {value} on average',
    place: '(conclusion)',
    value: { low: 8, high: 8, about: true },
    unit: 'years',
    printed: 'about eight years',
  },
  'longevity.semi-permanent.s0': {
    aspect: 'Permanent?',
    statement: 'SMP is semi-permanent',
    place: 'How Long Does SMP Last?',
  },
  'longevity.permanent-cosmetics-category.s1': {
    aspect: 'Permanent?',
    statement: 'SMP counts among permanent cosmetics',
    place: '(part on permanence)',
  },
  'longevity.semi-to-permanent.s1': {
    aspect: 'Permanent?',
    statement: 'SMP is widely seen as semi-permanent to permanent',
    place: '(part on permanence)',
  },
  'longevity.semi-permanent.s2': {
    aspect: 'Permanent?',
    statement: 'SMP can be considered semi-permanent',
    place: 'Is Micro Scalp Pigmentation Permanent?',
  },
  'longevity.ink-always-there.s2': {
    aspect: 'Permanent?',
    statement: 'The ink stays for good, but its colour might begin to fade',
    place: 'Is Micro Scalp Pigmentation Permanent?',
  },
  'longevity.permanent-solution-aim.s3': {
    aspect: 'Permanent?',
    statement: 'SMP aims to be a permanent answer for the hair',
    place: 'SMP Definition',
  },
  'longevity.long-term-solution.s3': {
    aspect: 'Permanent?',
    statement: 'SMP may keep up the look of natural hair for a long time',
    place: 'How Long Does SMP Last?',
  },
  'longevity.permanent-serious.s3': {
    aspect: 'Permanent?',
    statement: 'SMP is a permanent answer to a problem that deserves to be taken seriously',
    place: 'With Scalp Micropigmentation, Don’t Settle for Less',
  },
  'longevity.permanent-attractive.s4': {
    aspect: 'Permanent?',
    statement: 'Its lasting effects make SMP attractive to people who want something permanent',
    place: 'Long Lasting',
  },
  'longevity.long-lasting-results.s4': {
    aspect: 'Permanent?',
    statement: 'SMP can give results that last long',
    place: 'Cost of SMP',
  },
  'longevity.considered-permanent.s4': {
    aspect: 'Permanent?',
    statement: 'SMP is considered permanent',
    place: '(conclusion)',
  },
  'longevity.no-colour-change.s0': {
    aspect: 'Colour',
    statement: 'As the years pass SMP gets lighter but does not change colour',
    place: 'How Long Does SMP Last?',
  },
  'longevity.no-blue-green.s0': {
    aspect: 'Colour',
    statement: 'Because its pigment is made for the scalp, SMP does not go blue or green the way ordinary tattoos do',
    place: 'How Long Does SMP Last?',
  },
  'longevity.factors-cause-colour-fade.s2': {
    aspect: 'Colour',
    statement: 'Sun, shedding skin and hair products may make the ink’s colour fade',
    place: 'Is Micro Scalp Pigmentation Permanent?',
  },
  'longevity.fading-or-distortion.s3': {
    aspect: 'Colour',
    statement: 'For various reasons the work may fade or become distorted to some degree',
    place: 'How Long Does SMP Last?',
  },
  'longevity.same-as-tattoo.s3': {
    aspect: 'Colour',
    statement: 'Normal tattoos fade by the same mechanism',
    place: 'Natural Fading',
  },
  'longevity.uv-fades-faster.s0': {
    aspect: 'Fading factors',
    statement: 'UV light makes SMP fade faster',
    place: 'Aftercare: Long-term',
  },
  'longevity.sun-exposure.s2': {
    aspect: 'Fading factors',
    statement: 'The head is usually out in the sun without proper protection, which may make the ink fade',
    place: 'Is Micro Scalp Pigmentation Permanent?',
  },
  'longevity.shedding.s2': {
    aspect: 'Fading factors',
    statement: 'The normal shedding of skin can contribute to fading',
    place: 'Is Micro Scalp Pigmentation Permanent?',
  },
  'longevity.hair-products.s2': {
    aspect: 'Fading factors',
    statement: 'Certain hair care products, wrong ones or wrongly used, can contribute to fading',
    place: 'Is Micro Scalp Pigmentation Permanent?',
  },
  'longevity.immune-fading.s3': {
    aspect: 'Fading factors',
    statement: 'The body’s defences act against the ink, so that the pigment gradually fades',
    place: 'Natural Fading',
  },
  'longevity.natural-fading-unavoidable.s3': {
    aspect: 'Fading factors',
    statement: 'Natural fading cannot be avoided',
    place: 'Natural Fading',
  },
  'longevity.extrinsic-mitigable.s3': {
    aspect: 'Fading factors',
    statement: 'Some causes of fading from outside can be held back with the right care',
    place: 'Accelerated Environmental Factors',
  },
  'longevity.limit-sun.s3': {
    aspect: 'Fading factors',
    statement: 'Keeping out of the sun as far as possible ensures that fading stays minimal',
    place: 'Accelerated Environmental Factors',
  },
} as const satisfies ClaimTable
