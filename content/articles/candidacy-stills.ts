import type { CandidacyAnswers } from '../candidacy/candidacy-questions'

const bald = {
  change: 'bald',
  pattern: 'norwood-6',
  hair: 'shaved',
  wishes: ['none'],
  sex: 'man',
  skin: 'fair',
  course: 'settled',
  cause: 'usual',
  scalp: ['none'],
  medicines: ['none'],
  illness: ['none'],
  also: ['none'],
} as const satisfies CandidacyAnswers

/** Sets of answers that guides show, by name. `shown` are the questions worth naming beside the result. */
export const candidacyStills = {
  'norwood-6-shaved': { answers: bald, shown: ['pattern', 'hair', 'scalp'] },
  'norwood-6-raised-scars': { answers: { ...bald, scalp: ['keloid'] }, shown: ['pattern', 'hair', 'scalp'] },
  'norwood-6-long': { answers: { ...bald, hair: 'longer' }, shown: ['pattern', 'hair'] },
} as const satisfies Record<string, { answers: CandidacyAnswers; shown: readonly (keyof CandidacyAnswers)[] }>
