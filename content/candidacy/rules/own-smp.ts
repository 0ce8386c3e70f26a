import type { RuleRow } from './rule-row'

/**
 * There is SMP already: the question is no longer if it suits, but how it is renewed, mended or taken off. What is wrong
 * with it stands before that it is there: the first names the result.
 */
export const rulesForOwnSmp = [
  {
    id: 'own-gone',
    from: ['R23', 'Q'],
    when: { 'own-smp': ['gone'] },
    effect: 'repair',
    title: 'You want it gone',
    decides: 'you want your SMP gone',
    because:
      'A laser is the way that is named. It is harder than most expect, may cost more than the dots did, and does ' +
      'not clear every ink.',
    next: 'Ask a skin doctor or a laser clinic about sessions, price and marks, and have a small spot tried first.',
    states: 'A laser can remove it',
    claims: ['removal.laser-works.s0', 'removal.laser.s1', 'removal.laser-most-effective.s2'],
    outside: ['b11-smp-removal', 'b12-tattoo-removal', 'b14-removal-marks', 'b18-not-all-removable'],
    disagreements: ['C51'],
  },
  {
    id: 'own-look',
    from: ['Q'],
    when: { 'own-smp': ['look'] },
    effect: 'repair',
    title: 'It looks wrong',
    decides: 'your SMP looks wrong',
    because:
      'Blotchy spread and patterns that look wrong are known failures. That more dots do not mend them is our ' +
      'view.',
    next: 'Get two opinions before any new dot: a laser clinic, and a practitioner who shows you repairs that healed.',
    states: 'Blotchy spread and patterns that look wrong are known failures',
    claims: [],
    differs: {
      part: ['realism.bad-looks-drawn-on.s0', 'risk.bad-smp-worse-than-none.s0', 'risk.pigment-distribution.s4'],
      weaker: ['risk.unnatural-look.s2'],
      beside: ['longevity.fading-or-distortion.s3'],
    },
    outside: ['b10-failures', 'b11-smp-removal'],
  },
  {
    id: 'own-colour',
    from: ['Q'],
    when: { 'own-smp': ['colour'] },
    effect: 'repair',
    title: 'Its colour has changed',
    decides: 'the colour of your SMP has changed',
    because:
      'Surgeons count changed colour among the failures of SMP, although {the S0} says that it does not turn blue ' +
      'or green.',
    next:
      'Ask which ink was used, by brand and batch, and then ask a laser clinic before anyone puts new ink over ' +
      'it.',
    states: 'SMP does not turn blue or green',
    claims: ['longevity.no-blue-green.s0'],
    differs: {
      part: [
        'technique.specialized-pigments.s1',
        'technique.ink-differs.s2',
        'technique.tools-not-in-tattoo-shop.s3',
        'technique.pigment-mimics-hair.s4',
      ],
    },
    outside: ['b10-failures', 'b18-not-all-removable'],
  },
  {
    id: 'own-faded',
    from: ['Q'],
    when: { 'own-smp': ['faded'] },
    effect: 'repair',
    title: 'It has faded',
    decides: 'your SMP has faded',
    because:
      'Fading is expected, and a touch-up that brings the dots back takes fewer sessions than the first time did, by the ' +
      'counts of {the S0}.',
    next:
      'Ask for a touch-up with the same ink, by someone who shows you healed work. What you answered about your ' +
      'health still counts.',
    states: 'A touch-up brings the strength of the look back',
    claims: ['touchup.year-6-plus.s0', 'touchup.sessions.s0', 'sessions.full-head.s0'],
    differs: {
      beside: [
        'touchup.if-fades.s1',
        'touchup.after-6-8-years.s2',
        'touchup.recommended.s3',
        'touchup.every-few-years.s4',
      ],
    },
  },
  {
    id: 'own-smp',
    from: ['Q'],
    when: { change: ['own-smp'] },
    effect: 'repair',
    title: 'You have SMP already',
    decides: 'you have SMP already',
    because:
      'So it is no longer about who it suits. Faded dots can be renewed, and unwanted ones can often be taken ' +
      'off.',
    next: 'Look at your dots in daylight, write down what is wrong, and take photos that you can show.',
    states: 'SMP can be taken off',
    claims: ['removal.possible-but-difficult.s0', 'removal.possible.s2', 'removal.laser.s1'],
    outside: ['b11-smp-removal', 'b18-not-all-removable'],
  },
] as const satisfies readonly RuleRow[]
