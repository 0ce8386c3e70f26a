import { bald } from './picked-together'
import type { RuleRow } from './rule-row'

/** Against. */
export const rulesAgainst = [
  {
    id: 'wants-regrowth',
    from: ['R1'],
    when: { growth: ['regrow'] },
    effect: 'against',
    title: 'Dots do not grow',
    because: 'You want real hair. SMP makes none: it is colour in the skin. No source says otherwise.',
    next: 'Ask a doctor about medicines or a transplant.',
    claims: [
      'mechanism.no-regrowth.s0',
      'mechanism.no-effect-on-growth.s2',
      'mechanism.no-growth-promotion.s2',
      'mechanism.no-stimulation.s2',
      'mechanism.not-natural-hair-or-growth.s3',
    ],
  },
  {
    id: 'long-over-bald',
    from: ['R16'],
    when: { pattern: ['norwood-4', ...bald, 'total'], hair: ['long'] },
    effect: 'against',
    title: 'Long hair over a bald area',
    because:
      'Dots look like hair cut to the skin, so long hair beside them gives them away. {S4} alone says that ' +
      'long hair suits.',
    next: 'If you would wear it short, change that answer and look again.',
    claims: ['contraindication.wants-long-hair.s0', 'realism.keep-guard-0-1.s0', 'candidacy.ideal-shaved-or-short.s4'],
    disagreements: ['C46'],
  },
  {
    id: 'no-upkeep-bald',
    from: ['R17'],
    when: { pattern: bald, upkeep: ['no'] },
    effect: 'against',
    title: 'A large bald area, and no wish to clip',
    because:
      'Once the hair around the dots grows out, they no longer match. Two sources ask you to keep it short for good.',
    next: 'Think about who would clip it, and how often, before you look further.',
    claims: ['realism.must-shave-regularly.s2', 'risk.regular-shaving.s2', 'realism.keep-guard-0-1.s0'],
    disagreements: ['C47'],
  },
  {
    id: 'must-fade',
    from: ['R23'],
    when: { permanence: ['temporary'] },
    effect: 'against',
    title: 'It does not go away by itself',
    because: 'Sources call it half permanent or permanent. One says that the ink never leaves the skin.',
    next: 'Look at things that wash out or come off, such as fibres or a hairpiece.',
    claims: ['longevity.ink-always-there.s2', 'longevity.permanent-serious.s3', 'longevity.considered-permanent.s4'],
    against: ['longevity.semi-permanent.s0'],
    outside: ['b18-not-all-removable'],
    disagreements: ['C07', 'C10'],
  },
  {
    id: 'under-18',
    from: ['Q'],
    when: { age: ['under-18'] },
    effect: 'against',
    title: 'You are too young by law',
    because: 'In Great Britain it is a crime to tattoo a child, even if a parent agrees. Most US states limit it too.',
    next: 'Talk to a doctor about the hair loss. There is time.',
    claims: [],
    against: ['candidacy.all-ages-intro.s4', 'candidacy.men-women-all-ages.s4'],
    outside: ['c23-under-18', 'i7-us-states'],
    disagreements: ['C49'],
  },
] as const satisfies readonly RuleRow[]
