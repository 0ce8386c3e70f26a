import type { ClaimTable } from '../claims.schema'

export const contraindicationClaims = {
  'contraindication.wants-long-hair.s0': {
    aspect: 'Hair length wish',
    statement: 'SMP is not ideal for men who want long hair',
    place: 'Not Ideal For',
  },
  'contraindication.pale-skin-dark-hair.s0': {
    aspect: 'Skin/hair contrast',
    statement: 'SMP is not ideal for very pale skin with dark hair',
    place: 'Not Ideal For',
  },
  'contraindication.active-scalp-conditions.s0': {
    aspect: 'Scalp disease',
    statement: 'SMP is not ideal with an active scalp condition (psoriasis, severe dermatitis)',
    place: 'Not Ideal For',
  },
  'contraindication.keloid-prone.s1': {
    aspect: 'Keloid',
    statement: 'SMP may not suit people who are prone to keloid scars',
    // The FDA lists the scars; that SMP may not suit is the article's own sentence, so there is no basis here.
    place: '(list of risks)',
  },
  'contraindication.keloid-prone-summary.s1': {
    aspect: 'Keloid',
    statement: 'The summary repeats that SMP may not suit people prone to keloids',
    place: '(summary)',
  },
  'contraindication.needs-evaluation.s2': {
    aspect: 'Unspecified',
    statement: 'With some conditions, people need a proper evaluation before considering SMP',
    place: 'Who Are the Candidates for SMP?',
    // The list of these conditions is lost ("Which are:" is followed by nothing); it is not to be filled in.
  },
} as const satisfies ClaimTable
