import type { ClaimTable } from '../claims.schema'

export const regulationClaims = {
  'regulation.none-official.s1': {
    aspect: 'State of regulation',
    statement: 'There are no official rules for SMP',
    place: '(part on choosing a practitioner)',
  },
  'regulation.lack-means-research.s1': {
    aspect: 'State of regulation',
    statement: 'Since SMP lacks regulation, people must research thoroughly to find a trained practitioner',
    place: '(summary)',
  },
  'regulation.still-established.s3': {
    aspect: 'State of regulation',
    statement: 'Regulation and certification for SMP are still being set up',
    place: 'SMP vs. Hair Tattoo – What’s the Difference?',
  },
} as const satisfies ClaimTable
