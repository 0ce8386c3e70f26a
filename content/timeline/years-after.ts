import type { YearBand } from './timeline.schema'

/** The years after. S0 and S2 date the start of visible fading, S4 the whole of it, S1 how long people were watched. */
export const yearsAfter = [
  { source: 'S0', kind: 'fresh', claim: 'longevity.years-1-3-fresh.s0' },
  { source: 'S0', kind: 'fading', claim: 'longevity.years-4-6-lightening.s0' },
  { source: 'S0', kind: 'touch-up', claim: 'touchup.after-4-6-years.s0' },
  // S0 against itself (C03): elsewhere it sets no end to the years in which a touch-up is due.
  { source: 'S0', kind: 'touch-up-open', claim: 'touchup.year-6-plus.s0' },
  { source: 'S1', kind: 'seen', claim: 'evidence.study-2021-followup.s1' },
  { source: 'S2', kind: 'fading', claim: 'longevity.fade-after-6-8.s2' },
  { source: 'S2', kind: 'fading', claim: 'longevity.fading-noticeable-7-8.s2' },
  { source: 'S2', kind: 'touch-up', claim: 'touchup.after-6-8-years.s2' },
  { source: 'S3', kind: 'touch-up', claim: 'touchup.3-5-years.s3' },
  { source: 'S4', kind: 'faded', claim: 'longevity.fades-about-8-years.s4' },
] as const satisfies readonly YearBand[]

/** How the years are told, in the middle of a sentence. */
export const yearWords = {
  seen: 'watched in a study',
  fresh: 'still crisp',
  fading: 'fading',
  faded: 'faded, on average',
  'touch-up': 'a touch-up',
  'touch-up-open': 'a touch-up, no end given',
} as const
