import type { ClaimTable } from '../claims.schema'

export const definitionClaims = {
  'definition.cosmetic-treatment.s1': {
    aspect: 'What kind of treatment',
    statement: 'SMP is a cosmetic measure that can make bald or thinning scalps look as if they had hair',
    place: 'PLACE',
  },
  'definition.permanent-cosmetic.s1': {
    aspect: 'What kind of treatment',
    statement: 'S1 counts SMP among permanent cosmetic treatments',
    place: 'PLACE',
  },
  'definition.dots-needle-ink.s1': {
    aspect: 'What kind of treatment',
    statement: 'Dots of ink are needled into the head so that it seems to carry hair',
    place: 'PLACE',
  },
  'definition.cosmetic-approach.s2': {
    aspect: 'What kind of treatment',
    statement: 'SMP is a cosmetic approach to hair loss',
    place: 'PLACE',
  },
  'definition.non-medicinal.s2': {
    aspect: 'What kind of treatment',
    statement: 'SMP involves neither an operation nor a drug',
    place: 'PLACE',
  },
  'definition.cosmetic-microneedles.s3': {
    aspect: 'What kind of treatment',
    statement: 'Micro-needles bring pigment into a chosen part of the scalp for cosmetic effect',
    place: 'PLACE',
  },
  'definition.precise-technical.s3': {
    aspect: 'What kind of treatment',
    statement: 'SMP demands great precision and technical skill',
    place: 'PLACE',
  },
  'definition.faq-epidermal.s4': {
    aspect: 'What kind of treatment',
    statement: 'SMP is a cosmetic process injecting pigment into the epidermal layer to look like tiny follicles',
    place: 'PLACE',
  },
  'definition.non-surgical.s0': {
    aspect: 'Non-surgical / invasive',
    statement: 'SMP is a non-surgical answer to hair loss',
    place: 'PLACE',
  },
  'definition.non-surgical.s2': {
    aspect: 'Non-surgical / invasive',
    statement: 'SMP is a non-surgical procedure',
    place: 'PLACE',
  },
  'definition.minimally-invasive.s3': {
    aspect: 'Non-surgical / invasive',
    statement: 'SMP treatments are minimally invasive',
    place: 'PLACE',
  },
  'definition.non-invasive.s4': {
    aspect: 'Non-surgical / invasive',
    statement: 'S4 describes SMP as non-invasive',
    place: 'PLACE',
  },
  'definition.specialized-tattoo.s0': {
    aspect: 'Tattoo or not',
    statement: 'SMP is in essence a highly specialised tattoo imitating real hair follicles',
    place: 'PLACE',
  },
  'definition.not-standard-tattoo.s0': {
    aspect: 'Tattoo or not',
    statement: 'SMP should not be confused with ordinary tattooing',
    place: 'PLACE',
  },
  'definition.different-from-tattoo.s1': {
    aspect: 'Tattoo or not',
    statement: 'S1 states that SMP and a tattoo are not the same thing',
    place: 'PLACE',
  },
  'definition.permanent-superficial-tattoo.s2': {
    aspect: 'Tattoo or not',
    statement: 'S2 defines SMP as a permanent, shallow tattoo of the scalp for cosmetic ends, without surgery',
    place: 'PLACE',
  },
  'definition.hair-tattoo-incomplete.s3': {
    aspect: 'Tattoo or not',
    statement: '\'Hair tattoo\' is a name sometimes used for SMP but does not give the full picture',
    place: 'PLACE',
  },
  'definition.also-hair-tattoo.s4': {
    aspect: 'Tattoo or not',
    statement: 'Other names for SMP are hair, hairline and scalp tattoo',
    place: 'PLACE',
  },
  'definition.permanent-makeup.s4': {
    aspect: 'Permanent?',
    statement: 'SMP is a cosmetic permanent makeup procedure',
    place: 'PLACE',
  },
  'definition.shaved-head-appearance.s0': {
    aspect: 'Look it gives',
    statement: 'SMP gives the look of a full head of closely shaved hair',
    place: 'PLACE',
  },
  'definition.short-cut-hair-look.s1': {
    aspect: 'Look it gives',
    statement: 'The result resembles hair that has been cut short',
    place: 'PLACE',
  },
  'definition.illusion-dense-hair.s2': {
    aspect: 'Look it gives',
    statement: 'The scalp seems to bear thick hair',
    place: 'PLACE',
  },
  'definition.closely-shaved-look.s3': {
    aspect: 'Look it gives',
    statement: 'The aim is the look of hair shaved close to the scalp',
    place: 'PLACE',
  },
} as const satisfies ClaimTable
