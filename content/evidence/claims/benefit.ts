import type { ClaimTable } from '../claims.schema'

export const benefitClaims = {
  'benefit.no-downtime.s2': {
    aspect: 'Downtime',
    statement: 'SMP needs no time for recovery',
    place: '(list of benefits)',
  },
  'benefit.routine-right-after.s2': {
    aspect: 'Downtime',
    statement: 'Daily routine can go on right after the session',
    place: '(list of benefits)',
  },
  'benefit.no-downtime.s4': {
    aspect: 'Downtime',
    statement: 'SMP has no downtime because it is not surgery',
    place: 'Non-Surgical Procedure',
  },
  'benefit.minimally-invasive.s2': {
    aspect: 'Invasiveness, pain',
    statement: 'SMP is non-surgical and minimally invasive, without incisions',
    place: '(list of benefits)',
  },
  'benefit.almost-no-pain.s2': {
    aspect: 'Invasiveness, pain',
    statement: 'There is almost no pain, perhaps mild discomfort during the session',
    place: '(list of benefits)',
  },
  'benefit.non-surgical.s4': {
    aspect: 'Invasiveness, pain',
    statement: 'SMP is non-surgical and non-invasive',
    place: 'Non-Surgical Procedure',
  },
  'benefit.lower-cost.s2': {
    aspect: 'Cost, maintenance',
    statement: 'Among most treatments for hair loss, SMP is one of the “cheaper” ones',
    place: '(list of benefits)',
  },
  'benefit.minimal-maintenance.s3': {
    aspect: 'Cost, maintenance',
    statement: 'SMP is meant to need minimal maintenance',
    place: 'SMP Definition',
  },
  'benefit.effective.s4': {
    aspect: 'Results',
    statement: 'SMP is an effective answer to hair loss',
    place: '(part on what SMP is)',
  },
  'benefit.immediate-results.s4': {
    aspect: 'Results',
    statement: 'The result is immediate once the sessions are completed',
    place: 'Non-Surgical Procedure',
  },
  'benefit.innovative-effective.s4': {
    aspect: 'Results',
    statement: 'SMP is an innovative and effective answer to hair loss',
    place: '(conclusion)',
  },
  'benefit.no-stress.s3': {
    aspect: 'Confidence',
    statement: 'SMP aims to take away all stress and concern about natural hair',
    place: 'SMP Definition',
  },
  'benefit.confidence.s4': {
    aspect: 'Confidence',
    statement: 'SMP can quickly boost confidence',
    place: 'Improves Confidence',
  },
  'benefit.new-style-appearance.s4': {
    aspect: 'Confidence',
    statement: 'People of any gender with a thin or balding scalp can get a new hairstyle and a better appearance',
    place: 'Improves Confidence',
  },
  'benefit.relief-embarrassment.s4': {
    aspect: 'Confidence',
    statement: 'SMP can relieve people of the embarrassment of hair loss',
    place: 'Improves Confidence',
  },
  'benefit.confidence-conclusion.s4': {
    aspect: 'Confidence',
    statement: 'SMP can help men and women regain confidence and improve their appearance',
    place: '(conclusion)',
  },
} as const satisfies ClaimTable
