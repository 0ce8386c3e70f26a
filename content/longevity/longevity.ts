import type { LongevityBand, LongevityFigure, LongevitySpan, LongevityWords, PermanenceWords } from './longevity.schema'

/**
 * What each source says of the years after treatment, where it gives a figure. The figure stands in the claim. The
 * ends are different things: S0 and S2 date the beginning of visible fading, S4 the whole of it, S1 what was seen.
 */
export const longevityBands = {
  'observed.s1': {
    source: 'S1',
    stage: 'observed',
    range: 'evidence.study-2021-followup.s1',
    also: ['evidence.study-2021-fading-minimal.s1', 'evidence.study-2021-n.s1'],
  },
  'fresh.s0': { source: 'S0', stage: 'fresh', range: 'longevity.years-1-3-fresh.s0', also: [] },
  'fading-shows.s0': {
    source: 'S0',
    stage: 'fading-shows',
    range: 'longevity.years-4-6-lightening.s0',
    also: ['longevity.no-colour-change.s0'],
  },
  // The list of risks says 6–8, the rest of the article 7–8 (C04): both stand.
  'fading-shows-early.s2': { source: 'S2', stage: 'fading-shows', range: 'longevity.fade-after-6-8.s2', also: [] },
  'fading-shows.s2': { source: 'S2', stage: 'fading-shows', range: 'longevity.fading-noticeable-7-8.s2', also: [] },
  'lifespan.s2': {
    source: 'S2',
    stage: 'lifespan',
    range: 'longevity.lifespan-7-8.s2',
    also: ['comparison.smp-lasts-7-8.s2'],
  },
  'faded.s4': { source: 'S4', stage: 'faded', range: 'longevity.fades-about-8-years.s4', also: [] },
  'touch-up.s0': {
    source: 'S0',
    stage: 'touch-up',
    range: 'touchup.after-4-6-years.s0',
    also: ['comparison.smp-maintenance.s0'],
  },
  // S0 against itself (C03): its section on lasting sets no end to the years in which a touch-up is due.
  'touch-up-open.s0': { source: 'S0', stage: 'touch-up-open', range: 'touchup.year-6-plus.s0', also: [] },
  'touch-up.s2': {
    source: 'S2',
    stage: 'touch-up',
    range: 'touchup.after-6-8-years.s2',
    also: ['touchup.might-need.s2'],
  },
  'touch-up.s3': { source: 'S3', stage: 'touch-up', range: 'touchup.3-5-years.s3', also: ['touchup.recommended.s3'] },
} as const satisfies Record<string, LongevityBand>

/** What the sources say of the years without a figure. No number may be made of it. */
export const longevityWords = {
  'lasts.s3': {
    source: 'S3',
    about: 'lasts',
    words: 'several years',
    claims: ['longevity.several-years.s3'],
    differs: {
      figure: ['longevity.years-1-3-fresh.s0', 'longevity.lifespan-7-8.s2'],
      part: ['evidence.study-2021-fading-minimal.s1'],
      stronger: ['longevity.many-years.s4'],
    },
  },
  'lasts.s4': {
    source: 'S4',
    about: 'lasts',
    words: 'many years',
    claims: ['longevity.many-years.s4', 'longevity.many-years-faq.s4'],
    differs: {
      beside: ['evidence.study-2021-fading-minimal.s1'],
      figure: ['longevity.years-4-6-lightening.s0', 'longevity.lifespan-7-8.s2'],
      weaker: ['longevity.several-years.s3'],
    },
  },
  'touch-up.s1': { source: 'S1', about: 'touch-up', words: 'if SMP fades over time', claims: ['touchup.if-fades.s1'] },
  'touch-up.s4': {
    source: 'S4',
    about: 'touch-up',
    words: 'every few years',
    claims: ['touchup.every-few-years.s4'],
    differs: {
      figure: ['touchup.after-4-6-years.s0', 'touchup.after-6-8-years.s2', 'touchup.3-5-years.s3'],
      weaker: ['touchup.if-fades.s1'],
    },
  },
} as const satisfies Record<string, LongevityWords>

const bands = longevityBands

/** What two sources say of a touch-up in words only, beside every figure for it. */
const touchUpWords = { weaker: ['touchup.if-fades.s1'], part: ['touchup.every-few-years.s4'] } as const

/**
 * The figures that prose may call as `longevity.<id>`, each from one claim, what each answers, and what the other
 * sources say to it. Ids are permanent.
 */
