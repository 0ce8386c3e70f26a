import type { ClaimTable } from '../claims.schema'

export const regulationClaims = {
  'regulation.none-official.s1': {
    aspect: 'State of regulation',
    statement: 'No official rules govern SMP',
    place: 'PLACE',
  },
  'regulation.lack-means-research.s1': {
    aspect: 'State of regulation',
    statement: 'Because SMP lacks regulation, people must thoroughly research a trained practitioner themselves',
    place: 'PLACE',
  },
  'regulation.still-established.s3': {
    aspect: 'State of regulation',
    statement: 'SMP regulation and certification are still being established',
    place: 'PLACE',
  },
} as const satisfies ClaimTable
