import type { ClaimTable } from '../claims.schema'

export const candidacyClaims = {
  'candidacy.norwood-5-7.s0': {
    aspect: 'Hair loss stage / pattern',
    statement: 'Men at Norwood stage 5 to 7 who want a shaved-head look without the shine are ideal candidates',
    place: 'PLACE',
  },
  'candidacy.diffuse-thinning.s0': {
    aspect: 'Hair loss stage / pattern',
    statement: 'Men with diffuse thinning who want to look denser are ideal candidates',
    place: 'PLACE',
  },
  'candidacy.buzz-cut-wanted.s0': {
    aspect: 'Hair loss stage / pattern',
    statement: 'Men with significant hair loss who want a buzz-cut look are ideal candidates',
    place: 'PLACE',
  },
  'candidacy.wants-appearance-change.s1': {
    aspect: 'Hair loss stage / pattern',
    statement: 'People wanting to change how balding or thinning hair looks may choose SMP',
    place: 'PLACE',
  },
  'candidacy.genetic-balding.s1': {
    aspect: 'Hair loss stage / pattern',
    statement: 'SMP may suit people with genetic balding',
    place: 'PLACE',
  },
  'candidacy.pattern-hair-loss.s1': {
    aspect: 'Hair loss stage / pattern',
    statement: 'SMP may suit people with male or female pattern hair loss',
    place: 'PLACE',
  },
  'candidacy.summary-suitable.s1': {
    aspect: 'Hair loss stage / pattern',
    statement: 'SMP may suit people wanting to alter the look of alopecia, pattern hair loss or hair loss from cancer treatments',
    place: 'PLACE',
  },
  'candidacy.complete-baldness.s2': {
    aspect: 'Hair loss stage / pattern',
    statement: 'SMP is a great option for complete baldness',
    place: 'PLACE',
  },
  'candidacy.conceal-loss.s2': {
    aspect: 'Hair loss stage / pattern',
    statement: 'SMP serves to mask thinning, lost or missing hair',
    place: 'PLACE',
  },
  'candidacy.age-related.s4': {
    aspect: 'Hair loss stage / pattern',
    statement: 'SMP helps people with hair loss or thinning due to age',
    place: 'PLACE',
  },
  'candidacy.androgenetic.s4': {
    aspect: 'Hair loss stage / pattern',
    statement: 'SMP helps people with androgenetic hair loss',
    place: 'PLACE',
  },
  'candidacy.male-pattern-hairline.s4': {
    aspect: 'Hair loss stage / pattern',
    statement: 'Men with male pattern baldness can be given a new hairline',
    place: 'PLACE',
  },
  'candidacy.ideal-visible-loss.s4': {
    aspect: 'Hair loss stage / pattern',
    statement: 'The ideal candidate has noticeable hair loss or thinning',
    place: 'PLACE',
  },
  'candidacy.receding-hairline.s4': {
    aspect: 'Hair loss stage / pattern',
    statement: 'A created hairline especially benefits people with receding or lost hairlines',
    place: 'PLACE',
  },
  'candidacy.alopecia-areata.s0': {
    aspect: 'Alopecia / medical loss',
    statement: 'People with patchy loss from alopecia areata are ideal candidates',
    place: 'PLACE',
  },
  'candidacy.alopecia.s1': {
    aspect: 'Alopecia / medical loss',
    statement: 'SMP may suit people with alopecia',
    place: 'PLACE',
  },
  'candidacy.cancer-treatment-loss.s1': {
    aspect: 'Alopecia / medical loss',
    statement: 'SMP may suit people with hair loss from cancer treatments',
    place: 'PLACE',
  },
  'candidacy.autoimmune.s3': {
    aspect: 'Alopecia / medical loss',
    statement: 'SMP is a good treatment for people with autoimmune conditions',
    place: 'PLACE',
  },
  'candidacy.alopecia-areata.s4': {
    aspect: 'Alopecia / medical loss',
    statement: 'SMP helps people with alopecia areata',
    place: 'PLACE',
  },
  'candidacy.other-conditions.s4': {
    aspect: 'Alopecia / medical loss',
    statement: 'SMP helps people with other underlying hair loss conditions',
    place: 'PLACE',
  },
  'candidacy.totalis-universalis.s4': {
    aspect: 'Alopecia / medical loss',
    statement: 'For alopecia totalis or universalis the entire hairline, including sides and back, can be recreated',
    place: 'PLACE',
  },
  'candidacy.transplant-fut-scars.s0': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'Hair transplant patients who want FUT scars camouflaged are ideal candidates',
    place: 'PLACE',
  },
  'candidacy.scar.s1': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'SMP may suit people with a scalp scar they want to cover',
    place: 'PLACE',
  },
  'candidacy.birthmark.s1': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'SMP may suit people with a scalp birthmark they want to cover',
    place: 'PLACE',
  },
  'candidacy.transplant-scars.s1': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'Scars on the scalp, for example from a transplant, can be hidden with SMP',
    place: 'PLACE',
  },
  'candidacy.injury-scars.s2': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'SMP can hide scalp scars from earlier injuries',
    place: 'PLACE',
  },
  'candidacy.donor-site-scars.s2': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'Scars left at the donor site by older transplant methods can be hidden',
    place: 'PLACE',
  },
  'candidacy.scar-burn-birthmark.s2': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'SMP is used to cover scars, burns or birthmarks',
    place: 'PLACE',
  },
  'candidacy.scar-origins.s2': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'Such scars may come from old-method transplants (donor site) or surgeries with an incision on the head',
    place: 'PLACE',
  },
  'candidacy.scars.s3': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'SMP is a good treatment for people with scalp scars',
    place: 'PLACE',
  },
  'candidacy.transplant-scars.s4': {
    aspect: 'Scars, birthmarks, burns',
    statement: 'SMP is perfect for transplant patients wanting shorter hair to camouflage FUT or FUE scars',
    place: 'PLACE',
  },
  'candidacy.transplant-density-between-grafts.s0': {
    aspect: 'Transplant-related',
    statement: 'Hair transplant patients who want more density between grafts are ideal candidates',
    place: 'PLACE',
  },
  'candidacy.alternative-to-transplant.s1': {
    aspect: 'Transplant-related',
    statement: 'Those who would rather not have a hair transplant may turn to SMP',
    place: 'PLACE',
  },
  'candidacy.unsatisfied-transplant.s1': {
    aspect: 'Transplant-related',
    statement: 'SMP may suit people whose hair transplant did not achieve the wanted results',
    place: 'PLACE',
  },
  'candidacy.wider-than-transplant.s3': {
    aspect: 'Transplant-related',
    statement: 'SMP suits a much wider range of candidates than transplants',
    place: 'PLACE',
  },
  'candidacy.no-harvest.s3': {
    aspect: 'Transplant-related',
    statement: 'The range is wider because natural hair is not harvested or implanted',
    place: 'PLACE',
  },
  'candidacy.poor-transplant-candidates.s4': {
    aspect: 'Transplant-related',
    statement: 'SMP is ideal for people who may not be good candidates for hair restoration surgery',
    place: 'PLACE',
  },
  'candidacy.insufficient-donor.s4': {
    aspect: 'Transplant-related',
    statement: 'This includes people lacking enough donor hair for full density',
    place: 'PLACE',
  },
  'candidacy.gray-hair.s2': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'People whose hair is grey can benefit too',
    place: 'PLACE',
  },
  'candidacy.hair-colour-no-worry.s2': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'Hair colour is nothing to worry about when considering SMP',
    place: 'PLACE',
  },
  'candidacy.anyone.s2': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'Anyone wanting denser-looking hair or to cover scars or birthmarks can have SMP',
    place: 'PLACE',
  },
  'candidacy.all-ages-intro.s4': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'SMP works for people of all ages',
    place: 'PLACE',
  },
  'candidacy.men-women-all-ages.s4': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'SMP is ideal for men and women, young or old',
    place: 'PLACE',
  },
  'candidacy.hair-states.s4': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'Bald, shaved, buzzed, thinning and long-haired heads are all said to suit SMP',
    place: 'PLACE',
  },
  'candidacy.long-hair.s4': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'SMP suits people with long hair',
    place: 'PLACE',
  },
  'candidacy.beard.s4': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'SMP suits even a beard',
    place: 'PLACE',
  },
  'candidacy.all-types-tones.s4': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'Age, sex, hair type and skin tone are said to be no obstacle',
    place: 'PLACE',
  },
  'candidacy.ideal-shaved-or-short.s4': {
    aspect: 'Hair and skin type, age, sex',
    statement: 'The ideal candidate has a shaved head or short hair',
    place: 'PLACE',
  },
  'candidacy.no-medicine-or-surgery-wanted.s2': {
    aspect: 'Motivation',
    statement: 'SMP suits people who do not want lifelong medicine, long-term treatment or surgery',
    place: 'PLACE',
  },
  'candidacy.ideal-wants-non-invasive.s4': {
    aspect: 'Motivation',
    statement: 'The ideal candidate wants a non-invasive way to look thicker-haired',
    place: 'PLACE',
  },
  'candidacy.realistic-expectations.s4': {
    aspect: 'Motivation',
    statement: 'Clients should have realistic expectations of the procedure',
    place: 'PLACE',
  },
} as const satisfies ClaimTable
