import type { ClaimTable } from '../claims.schema'

// The opening of S4 is garbled: only "all ages" and "fuller and thicker" are taken from its broken sentence.
export const candidacyClaims = {
  'candidacy.norwood-5-7.s0': {
    aspect: 'Hair loss stage / pattern',
    statement: 'Men at {value} who want a shaved-head look without the shine are ideal candidates',
    place: 'Ideal Candidates',
    value: { low: 5, high: 7 },
    unit: 'norwood-stage',
    printed: 'Norwood 5–7',
  },
  'candidacy.diffuse-thinning.s0': {
    aspect: 'Hair loss stage / pattern',
    statement: 'Men with diffuse thinning who want their hair to look denser are ideal candidates',
    place: 'Ideal Candidates',
  },
  'candidacy.buzz-cut-wanted.s0': {
    aspect: 'Hair loss stage / pattern',
    statement: 'Men with significant hair loss who want the buzz-cut look are ideal candidates',
    place: 'Ideal Candidates',
  },
  'candidacy.wants-appearance-change.s1': {
    aspect: 'Hair loss stage / pattern',
    statement: 'People who want balding or thinning hair to look different may choose SMP',
    place: '(part on who SMP may suit)',
  },
  'candidacy.genetic-balding.s1': {
    aspect: 'Hair loss stage / pattern',
    statement: 'SMP may suit people with genetic balding',
    place: '(part on who SMP may suit)',
  },
  'candidacy.pattern-hair-loss.s1': {
    aspect: 'Hair loss stage / pattern',
    statement: 'SMP may suit people with male or female pattern hair loss',
    place: '(part on who SMP may suit)',
  },
  'candidacy.summary-suitable.s1': {
    aspect: 'Hair loss stage / pattern',
    statement:
      'SMP may suit people who want to change the look of alopecia, pattern hair loss or loss from cancer treatment',
    place: '(summary)',
  },
  'candidacy.complete-baldness.s2': {
    aspect: 'Hair loss stage / pattern',
    statement: 'SMP is a great option for complete baldness',
    place: '(introduction)',
  },
  'candidacy.conceal-loss.s2': {
    aspect: 'Hair loss stage / pattern',
    statement: 'SMP is used to conceal thinning hair, hair loss and bald areas',
    place: 'What Is SMP Used for?',
  },
  'candidacy.age-related.s4': {
    aspect: 'Hair loss stage / pattern',
    statement: 'SMP benefits people with hair loss or thinning due to age',
    place: '(introduction)',
  },
  'candidacy.androgenetic.s4': {
    aspect: 'Hair loss stage / pattern',
    statement: 'SMP benefits people with androgenetic hair loss',
    place: '(introduction)',
  },
  'candidacy.male-pattern-hairline.s4': {
    aspect: 'Hair loss stage / pattern',
    statement: 'Men with male pattern baldness can be given a new hairline',
    place: 'Who is Suitable for SMP?',
  },
  'candidacy.ideal-visible-loss.s4': {
    aspect: 'Hair loss stage / pattern',
    statement: 'The ideal candidate has noticeable hair loss or thinning',
    place: 'What is the ideal candidate …',
  },
  'candidacy.receding-hairline.s4': {
    aspect: 'Hair loss stage / pattern',
    statement: 'A created hairline helps above all people whose hairline is receding or lost',
    place: 'Can scalp micropigmentation be used to create …',
  },
  'candidacy.alopecia-areata.s0': {
    aspect: 'Alopecia / medical loss',
    statement: 'People with patchy hair from alopecia areata are ideal candidates',
    place: 'Ideal Candidates',
  },
  'candidacy.alopecia.s1': {
    aspect: 'Alopecia / medical loss',
    statement: 'SMP may suit people with alopecia',
    place: '(part on who SMP may suit)',
  },
  'candidacy.cancer-treatment-loss.s1': {
    aspect: 'Alopecia / medical loss',
    statement: 'SMP may suit people with hair loss from cancer treatments',
    place: '(part on who SMP may suit)',
  },
  'candidacy.autoimmune.s3': {
    aspect: 'Alopecia / medical loss',
    statement: 'SMP is a good treatment for people with autoimmune conditions',
    place: 'SMP Definition',
  },
  'candidacy.alopecia-areata.s4': {
    aspect: 'Alopecia / medical loss',
    statement: 'SMP benefits people with alopecia areata',
    place: '(introduction)',
  },
  'candidacy.other-conditions.s4': {
    aspect: 'Alopecia / medical loss',
    statement: 'SMP benefits people with other underlying conditions that cause hair loss',
    place: '(introduction)',
  },
  'candidacy.totalis-universalis.s4': {
    aspect: 'Alopecia / medical loss',
    statement: 'For alopecia totalis or universalis the whole hairline, with sides and back, can be recreated',
    place: 'Who is Suitable for SMP?',
  },
  'candidacy.transplant-fut-scars.s0': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'Hair transplant patients who want FUT scars camouflaged are ideal candidates',
    place: 'Ideal Candidates',
  },
  'candidacy.scar.s1': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'SMP may suit people who want to cover a scar on the scalp',
    place: '(part on who SMP may suit)',
  },
  'candidacy.birthmark.s1': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'SMP may suit people who want to cover a birthmark on the scalp',
    place: '(part on who SMP may suit)',
  },
  'candidacy.transplant-scars.s1': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'SMP can cover scars on the scalp, for example from a hair transplant',
    place: '(summary)',
  },
  'candidacy.injury-scars.s2': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'SMP can hide scars on the scalp from earlier injuries',
    place: 'What Is Scalp Micropigmentation?',
  },
  'candidacy.donor-site-scars.s2': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'SMP can hide scars that older transplant methods left at the donor site',
    place: 'What Is Scalp Micropigmentation?',
  },
  'candidacy.scar-burn-birthmark.s2': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'SMP is used to cover scars, burns or birthmarks',
    place: 'What Is SMP Used for?',
  },
  'candidacy.scar-origins.s2': {
    aspect: 'Scars, birthmarks, burns',
    statement:
      'The scars may come from older transplant methods (donor site) or from operations that cut into the head',
    place: 'What Is SMP Used for?',
  },
  'candidacy.scars.s3': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'SMP is a good treatment for people with scars on the scalp',
    place: 'SMP Definition',
  },
  'candidacy.transplant-scars.s4': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'SMP is perfect to camouflage FUT or FUE scars for transplant patients who want shorter hair',
    place: 'Cover up Scars',
  },
  'candidacy.transplant-density-between-grafts.s0': {
    aspect: 'Transplant-related',
    statement: 'Hair transplant patients who want more density between the grafts are ideal candidates',
    place: 'Ideal Candidates',
  },
  'candidacy.alternative-to-transplant.s1': {
    aspect: 'Transplant-related',
    statement: 'SMP may be an alternative for people who do not want a hair transplant',
    place: '(part on who SMP may suit)',
  },
  'candidacy.unsatisfied-transplant.s1': {
    aspect: 'Transplant-related',
    statement: 'SMP may be an alternative for people whose hair transplant did not bring the results they wanted',
    place: '(part on who SMP may suit)',
  },
  'candidacy.wider-than-transplant.s3': {
    aspect: 'Transplant-related',
    statement: 'SMP is appropriate for a much wider range of candidates than traditional transplants',
    place: 'SMP Definition',
  },
  'candidacy.no-harvest.s3': {
    aspect: 'Transplant-related',
    statement: 'The range of candidates is wider because no natural hair is harvested or implanted',
    place: 'SMP Definition',
  },
  'candidacy.poor-transplant-candidates.s4': {
    aspect: 'Transplant-related',
    statement: 'SMP is also ideal for people who may be poor candidates for hair restoration by surgery',
    place: 'Non-Surgical Procedure',
  },
  'candidacy.insufficient-donor.s4': {
    aspect: 'Transplant-related',
    statement: 'SMP is also ideal for people who lack enough donor hair for full density',
    place: 'Non-Surgical Procedure',
  },
  'candidacy.gray-hair.s2': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'SMP can also help with grey hair',
    place: 'Is It Effective with Gray Hair?',
  },
  'candidacy.hair-colour-no-worry.s2': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'Hair colour is nothing to worry about',
    place: 'Is It Effective with Gray Hair?',
  },
  'candidacy.anyone.s2': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'Anyone who wants denser-looking hair, or scars or birthmarks covered, can have SMP',
    place: 'Who Are the Candidates for SMP?',
  },
  'candidacy.all-ages-intro.s4': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'SMP gives people of all ages the illusion of fuller hair',
    place: '(introduction)',
  },
  'candidacy.men-women-all-ages.s4': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'SMP is ideal for men and women, whether young or old',
    place: 'Who is Suitable for SMP?',
  },
  'candidacy.hair-states.s4': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'SMP suits bald scalps, shaved heads, buzz cuts, thinning hair and long hair',
    place: 'Who is Suitable for SMP?',
  },
  'candidacy.long-hair.s4': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'SMP suits people with long hair',
    place: 'Who is Suitable for SMP?',
  },
  'candidacy.beard.s4': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'SMP even suits people with a beard',
    place: 'Who is Suitable for SMP?',
  },
  'candidacy.all-types-tones.s4': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'SMP is ideal for both sexes and for every age, hair type and skin tone',
    place: 'Is scalp micropigmentation suitable for men …',
  },
  'candidacy.ideal-shaved-or-short.s4': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'The ideal candidate has a shaved head or short hair',
    place: 'What is the ideal candidate …',
  },
  'candidacy.no-medicine-or-surgery-wanted.s2': {
    aspect: 'Motivation',
    statement: 'SMP is for people who do not want lifelong medicine, long-term treatment or surgery',
    place: '(introduction)',
  },
  'candidacy.ideal-wants-non-invasive.s4': {
    aspect: 'Motivation',
    statement: 'The ideal candidate wants a non-invasive treatment that makes hair look thicker again',
    place: 'What is the ideal candidate …',
  },
  'candidacy.realistic-expectations.s4': {
    aspect: 'Motivation',
    statement: 'It is crucial to have realistic expectations of the procedure',
    place: '(conclusion)',
  },
} as const satisfies ClaimTable
