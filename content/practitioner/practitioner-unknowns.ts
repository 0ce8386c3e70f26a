import type { PractitionerUnknown } from './practitioner.schema'

/** What no checklist can find out about a practitioner. Printed beside the comparison, so that a full list fools nobody. */
export const practitionerUnknowns = {
  'your-skin': {
    basis: 'reasoning',
    says: 'How your own skin will heal and hold the ink. Photos show other people.',
    claims: [],
    outside: [],
  },
  years: {
    basis: 'outside',
    says: 'How the work will look in many years. We found no study of fading over that long.',
    claims: [],
    outside: ['b17-lifespan-sellers'],
  },
  skill: {
    basis: 'outside',
    says: 'Whether a paper means skill. A council list is no proof of it, and courses differ a lot.',
    claims: [],
    outside: ['i1-england', 'i9-certified'],
  },
  ink: {
    basis: 'outside',
    says: 'What is truly in the bottle. Tests have found labels that were wrong.',
    claims: [],
    outside: ['a10-ink-labels'],
  },
  word: {
    basis: 'reasoning',
    says: 'Whether each answer is true. A yes here means that you saw it or were told so.',
    claims: [],
    outside: [],
  },
  unhappy: {
    basis: 'reasoning',
    says: 'How many of their clients were not happy. We know of no open list of that.',
    claims: [],
    outside: [],
  },
  'what-counts': {
    basis: 'reasoning',
    says: 'Which check counts most. We found no study of it. The weights are yours, and so is the choice.',
    claims: [],
    outside: [],
  },
} as const satisfies Record<string, PractitionerUnknown>
