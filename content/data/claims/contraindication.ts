import type { ClaimTable } from '../claims.schema'

export const contraindicationClaims = {
  'contraindication.wants-long-hair.s0': {
    aspect: 'Hair length wish',
    statement: 'SMP is not ideal for men who would like long hair',
    place: 'Who Is SMP Best For?: Not Ideal For',
  },
  'contraindication.pale-skin-dark-hair.s0': {
    aspect: 'Skin/hair contrast',
    statement: 'SMP is not ideal for very pale skin with dark hair',
    place: 'Who Is SMP Best For?: Not Ideal For',
  },
  'contraindication.active-scalp-conditions.s0': {
    aspect: 'Scalp disease',
    statement: 'SMP is not ideal with an active scalp condition (psoriasis, severe dermatitis)',
    place: 'Who Is SMP Best For?: Not Ideal For',
  },
  'contraindication.keloid-prone.s1': {
    aspect: 'Keloid',
    statement: 'SMP may not suit people who are prone to keloid scars',
    place: '(list of risks)',
    basis: 'regulator',
  },
  'contraindication.keloid-prone-summary.s1': {
    aspect: 'Keloid',
    statement: 'The summary repeats that SMP may not suit people prone to keloids',
    place: '(summary)',
  },
  'contraindication.needs-evaluation.s2': {
    aspect: 'Unspecified',
    statement: 'Some people\'s conditions need a proper evaluation before SMP is considered',
    place: 'Who Are the Candidates for SMP?',
    // The list of these conditions is lost ("Which are:" is followed by nothing); it is not to be filled in.
  },
} as const satisfies ClaimTable
