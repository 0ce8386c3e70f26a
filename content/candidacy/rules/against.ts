import { bald, bare } from './picked-together'
import type { RuleRow } from './rule-row'

/** Against. */
export const rulesAgainst = [
  {
    id: 'wants-regrowth',
    from: ['R1'],
    when: { wishes: ['regrow'] },
    effect: 'against',
    title: 'Dots do not grow',
    decides: 'you want real hair, and dots do not grow',
    because: 'You want real hair, and SMP makes none: it is colour in the skin.',
    next: 'Ask a doctor what, if anything, could bring your hair back.',
    states: 'SMP grows no hair',
    claims: [
      'mechanism.no-regrowth.s0',
      'mechanism.no-effect-on-growth.s2',
      'mechanism.no-growth-promotion.s2',
      'mechanism.no-stimulation.s2',
      'mechanism.not-natural-hair-or-growth.s3',
    ],
    differs: { beside: ['definition.dots-needle-ink.s1', 'mechanism.illusion-follicles.s4'] },
  },
  {
    id: 'long-over-bald',
    from: ['R16'],
    when: { pattern: bare, hair: ['longer'] },
    effect: 'against',
    title: 'Long hair over a bald area',
    decides: 'long hair beside bare skin gives dots away',
    because:
      'Dots on bare skin look like hair cut to the skin, so long hair beside them gives them away. {The S2} wants ' +
      'regular shaving where loss is severe, while {the S4} says that long hair suits.',
    next: 'If you would wear it short, change that answer and look again.',
    states: 'Long hair gives away dots on bare skin',
    claims: ['realism.must-shave-regularly.s2', 'realism.keep-guard-0-1.s0', 'mechanism.bald-as-buzz-cut.s0'],
    differs: {
      people: ['candidacy.long-hair.s4', 'candidacy.hair-states.s4'],
      beside: ['mechanism.stipple-full-head.s1', 'definition.closely-shaved-look.s3'],
    },
    disagreements: ['C46'],
  },
  {
    id: 'no-upkeep-bald',
    from: ['R17'],
    when: { pattern: bald, hair: ['no-upkeep'] },
    effect: 'against',
    title: 'A large bald area that you would not keep short',
    decides: 'a large bald area may have to be kept short',
    because:
      'Once the hair around the dots grows out, they no longer match. {The S2} says in one place that with severe ' +
      'loss you must keep shaving, and in another that with a large bald area you might have to.',
    next: 'Think about who would clip it, and how often, before you look further.',
    states: 'With severe hair loss you must keep shaving',
    claims: ['realism.must-shave-regularly.s2', 'risk.regular-shaving.s2'],
    differs: {
      beside: ['benefit.minimal-maintenance.s3', 'realism.keep-guard-0-1.s0', 'candidacy.ideal-shaved-or-short.s4'],
    },
    disagreements: ['C47'],
  },
  {
    id: 'must-fade',
    from: ['R23'],
    when: { wishes: ['temporary'] },
    effect: 'against',
    title: 'It may not go away by itself',
    decides: 'it may not go away by itself',
    because: 'SMP fades, but {the S2} says that the ink will always be there, so plan on having it for good.',
    next: 'Look at things that wash out or come off, such as fibres or a hairpiece.',
    states: 'The ink stays for good, but its colour may fade',
    claims: ['longevity.ink-always-there.s2'],
    differs: {
      weaker: ['longevity.semi-to-permanent.s1', 'longevity.considered-permanent.s4'],
      part: ['longevity.years-4-6-lightening.s0', 'longevity.immune-fading.s3', 'longevity.permanent-serious.s3'],
    },
    outside: ['b18-not-all-removable', 'b16-temporary-kind'],
    disagreements: ['C07', 'C10'],
  },
] as const satisfies readonly RuleRow[]
