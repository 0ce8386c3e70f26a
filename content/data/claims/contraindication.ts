import type { ClaimTable } from '../claims.schema'

export const contraindicationClaims = {
  'contraindication.wants-long-hair.s0': {
    aspect: 'Hair length wish',
    statement: 'SMP is not ideal for men who want to grow their hair long',
    place: 'PLACE',
  },
  'contraindication.pale-skin-dark-hair.s0': {
    aspect: 'Skin/hair contrast',
    statement: 'SMP is not ideal for very pale skin combined with dark hair',
    place: 'PLACE',
  },
  'contraindication.active-scalp-conditions.s0': {
    aspect: 'Scalp disease',
    statement: 'SMP is not ideal where there is an active scalp condition such as psoriasis or severe dermatitis',
    place: 'PLACE',
  },
  'contraindication.keloid-prone.s1': {
    aspect: 'Keloid',
    statement: 'SMP may be unsuitable for somebody who tends to form keloid scars',
    place: 'PLACE',
  },
  'contraindication.keloid-prone-summary.s1': {
    aspect: 'Keloid',
    statement: 'S1\'s summary repeats that a tendency to keloids may rule SMP out',
    place: 'PLACE',
  },
  'contraindication.needs-evaluation.s2': {
    aspect: 'Unspecified',
    statement: 'Certain conditions call for a proper check before SMP is considered',
    place: 'PLACE',
  },
} as const satisfies ClaimTable
