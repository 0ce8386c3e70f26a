import type { ClaimTable } from '../claims.schema'

export const comparisonClaims = {
  'comparison.smp-type.s0': {
    aspect: 'SMP row (S0) / SMP column (S2)',
    statement: 'In a table of treatments SMP is classed as cosmetic',
    place: 'SMP vs Other Hair Loss Solutions',
  },
  'comparison.smp-cost.s0': {
    aspect: 'SMP row (S0) / SMP column (S2)',
    statement: 'In a table of treatments SMP costs {value}',
    place: 'SMP vs Other Hair Loss Solutions',
    value: { low: 2000, high: 4000 }, unit: 'usd', printed: '$2K–$4K',
  },
  'comparison.smp-maintenance.s0': {
    aspect: 'SMP row (S0) / SMP column (S2)',
    statement: 'In a table of treatments SMP needs a touch-up every {value}',
    place: 'SMP vs Other Hair Loss Solutions',
    value: { low: 4, high: 6 }, unit: 'years', printed: 'every 4–6 years',
  },
  'comparison.smp-result.s0': {
    aspect: 'SMP row (S0) / SMP column (S2)',
    statement: 'SMP gives the look of density at once',
    place: 'SMP vs Other Hair Loss Solutions',
  },
  'comparison.microblading-candidates-smp.s2': {
    aspect: 'SMP row (S0) / SMP column (S2)',
    statement: 'Set beside scalp microblading, SMP can be done on wholly bald and on mildly thinning heads',
    place: 'The Difference of Micropigmentation and Microblading',
  },
  'comparison.smp-lasts-7-8.s2': {
    aspect: 'SMP row (S0) / SMP column (S2)',
    statement: 'Set beside scalp microblading, SMP lasts {value}',
    place: 'The Difference of Micropigmentation and Microblading',
    value: { low: 7, high: 8 }, unit: 'years', printed: '7 to 8 years',
  },
  'comparison.smp-dots.s2': {
    aspect: 'SMP row (S0) / SMP column (S2)',
    statement: 'Set beside scalp microblading, SMP is made of dots',
    place: 'The Difference of Micropigmentation and Microblading',
  },
  'comparison.smp-scars-yes.s2': {
    aspect: 'SMP row (S0) / SMP column (S2)',
    statement: 'Set beside scalp microblading, SMP can cover scars, birthmarks and marks left by surgery',
    place: 'The Difference of Micropigmentation and Microblading',
  },
  'comparison.transplant-cost-8k-15k.s0': {
    aspect: 'Hair transplant',
    statement: 'A hair transplant costs {value}',
    place: 'Cost of Scalp Micropigmentation (2026)',
    value: { low: 8000, high: null, over: 15000 }, unit: 'usd', printed: '$8,000–$15,000+',
  },
  'comparison.smp-cheaper-than-transplant.s0': {
    aspect: 'Hair transplant',
    statement: 'SMP costs significantly less than a hair transplant',
    place: 'Cost of Scalp Micropigmentation (2026)',
  },
  'comparison.transplant-type.s0': {
    aspect: 'Hair transplant',
    statement: 'A hair transplant is a surgical treatment',
    place: 'SMP vs Other Hair Loss Solutions',
  },
  'comparison.transplant-cost-5k-15k.s0': {
    aspect: 'Hair transplant',
    statement: 'In a table of treatments a hair transplant costs {value}',
    place: 'SMP vs Other Hair Loss Solutions',
    value: { low: 5000, high: 15000 }, unit: 'usd', printed: '$5K–$15K',
  },
  'comparison.transplant-maintenance.s0': {
    aspect: 'Hair transplant',
    statement: 'A hair transplant is a one-off that needs no upkeep',
    place: 'SMP vs Other Hair Loss Solutions',
  },
  'comparison.transplant-result.s0': {
    aspect: 'Hair transplant',
    statement: 'A hair transplant gives real hair growth in {value}',
    place: 'SMP vs Other Hair Loss Solutions',
    value: { low: 8, high: 12 }, unit: 'months', printed: '8–12 months',
  },
  'comparison.departure-from-transplants.s3': {
    aspect: 'Hair transplant',
    statement: 'SMP differs from the standard procedures of hair restoration clinics',
    place: 'SMP Definition',
  },
  'comparison.standard-procedures-fut-fue.s3': {
    aspect: 'Hair transplant',
    statement: 'Standard procedures include follicular unit transplant (strip surgery) and follicle unit excision',
    place: 'SMP Definition',
  },
  'comparison.advantages-over-transplant.s4': {
    aspect: 'Hair transplant',
    statement: 'SMP has many advantages over a hair transplant',
    place: 'Non-Surgical Procedure',
  },
  'comparison.safer-than-surgery.s4': {
    aspect: 'Hair transplant',
    statement: 'Being non-surgical and non-invasive makes SMP more convenient and safer than an operation',
    place: 'Non-Surgical Procedure',
  },
  'comparison.transplant-over-year.s4': {
    aspect: 'Hair transplant',
    statement: 'A hair transplant can take {value} to show its best result',
    place: 'Non-Surgical Procedure',
    value: { low: 1, high: null, exclusive: true }, unit: 'years', printed: 'over a year',
  },
  'comparison.no-donor-scars.s4': {
    aspect: 'Hair transplant',
    statement: 'Unlike a hair transplant, SMP leaves no scars on the back of the head',
    place: 'Non-Surgical Procedure',
  },
  'comparison.cheaper-than-surgery.s4': {
    aspect: 'Hair transplant',
    statement: 'SMP typically costs less than surgical hair restoration',
    place: 'Cost of SMP',
  },
  'comparison.minoxidil-type.s0': {
    aspect: 'Minoxidil',
    statement: 'Minoxidil is a medical treatment',
    place: 'SMP vs Other Hair Loss Solutions',
  },
  'comparison.minoxidil-cost.s0': {
    aspect: 'Minoxidil',
    statement: 'Minoxidil costs {value}',
    place: 'SMP vs Other Hair Loss Solutions',
    value: { low: 10, high: 40 }, unit: 'usd', per: 'month', printed: '$10–40/month',
  },
  'comparison.minoxidil-maintenance.s0': {
    aspect: 'Minoxidil',
    statement: 'Minoxidil has to be used every day, with no end',
    place: 'SMP vs Other Hair Loss Solutions',
  },
  'comparison.minoxidil-result.s0': {
    aspect: 'Minoxidil',
    statement: 'Minoxidil slows hair loss and gives some regrowth',
    place: 'SMP vs Other Hair Loss Solutions',
  },
  'comparison.finasteride-type.s0': {
    aspect: 'Finasteride',
    statement: 'Finasteride is a medical treatment',
    place: 'SMP vs Other Hair Loss Solutions',
  },
  'comparison.finasteride-cost.s0': {
    aspect: 'Finasteride',
    statement: 'Finasteride costs {value}',
    place: 'SMP vs Other Hair Loss Solutions',
    value: { low: 10, high: 30 }, unit: 'usd', per: 'month', printed: '$10–30/month',
  },
  'comparison.finasteride-maintenance.s0': {
    aspect: 'Finasteride',
    statement: 'Finasteride has to be used every day, with no end',
    place: 'SMP vs Other Hair Loss Solutions',
  },
  'comparison.finasteride-result.s0': {
    aspect: 'Finasteride',
    statement: 'Finasteride stops hair loss in {value} of men',
    place: 'SMP vs Other Hair Loss Solutions',
    value: { low: 90, high: 90 }, unit: 'percent', printed: '90% of men',
  },
  'comparison.similar-to-eyebrow-microblading.s2': {
    aspect: 'Scalp microblading',
    statement: 'SMP is a little like microblading of the eyebrows',
    place: '(introduction)',
  },
  'comparison.microblading-on-scalp.s2': {
    aspect: 'Scalp microblading',
    statement: 'Microblading can be done on the scalp too, with the same aims',
    place: '(introduction)',
  },
  'comparison.smp-does-more-than-microblading.s2': {
    aspect: 'Scalp microblading',
    statement: 'In some cases SMP can do what microblading cannot',
    place: '(introduction)',
  },
  'comparison.microblading-candidates-mb.s2': {
    aspect: 'Scalp microblading',
    statement: 'Scalp microblading works best on people who still have some hair',
    place: 'The Difference of Micropigmentation and Microblading',
  },
  'comparison.microblading-lasts-4-6.s2': {
    aspect: 'Scalp microblading',
    statement: 'Scalp microblading lasts {value}',
    place: 'The Difference of Micropigmentation and Microblading',
    value: { low: 4, high: 6 }, unit: 'years', printed: '4 to 6 years',
  },
  'comparison.microblading-lines.s2': {
    aspect: 'Scalp microblading',
    statement: 'Scalp microblading is made of fine lines',
    place: 'The Difference of Micropigmentation and Microblading',
  },
  'comparison.microblading-scars-no.s2': {
    aspect: 'Scalp microblading',
    statement: 'Scalp microblading is not used on scars, birthmarks or marks left by surgery',
    place: 'The Difference of Micropigmentation and Microblading',
  },
} as const satisfies ClaimTable
