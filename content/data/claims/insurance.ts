import type { ClaimTable } from '../claims.schema'

export const insuranceClaims = {
  'insurance.not-covered.s2': {
    aspect: 'Cover',
    statement: 'Insurers do not pay for SMP',
    place: 'PLACE',
  },
  'insurance.reason-cosmetic.s2': {
    aspect: 'Cover',
    statement: 'SMP is not covered because it is purely cosmetic and in a sense a scalp tattoo',
    place: 'PLACE',
  },
} as const satisfies ClaimTable
