import type { DisagreementId } from '../evidence/disagreements'
import type { silentInAll } from '../evidence/holes'
import type { PlanBlank, PlanPartEntry } from './plan.schema'

/**
 * The parts of a plan in the words of the page, in its order: a row a part. One that holds an address text has its tool in
 * `lib/plan/tool-parts.ts`.
 */
export const planPartWords = {
  candidacy: {
    label: 'Your quiz answers',
    none: 'You have given no answers yet.',
    start: 'Take the quiz',
    isPrivate: true,
    holds: 'address',
    hasWords: false,
  },
  compare: {
    label: 'Options you compared',
    none: 'You have put no options side by side yet.',
    start: 'Compare the options',
    isPrivate: true,
    holds: 'address',
    hasWords: false,
  },
  values: {
    label: 'What matters to you',
    none: 'You have weighed no wishes yet.',
    start: 'Weigh your wishes',
    isPrivate: true,
    holds: 'address',
    hasWords: true,
  },
  path: {
    label: 'Where you are with the decision',
    none: 'You have ticked nothing on the way yet.',
    start: 'See the way to a decision',
    isPrivate: true,
    holds: 'address',
    hasWords: false,
  },
  preview: {
    label: 'The picture you set up',
    none: 'You have set up no picture yet.',
    start: 'See it on a head',
    isPrivate: true,
    holds: 'address',
    hasWords: false,
  },
  photo: {
    label: 'What you set on your photo',
    none: 'You have tried nothing on a photo yet.',
    start: 'Try it on your photo',
    isPrivate: true,
    holds: 'address',
    hasWords: false,
  },
  cost: {
    label: 'What it would cost',
    none: 'You have worked out no price yet.',
    start: 'Work out a price',
    isPrivate: false,
    holds: 'address',
    hasWords: false,
  },
  timeline: {
    label: 'Your sessions',
    none: 'You have picked no dates yet.',
    start: 'Find your dates',
    isPrivate: false,
    holds: 'address',
    hasWords: false,
  },
  aftercare: {
    label: 'Your healing days',
    none: 'You have looked up no healing days yet.',
    start: 'See the days after',
    isPrivate: false,
    holds: 'address',
    hasWords: false,
  },
  own: {
    label: 'Your practitioner’s rules',
    none: 'You have noted none of their rules yet.',
    start: 'Note what they said',
    isPrivate: true,
    holds: 'document',
    hasWords: true,
  },
  practitioner: {
    label: 'Practitioners',
    none: 'You have looked at no one yet.',
    start: 'Check a practitioner',
    isPrivate: true,
    holds: 'document',
    hasWords: true,
  },
  notes: {
    label: 'Your notes',
    none: 'You have written no notes yet.',
    start: 'Write a note',
    isPrivate: true,
    holds: 'words',
    hasWords: true,
  },
} as const satisfies Record<string, PlanPartEntry>

/** What to write down at the consultation. */
export const planBlanks = [
  { label: 'Whole price' },
  { label: 'Number of sessions' },
  { label: 'Days between them' },
  { label: 'A touch-up costs' },
  { label: 'Pigment and batch' },
] as const satisfies readonly PlanBlank[]

/** Disputes that touch everyone. Those of the reader's own answers come before them. */
export const planDisputes = ['C01', 'C39', 'C07', 'C11'] as const satisfies readonly DisagreementId[]

/** The gaps in all five sources that touch everyone. */
export const planUnknown = [
  'the name of a law, a board or a certificate',
  'what removal costs, as a sum',
  'whether the head must be shaved for the session',
  'whether sunscreen may go on fresh work',
  'scabs, itching, bleeding or swelling after the session',
  'by how much sun shortens its life',
] as const satisfies readonly (typeof silentInAll)[number][]
