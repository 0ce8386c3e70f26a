import type { PractitionerUnknown } from './practitioner.schema'

/** What no checklist can find out about a practitioner. Printed beside the comparison, so that a full list fools nobody. */
export const practitionerUnknowns = {
  'your-skin': {
    basis: 'reasoning',
    says: 'Nobody can tell how your own skin will heal and hold the ink, because photos show other people.',
    claims: [],
    outside: [],
  },
  years: {
    basis: 'outside',
    says: 'You cannot know how the work will look in many years, as we found no study of fading over that long.',
    claims: [],
    outside: ['b17-lifespan-sellers'],
  },
  skill: {
    basis: 'outside',
    says: 'A paper does not tell you about skill: a council list is no proof of it, and courses differ a lot.',
    claims: [],
    outside: ['i1-england', 'i9-certified'],
  },
  ink: {
    basis: 'outside',
    says: 'You cannot see what is truly in the bottle, and tests have found labels that were wrong.',
    claims: [],
    outside: ['a10-ink-labels'],
  },
  word: {
    basis: 'reasoning',
    says: 'You cannot tell if each answer is true, so a yes here means that you saw it or were told so.',
    claims: [],
    outside: [],
  },
  unhappy: {
    basis: 'reasoning',
    says: 'You cannot find out how many clients were not happy, as we know of no open list of that.',
    claims: [],
    outside: [],
  },
  'what-counts': {
    basis: 'reasoning',
    says: 'We found no study of which check counts most, so the weights are yours and so is the choice.',
    claims: [],
    outside: [],
  },
} as const satisfies Record<string, PractitionerUnknown>
