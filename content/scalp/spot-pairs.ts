import type { SpotPair } from './spot-pairs.schema'

const leave = 'Which of the two would you walk away from?'
const slow = 'Which of the two makes you stop and ask?'

/**
 * "Spot the problem": good work beside poor work, drawn by `lib/scalp/pictures/spot-rules.ts` under the same ids. One fault a
 * pair. `good` and `poor` say what is seen and judge nothing: they stand in for the pictures. Ids are permanent.
 */
export const spotPairs = {
  grid: {
    seed: 501,
    ask: leave,
    good: 'Fine dark dots on light skin. Each gap is a little wider or narrower than the next.',
    poor: 'Fine dark dots on light skin. They stand in straight rows and columns, all the same distance apart.',
    fault: 'The dots stand in a grid.',
    why: 'Real follicles stand at random, says {the S0}. Rows and columns catch the eye, we think, even when each dot is well made.',
    basis: 'sources',
    states: 'Good dots are spaced at random, as real hair is',
    claims: ['realism.factor-dot-size-spacing.s0', 'realism.skilled-replicates-randomness.s0'],
    differs: { beside: ['realism.not-random-dots.s2', 'technique.not-just-dots.s3', 'sessions.follow-up.s4'] },
    outside: [],
  },
  oversized: {
    seed: 502,
    ask: leave,
    good: 'Brown skin with small dark dots, each about as wide as a cut hair. Much skin shows between them.',
    poor: 'Brown skin with round dark spots, each several times as wide as a hair. Some nearly touch.',
    fault: 'The dots are too large.',
    why: '{The S3} wants the dots to match single follicles in size. These are far wider than a hair, so they read as spots.',
    basis: 'sources',
    states: 'The dots should match single follicles in size',
    claims: ['technique.match-follicle-size.s3'],
    differs: {
      part: [
        'realism.factor-dot-size-spacing.s0',
        'mechanism.resembles-cut-follicles.s1',
        'mechanism.looks-like-follicles.s2',
        'mechanism.illusion-follicles.s4',
        'technique.dot-mimics-follicle.s0',
      ],
    },
    outside: [],
  },
  'too-deep': {
    seed: 503,
    ask: leave,
    good: 'Light brown skin with small dots. Each has a clear rim.',
    poor: 'Light brown skin with soft, wide patches of grey where the dots are. Their rims fade out and run together.',
    fault: 'The ink has spread into a blur.',
    why: 'Ink that is set too deep wanders, says {the S2}. Crisp dots turn into a haze.',
    basis: 'sources',
    states: 'Ink that is set too deep spreads',
    claims: ['risk.ink-migration.s2'],
    differs: {
      beside: [
        'technique.shallower-than-tattoo.s0',
        'technique.shallower-than-tattoo.s1',
        'technique.depth-epidermal.s4',
      ],
    },
    outside: ['b10-failures'],
  },
  'blue-green': {
    seed: 504,
    ask: 'Both are some years old. Which would you walk away from?',
    good: 'Pale skin with small dots in a soft, warm grey.',
    poor: 'Pale skin with small dots. Their colour lies between blue and green.',
    fault: 'The dots have turned blue-green.',
    why:
      '{The S0} says that tattoo ink does this and pigment made for scalps does not. On the day, we think, you ' +
      'could not have told them apart.',
    basis: 'sources',
    states: 'Tattoo ink turns blue-green, and pigment made for scalps does not',
    claims: ['technique.tattoo-ink-fades-blue-green.s0', 'longevity.no-blue-green.s0'],
    differs: {
      part: ['technique.specialized-pigments.s1', 'technique.ink-differs.s2', 'technique.pigment-mimics-hair.s4'],
      beside: ['longevity.same-as-tattoo.s3'],
    },
    outside: ['b10-failures'],
  },
  'ruled-line': {
    seed: 505,
    ask: leave,
    good: 'The front of a scalp on olive skin. The dots thin out towards the forehead along a wavering edge.',
    poor: 'The front of a scalp on olive skin. The dots stop at one straight line from side to side.',
    fault: 'The hairline is as straight as a ruler.',
    why:
      '{The S0} says to avoid a line like a ruler’s, since a natural one is slightly uneven. {The S4} speaks of a ' +
      'perfect hairline and does not say what that is.',
    basis: 'sources',
    states: 'A hairline as straight as a ruler should be avoided',
    claims: ['realism.avoid-ruler-straight.s0', 'realism.factor-hairline-design.s0'],
    differs: { beside: ['procedure.outline-takes-time.s2', 'realism.perfect-hairline.s4'] },
    outside: [],
  },
  'hard-edge': {
    seed: 506,
    ask: slow,
    good: 'A curved hairline on light skin. The last rows of dots stand wider and wider apart.',
    poor: 'A curved hairline on light skin. The dots are as dense at the edge as further up, and then stop at once.',
    fault: 'The dots are dense right up to the edge.',
    why: 'The curve is fine, but the edge is hard. {The S0} asks for an edge that is slightly uneven and soft.',
    basis: 'sources',
    states: 'A natural hairline is slightly uneven and soft at the edge',
    claims: ['realism.factor-hairline-design.s0'],
    differs: { beside: ['procedure.outline-takes-time.s2', 'realism.perfect-hairline.s4'] },
    outside: [],
  },
  'low-line': {
    seed: 507,
    ask: slow,
    good: 'A forehead with two eyebrows. The hairline runs high, and most of the forehead is free.',
    poor: 'A forehead with two eyebrows. The hairline runs just above them, so that only a narrow strip is free.',
    fault: 'The hairline sits very low.',
    why:
      'More dots can bring a line down later. Taking dots away is hard, says {the S0}. {None:hairline-height} says ' +
      'how high a hairline should sit.',
    basis: 'sources',
    states: 'SMP can be removed, but it is harder than people expect',
    claims: ['removal.possible-but-difficult.s0'],
    differs: { part: ['removal.multiple-sessions.s1', 'removal.possible.s2'] },
    outside: [],
  },
  strays: {
    seed: 508,
    ask: leave,
    good: 'Dark brown skin. The dots thin out towards the forehead, and the forehead itself is clear.',
    poor: 'Dark brown skin. The dots thin out towards the forehead, and more dots are strewn over the forehead below.',
    fault: 'Dots lie out on the forehead, where no hair grows.',
    why: 'A soft edge has a few dots in front of it. These lie far from any hair, so we think that they read as specks.',
    basis: 'reasoning',
    states: 'Dots far from any hair read as specks',
    claims: [],
    differs: {
      beside: [
        'realism.factor-hairline-design.s0',
        'technique.pigment-placed-with-care.s3',
        'risk.pigment-distribution.s4',
      ],
    },
    outside: [],
  },
  clumps: {
    seed: 509,
    ask: leave,
    good: 'Brown skin with small dots, spread evenly over the whole of it.',
    poor: 'Brown skin with small dots in heaps. Between the heaps the skin is bare.',
    fault: 'The dots are in clumps.',
    why: 'Pigment should end up even, says {the S4}, and follow-up sessions see to that. Clumps look like stains.',
    basis: 'sources',
    states: 'The pigment should end up even, and follow-up sessions see to that',
    claims: ['sessions.follow-up.s4'],
    differs: { beside: ['evidence.study-2021-touchup.s1'], part: ['procedure.s3-reinforce-faded.s0'] },
    outside: ['b10-failures'],
  },
  'too-dark': {
    seed: 510,
    ask: slow,
    good: 'Very pale skin with dots in a soft grey-brown.',
    poor: 'Very pale skin with dots that are almost black.',
    fault: 'The shade is too dark for the skin.',
    why:
      'The shade should go with skin and hair. {The S0} warns of the contrast of very pale skin and dark hair, ' +
      'unless an expert does the work.',
    basis: 'sources',
    states: 'Dark hair on very pale skin can look false unless an expert does the work',
    claims: ['realism.pale-contrast-unnatural.s0'],
    differs: { beside: ['candidacy.hair-colour-no-worry.s2', 'candidacy.all-types-tones.s4'] },
    outside: [],
  },
  'all-at-once': {
    seed: 511,
    ask: 'Both were taken after the first session. Which makes you stop and ask?',
    good: 'Olive skin with dots wide apart. There is room for more between them.',
    poor: 'Olive skin packed with dots. Hardly any skin shows between them.',
    fault: 'All of it was set in one session.',
    why:
      'The first session lays a light base, to be filled in later. What is packed on the first day is hard ' +
      'to thin out. {The S4} does say that SMP can be done in a few hours.',
    basis: 'sources',
    states: 'SMP usually takes several sessions',
    claims: ['sessions.full-head.s0', 'sessions.series-over-weeks.s1', 'sessions.count.s2', 'sessions.count.s3'],
    differs: { beside: ['sessions.completed-few-hours.s4', 'sessions.follow-up.s4'] },
    outside: [],
  },
  'bare-scar': {
    seed: 512,
    ask: 'The aim was to hide a scar. Which of the two would you walk away from?',
    good: 'Short hair on light skin with a faint band across it. Dots run over the band as densely as beside it.',
    poor:
      'Short hair on light skin with a pale band across it. There are dots above and below the band and none on ' +
      'it.',
    fault: 'The scar was left bare.',
    why: 'SMP can cover a scar. Dots that stop beside it, we think, only frame it.',
    basis: 'sources',
    states: 'SMP can cover a scar on the scalp, of one kind at least',
    claims: [
      'candidacy.transplant-fut-scars.s0',
      'candidacy.transplant-scars.s1',
      'candidacy.scar-burn-birthmark.s2',
      'candidacy.scars.s3',
      'candidacy.transplant-scars.s4',
    ],
    outside: [],
  },
  step: {
    seed: 513,
    ask: leave,
    good: 'Light brown skin. Short hair on the left gives way to dots on the right. It is hard to say where.',
    poor:
      'Light brown skin. Short hair on the left, and on the right, from one line on, dots that are larger and ' +
      'darker.',
    fault: 'The dots do not go with the hair beside them.',
    why: 'The work is meant to blend into the hair that is there, says {the S4}. Here you see a step.',
    basis: 'sources',
    states: 'The work is blended into the existing hair',
    claims: ['procedure.blended.s4', 'realism.blends-seamlessly.s4'],
    differs: {
      beside: ['procedure.s1-shade-match.s0', 'technique.gray-colour-match.s2', 'technique.hair-direction.s3'],
    },
    outside: [],
  },
  'black-in-grey': {
    seed: 514,
    ask: slow,
    good: 'Short grey hair on light skin, with dots in a mid grey between the hairs.',
    poor: 'Short grey hair on light skin, with dots that are almost black between the hairs.',
    fault: 'Black dots stand among grey hair.',
    why: 'The shade should go with your hair at the roots. {Only:candidacy.gray-hair.s2} writes about grey hair.',
    basis: 'sources',
    states: 'The shade is matched to the hair at the roots',
    claims: ['technique.gray-colour-match.s2'],
    differs: {
      part: ['procedure.s1-shade-match.s0', 'procedure.pigment-match.s4'],
      beside: ['technique.thousands-of-shades.s3'],
    },
    outside: [],
  },
  lines: {
    seed: 515,
    ask: 'You asked for SMP. Which of the two is something else?',
    good: 'Pale skin filled with small dots.',
    poor: 'Pale skin filled with fine, slightly curved lines that all lean one way.',
    fault: 'These are lines: microblading, not SMP.',
    why:
      'It need not be bad work, but it is other work. {The S2} compares them and says that lines last ' +
      'less long and work best with some hair of your own.',
    basis: 'sources',
    states: 'SMP consists of dots, and scalp microblading of fine lines',
    claims: ['comparison.microblading-lines.s2', 'comparison.smp-dots.s2'],
    differs: {
      part: ['technique.pigment-dots.s0', 'technique.needle-and-ink.s1', 'technique.dots-not-line.s4'],
      beside: ['technique.not-just-dots.s3'],
    },
    outside: [],
  },
  'fresh-photo': {
    seed: 516,
    ask: 'Both come from a portfolio. Which tells you less about how it will look?',
    good: 'Light skin with small, calm dots. The skin between them is even in colour.',
    poor: 'Light skin with sharp black dots. The skin round them is red.',
    fault: 'This one was taken on the day.',
    why: 'Ask for photos of healed work, says {the S0}, not only of fresh work. Redness passes, and the look changes.',
    basis: 'sources',
    states: 'Look for photos of healed work, not only of fresh work',
    claims: ['practitioner.healed-results-gallery.s0'],
    differs: {
      part: [
        'practitioner.portfolio-match.s1',
        'practitioner.before-after-photos.s2',
        'practitioner.research-reviews-photos.s4',
      ],
    },
    outside: ['b1-series-of-10'],
  },
} as const satisfies Readonly<Record<string, SpotPair>>

export type SpotPairId = keyof typeof spotPairs
