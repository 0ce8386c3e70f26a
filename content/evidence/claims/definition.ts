import type { ClaimTable } from '../claims.schema'

export const definitionClaims = {
  'definition.cosmetic-treatment.s1': {
    aspect: 'What kind of treatment',
    statement: 'As a cosmetic treatment, SMP can help bald or thinning scalps look as if they had hair',
    place: '(introduction)',
  },
  'definition.permanent-cosmetic.s1': {
    aspect: 'What kind of treatment',
    statement: 'SMP is a permanent kind of cosmetic treatment',
    place: '(summary)',
  },
  'definition.dots-needle-ink.s1': {
    aspect: 'What kind of treatment',
    statement: 'With needle and ink, SMP puts a series of dots on the head that look like hair',
    place: '(summary)',
  },
  'definition.cosmetic-approach.s2': {
    aspect: 'What kind of treatment',
    statement: 'SMP is a cosmetic approach to hair loss',
    place: '(title)',
  },
  'definition.non-medicinal.s2': {
    aspect: 'What kind of treatment',
    statement: 'SMP needs neither surgery nor medicine',
    place: '(introduction)',
  },
  'definition.cosmetic-microneedles.s3': {
    aspect: 'What kind of treatment',
    statement: 'SMP is a cosmetic procedure in which micro-needles put pigment into a chosen area of the scalp',
    place: 'SMP Definition',
  },
  'definition.precise-technical.s3': {
    aspect: 'What kind of treatment',
    statement: 'SMP is a precise and highly technical process',
    place: 'SMP vs. Hair Tattoo – What’s the Difference?',
  },
  'definition.faq-epidermal.s4': {
    aspect: 'What kind of treatment',
    statement: 'SMP is a cosmetic process that injects pigment into the epidermis so that it looks like tiny follicles',
    place: 'What is scalp micropigmentation, and how …',
  },
  'definition.non-surgical.s0': {
    aspect: 'Non-surgical / invasive',
    statement: 'SMP is a non-surgical answer to hair loss',
    place: '(introduction)',
  },
  'definition.non-surgical.s2': {
    aspect: 'Non-surgical / invasive',
    statement: 'SMP is a non-surgical procedure',
    place: '(spec card at the top)',
  },
  'definition.minimally-invasive.s3': {
    aspect: 'Non-surgical / invasive',
    statement: 'SMP treatments are minimally invasive',
    place: 'Recovery and Repeat Sessions',
  },
  'definition.non-invasive.s4': {
    aspect: 'Non-surgical / invasive',
    statement: 'SMP is non-invasive',
    place: '(part on what SMP is)',
  },
  'definition.specialized-tattoo.s0': {
    aspect: 'Tattoo or not',
    statement: 'SMP is in essence a highly specialised tattoo that imitates real hair follicles',
    place: '(introduction)',
  },
  'definition.not-standard-tattoo.s0': {
    aspect: 'Tattoo or not',
    statement: 'SMP is not a standard tattoo',
    place: 'Does It Look Real?',
  },
  'definition.different-from-tattoo.s1': {
    aspect: 'Tattoo or not',
    statement: 'SMP and a tattoo are not the same thing',
    place: '(part on how SMP works)',
  },
  'definition.permanent-superficial-tattoo.s2': {
    aspect: 'Tattoo or not',
    statement: 'SMP is a cosmetic, permanent and shallow tattoo of the scalp, made without surgery',
    place: 'What Is Scalp Micropigmentation?',
  },
  'definition.hair-tattoo-incomplete.s3': {
    aspect: 'Tattoo or not',
    statement: 'SMP is sometimes called a “hair tattoo”, but that name does not give the full picture',
    place: 'SMP vs. Hair Tattoo – What’s the Difference?',
  },
  'definition.also-hair-tattoo.s4': {
    aspect: 'Tattoo or not',
    statement: 'SMP is also called a hair, hairline or scalp tattoo',
    place: '(introduction)',
  },
  'definition.permanent-makeup.s4': {
    aspect: 'Permanent?',
    statement: 'SMP is a cosmetic procedure of permanent makeup',
    place: '(introduction)',
  },
  'definition.shaved-head-appearance.s0': {
    aspect: 'Look it gives',
    statement: 'SMP gives the look of a full head of closely shaved hair',
    place: '(introduction)',
  },
  'definition.short-cut-hair-look.s1': {
    aspect: 'Look it gives',
    statement: 'The result looks like hair that has been cut short',
    place: '(introduction)',
  },
  'definition.illusion-dense-hair.s2': {
    aspect: 'Look it gives',
    statement: 'SMP gives the illusion of dense hair',
    place: 'What Is Scalp Micropigmentation?',
  },
  'definition.closely-shaved-look.s3': {
    aspect: 'Look it gives',
    statement: 'SMP gives the scalp the look of closely shaved hair',
    place: 'SMP Definition',
  },
} as const satisfies ClaimTable
