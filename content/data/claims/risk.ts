import type { ClaimTable } from '../claims.schema'

export const riskClaims = {
  'risk.bad-smp-worse-than-none.s0': {
    aspect: 'General safety',
    statement: 'Badly done SMP is a much bigger problem than having none',
    place: 'PLACE',
  },
  'risk.may-come-with-risks.s1': {
    aspect: 'General safety',
    statement: 'S1 warns that SMP is not free of possible harm',
    place: 'PLACE',
  },
  'risk.fda-list-basis.s1': {
    aspect: 'General safety',
    statement: 'The risk list comes from the FDA and concerns tattooing and permanent make-up generally',
    place: 'PLACE',
  },
  'risk.safe-in-good-hands.s2': {
    aspect: 'General safety',
    statement: 'S2 calls SMP safe provided that the person doing it is experienced and good',
    place: 'PLACE',
  },
  'risk.consider-both.s2': {
    aspect: 'General safety',
    statement: 'Advantages and dangers should be weighed before deciding',
    place: 'PLACE',
  },
  'risk.safe-effective.s4': {
    aspect: 'General safety',
    statement: 'SMP is safe and effective but has some risks',
    place: 'PLACE',
  },
  'risk.reduced-by-care-and-choice.s4': {
    aspect: 'General safety',
    statement: 'Proper aftercare and a reliable practitioner reduce the chance of these risks',
    place: 'PLACE',
  },
  'risk.safe-for-all.s4': {
    aspect: 'General safety',
    statement: 'SMP is non-invasive and safe for all ages, genders and hair types',
    place: 'PLACE',
  },
  'risk.infection.s1': {
    aspect: 'Infection',
    statement: 'Dirty equipment or tainted ink can pass on infections',
    place: 'PLACE',
  },
  'risk.infection-types.s1': {
    aspect: 'Infection',
    statement: 'Transmissible infections include HIV, hepatitis and bacterial skin infections',
    place: 'PLACE',
  },
  'risk.infection-summary.s1': {
    aspect: 'Infection',
    statement: 'SMP\'s risks include infection from unsterile equipment',
    place: 'PLACE',
  },
  'risk.sterile-setting.s2': {
    aspect: 'Infection',
    statement: 'Like all tattooing, SMP belongs in sterile surroundings',
    place: 'PLACE',
  },
  'risk.needling-is-wounding.s2': {
    aspect: 'Infection',
    statement: 'Putting needles into skin amounts to injuring it',
    place: 'PLACE',
  },
  'risk.sensitive-to-bacteria.s2': {
    aspect: 'Infection',
    statement: 'Freshly needled skin reacts more readily to bacteria and other outside influences',
    place: 'PLACE',
  },
  'risk.infection-unsterile-needles.s2': {
    aspect: 'Infection',
    statement: 'Most infections come from needles that were not sterile',
    place: 'PLACE',
  },
  'risk.infection-never-certified.s2': {
    aspect: 'Infection',
    statement: 'Infection never happens with a certified, experienced provider',
    place: 'PLACE',
  },
  'risk.infection.s4': {
    aspect: 'Infection',
    statement: 'Infection is a possible risk',
    place: 'PLACE',
  },
  'risk.allergic-reaction.s1': {
    aspect: 'Allergy',
    statement: 'A few people may turn out to be allergic to the pigment, which is uncommon',
    place: 'PLACE',
  },
  'risk.allergic-reaction.s2': {
    aspect: 'Allergy',
    statement: 'Allergic reactions to the numbing cream or pigment are possible',
    place: 'PLACE',
  },
  'risk.allergy-avoided-by-consultation.s2': {
    aspect: 'Allergy',
    statement: 'Allergic reactions can be avoided through an initial consultation',
    place: 'PLACE',
  },
  'risk.allergic.s4': {
    aspect: 'Allergy',
    statement: 'Allergic reaction is a possible risk',
    place: 'PLACE',
  },
  'risk.keloid-definition.s1': {
    aspect: 'Scarring, granuloma, redness',
    statement: 'A keloid is a thick raised scar that forms in some people after the skin is hurt',
    place: 'PLACE',
  },
  'risk.granuloma.s1': {
    aspect: 'Scarring, granuloma, redness',
    statement: 'The body may form granulomas, inflamed spots around foreign matter such as pigment',
    place: 'PLACE',
  },
  'risk.redness-48h.s3': {
    aspect: 'Scarring, granuloma, redness',
    statement: 'Clients usually have minor redness and discomfort for the first 48 hours',
    place: 'PLACE',
  },
  'risk.scarring.s4': {
    aspect: 'Scarring, granuloma, redness',
    statement: 'Scarring is a possible risk',
    place: 'PLACE',
  },
  'risk.mri.s1': {
    aspect: 'MRI',
    statement: 'Rarely, tattoos or permanent makeup have been reported to swell or burn during an MRI scan',
    place: 'PLACE',
  },
  'risk.mri-inform-radiologist.s1': {
    aspect: 'MRI',
    statement: 'The MRI risk may be low and people can tell the radiologist beforehand',
    place: 'PLACE',
  },
  'risk.unnatural-look.s2': {
    aspect: 'Bad look',
    statement: 'An unnatural hairline or appearance may result when someone without scalp-tattooing knowledge does the work',
    place: 'PLACE',
  },
  'risk.unnatural-easily-avoided.s2': {
    aspect: 'Bad look',
    statement: 'An unnatural result can be avoided easily',
    place: 'PLACE',
  },
  'risk.ink-migration.s2': {
    aspect: 'Bad look',
    statement: 'Pigment spreads in the skin if the artist works too deep',
    place: 'PLACE',
  },
  'risk.pigment-distribution.s4': {
    aspect: 'Bad look',
    statement: 'Improper pigment distribution is a possible risk',
    place: 'PLACE',
  },
  'risk.lifetime-changes.s2': {
    aspect: 'Lifestyle burden',
    statement: 'Though semi-permanent, SMP brings lifetime changes to adapt to',
    place: 'PLACE',
  },
  'risk.regular-shaving.s2': {
    aspect: 'Lifestyle burden',
    statement: 'If the bald area is large, regular head shaving might be needed to keep SMP natural',
    place: 'PLACE',
  },
} as const satisfies ClaimTable
