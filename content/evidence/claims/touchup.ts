import type { ClaimTable } from '../claims.schema'

export const touchupClaims = {
  'touchup.after-4-6-years.s0': {
    aspect: 'When',
    statement: 'A touch-up comes after {value}',
    place: 'Cost of Scalp Micropigmentation (2026)',
    value: { low: 4, high: 6 },
    unit: 'years',
    printed: 'after 4–6 years',
  },
  'touchup.year-6-plus.s0': {
    aspect: 'When',
    statement: 'At {value} after treatment a touch-up is recommended to bring the intensity back',
    place: 'How Long Does SMP Last?',
    value: { low: 6, high: null },
    unit: 'years',
    printed: 'Year 6+',
  },
  'touchup.if-fades.s1': {
    aspect: 'When',
    statement: 'If SMP fades over time, a touch-up may be needed',
    place: '(part on the 2021 study)',
  },
  'touchup.might-need.s2': {
    aspect: 'When',
    statement: 'Touch-up sessions might be needed later on',
    place: 'Is Micro Scalp Pigmentation Permanent?',
  },
  'touchup.after-6-8-years.s2': {
    aspect: 'When',
    statement: 'Fading after {value} might make touch-ups necessary to keep SMP fresh and natural',
    place: '(list of risks)',
    value: { low: 6, high: 8 },
    unit: 'years',
    printed: '6-8 years',
  },
  'touchup.3-5-years.s3': {
    aspect: 'When',
    statement: 'Touch-ups are commonly done {value} after the first treatment',
    place: 'Touch-Ups and Revisions',
    value: { low: 3, high: 5 },
    unit: 'years',
    printed: 'three to five years',
  },
  'touchup.every-few-years.s4': {
    aspect: 'When',
    statement: 'To keep looking new, SMP usually needs a touch-up every few years',
    place: '(conclusion)',
  },
  'touchup.sessions.s0': {
    aspect: 'Size and price',
    statement: 'A touch-up takes {value}',
    place: 'Cost of Scalp Micropigmentation (2026)',
    value: { low: 1, high: 1 },
    unit: 'sessions',
    printed: '1',
  },
  'touchup.cost-fraction.s3': {
    aspect: 'Size and price',
    statement: 'A touch-up costs only a fraction of the first price',
    place: 'Touch-Ups and Revisions',
  },
  'touchup.recommended.s3': {
    aspect: 'Why',
    statement: 'Touch-ups are recommended to keep the work looking its best',
    place: 'Touch-Ups and Revisions',
  },
  'touchup.limits-fading.s3': {
    aspect: 'Why',
    statement: 'Touch-ups limit the effects of fading, natural or from outside',
    place: 'Touch-Ups and Revisions',
  },
} as const satisfies ClaimTable