export const longevityFigures = {
  'touch-up.s0': {
    claim: bands['touch-up.s0'].range,
    what: 'When a touch-up is due',
    also: bands['touch-up.s0'].also,
    differs: { figure: [bands['touch-up.s2'].range, bands['touch-up.s3'].range], ...touchUpWords },
  },
  'touch-up.s0-open': {
    claim: bands['touch-up-open.s0'].range,
    what: 'When a touch-up is due, with no end',
    differs: { figure: [bands['touch-up.s2'].range, bands['touch-up.s3'].range], ...touchUpWords },
  },
  'touch-up.s2': {
    claim: bands['touch-up.s2'].range,
    what: 'When touch-ups might be needed',
    differs: {
      figure: [bands['touch-up.s0'].range, bands['touch-up-open.s0'].range, bands['touch-up.s3'].range],
      ...touchUpWords,
    },
  },
  'touch-up.s3': {
    claim: bands['touch-up.s3'].range,
    what: 'When touch-ups are commonly done',
    differs: { figure: [bands['touch-up.s0'].range, bands['touch-up.s2'].range], ...touchUpWords },
  },
  'fading-starts.s0': {
    claim: bands['fading-shows.s0'].range,
    what: 'When SMP gets lighter',
    differs: {
      beside: ['evidence.study-2021-fading-minimal.s1'],
      weaker: ['longevity.fading-or-distortion.s3'],
      figure: [bands['faded.s4'].range],
    },
    against: [bands['fading-shows.s2'].range],
  },
  'fading-starts.s2': {
    claim: bands['fading-shows.s2'].range,
    what: 'When fading is noticed',
    differs: {
      beside: ['evidence.study-2021-fading-minimal.s1'],
      weaker: ['longevity.fading-or-distortion.s3'],
      figure: [bands['faded.s4'].range],
    },
    against: [bands['fading-shows.s0'].range],
  },
  'fading-starts.s2-early': {
    claim: bands['fading-shows-early.s2'].range,
    what: 'When fading can set in',
    differs: {
      beside: ['evidence.study-2021-fading-minimal.s1'],
      figure: [bands['faded.s4'].range],
      weaker: ['longevity.fading-or-distortion.s3'],
    },
    against: [bands['fading-shows.s0'].range],
  },
  'lasts.s2': {
    claim: bands['lifespan.s2'].range,
    what: 'How long SMP lasts',
    also: bands['lifespan.s2'].also,
    differs: {
      beside: ['evidence.study-2021-fading-minimal.s1'],
      figure: [bands['fading-shows.s0'].range, bands['faded.s4'].range],
      weaker: ['longevity.several-years.s3'],
    },
  },
  fresh: {
    claim: bands['fresh.s0'].range,
    what: 'How long SMP looks fresh',
    differs: {
      part: ['evidence.study-2021-fading-minimal.s1'],
      stronger: [bands['fading-shows.s2'].range],
      weaker: ['longevity.several-years.s3'],
      figure: [bands['faded.s4'].range],
    },
  },
  faded: {
    claim: bands['faded.s4'].range,
    what: 'How long the pigment takes to fade without a touch-up',
    differs: {
      beside: ['evidence.study-2021-fading-minimal.s1'],
      figure: [bands['fading-shows.s0'].range, bands['lifespan.s2'].range],
      part: ['longevity.immune-fading.s3'],
    },
  },
  'study-follow-up': {
    claim: bands['observed.s1'].range,
    what: 'How long the one study followed people, with little fading',
    also: bands['observed.s1'].also,
  },
  'study-people': { claim: 'evidence.study-2021-n.s1', what: 'How many people the one study had' },
} as const satisfies Record<string, LongevityFigure>

/** The years over several sources: what they answer, what their dots stand for, and who speaks of it without such years. */
export const longevitySpans = {
  'touch-up': {
    what: 'When the first touch-up is due',
    states: 'The years to a touch-up are given in figures',
    differs: { beside: [...touchUpWords.weaker, ...touchUpWords.part] },
  },
  'fading-starts': {
    what: 'When fading begins to show',
    states: 'The years in which fading shows are given in figures',
    differs: { beside: ['touchup.if-fades.s1', 'longevity.several-years.s3', bands['faded.s4'].range] },
  },
} as const satisfies Record<string, LongevitySpan>

/** The same of what is said without a figure. */
export const longevityPhrases = {
  'touch-up.in-words.s4': { words: longevityWords['touch-up.s4'], what: 'How often a touch-up is needed' },
  'lasts.in-words.s3': { words: longevityWords['lasts.s3'], what: 'How long SMP looks good' },
  'lasts.in-words.s4': { words: longevityWords['lasts.s4'], what: 'How long SMP lasts' },
} as const satisfies Record<string, { words: LongevityWords; what: string }>

/** The word for how long it lasts: that which most fits, and what each source says to it (C07). */
export const permanence = {
  text: 'semi-permanent',
  says: 'What some sources call SMP. Others call it permanent.',
  states: 'SMP is semi-permanent',
  claims: ['longevity.semi-permanent.s0', 'longevity.semi-permanent.s2'],
  // Both call it permanent, and both say that it fades and is touched up.
  differs: {
    weaker: ['longevity.semi-to-permanent.s1'],
    stronger: ['longevity.permanent-serious.s3', 'longevity.considered-permanent.s4'],
  },
} as const satisfies PermanenceWords
