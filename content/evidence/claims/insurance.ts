import type { ClaimTable } from '../claims.schema'

export const insuranceClaims = {
  'insurance.not-covered.s2': {
    aspect: 'Cover',
    statement: 'Insurance companies do not pay for SMP',
    place: 'Does the Insurance Cover SMP?',
  },
  'insurance.reason-cosmetic.s2': {
    aspect: 'Cover',
    statement: 'SMP is not covered because it is purely cosmetic and, in a sense, a tattoo',
    place: 'Does the Insurance Cover SMP?',
  },
} as const satisfies ClaimTable
