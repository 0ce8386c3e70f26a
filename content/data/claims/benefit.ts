import type { ClaimTable } from '../claims.schema'

export const benefitClaims = {
  'benefit.no-downtime.s2': {
    aspect: 'Downtime',
    statement: 'Listed as a benefit: the client needs no time to recover',
    place: 'PLACE',
  },
  'benefit.routine-right-after.s2': {
    aspect: 'Downtime',
    statement: 'Daily routine can resume right after the session',
    place: 'PLACE',
  },
  'benefit.no-downtime.s4': {
    aspect: 'Downtime',
    statement: 'SMP has no downtime because it is not surgery',
    place: 'PLACE',
  },
  'benefit.minimally-invasive.s2': {
    aspect: 'Invasiveness, pain',
    statement: 'SMP is non-surgical and minimally invasive with no incisions',
    place: 'PLACE',
  },
  'benefit.almost-no-pain.s2': {
    aspect: 'Invasiveness, pain',
    statement: 'There is almost no pain, perhaps mild discomfort that ends with the session',
    place: 'PLACE',
  },
  'benefit.non-surgical.s4': {
    aspect: 'Invasiveness, pain',
    statement: 'SMP is non-surgical and non-invasive',
    place: 'PLACE',
  },
  'benefit.lower-cost.s2': {
    aspect: 'Cost, maintenance',
    statement: 'SMP is one of the cheaper hair loss options',
    place: 'PLACE',
  },
  'benefit.minimal-maintenance.s3': {
    aspect: 'Cost, maintenance',
    statement: 'S3 promises that upkeep is minimal',
    place: 'PLACE',
  },
  'benefit.effective.s4': {
    aspect: 'Results',
    statement: 'S4 describes SMP as working well against hair loss',
    place: 'PLACE',
  },
  'benefit.immediate-results.s4': {
    aspect: 'Results',
    statement: 'Results are immediate once the sessions are completed',
    place: 'PLACE',
  },
  'benefit.innovative-effective.s4': {
    aspect: 'Results',
    statement: 'SMP is an innovative, effective solution for hair loss',
    place: 'PLACE',
  },
  'benefit.no-stress.s3': {
    aspect: 'Confidence',
    statement: 'SMP aims to remove all stress or concern about natural hair',
    place: 'PLACE',
  },
  'benefit.confidence.s4': {
    aspect: 'Confidence',
    statement: 'SMP can quickly boost confidence',
    place: 'PLACE',
  },
  'benefit.new-style-appearance.s4': {
    aspect: 'Confidence',
    statement: 'People of any gender with thin or bald scalps can get a new hairstyle and improved appearance',
    place: 'PLACE',
  },
  'benefit.relief-embarrassment.s4': {
    aspect: 'Confidence',
    statement: 'People no longer need to feel ashamed of their hair loss',
    place: 'PLACE',
  },
  'benefit.confidence-conclusion.s4': {
    aspect: 'Confidence',
    statement: 'SMP can restore men\'s and women\'s confidence and improve appearance',
    place: 'PLACE',
  },
} as const satisfies ClaimTable
