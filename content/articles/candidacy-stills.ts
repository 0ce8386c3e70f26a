import type { CandidacyAnswers } from '../candidacy/candidacy-questions'

const bald = {
  pattern: 'norwood-6',
  hair: 'shaved',
  upkeep: 'yes',
  growth: 'look',
  sex: 'man',
  skin: 'fair',
  colour: 'dark',
  course: 'settled',
  cause: 'usual',
  scalp: ['none'],
  keloid: 'no',
  allergies: ['none'],
  medicines: ['none'],
  illness: ['none'],
  pregnancy: 'no',
  age: 'adult',
  scan: 'no',
  transplant: 'no',
  expects: 'distance',
  permanence: 'fine',
} as const satisfies CandidacyAnswers

/** Sets of answers that guides show, by name. `shown` are the questions worth naming beside the result. */
export const candidacyStills = {
  'norwood-6-shaved': { answers: bald, shown: ['pattern', 'hair', 'keloid'] },
  'norwood-6-raised-scars': { answers: { ...bald, keloid: 'yes' }, shown: ['pattern', 'hair', 'keloid'] },
  'norwood-6-long': { answers: { ...bald, hair: 'longer' }, shown: ['pattern', 'hair'] },
} as const satisfies Record<string, { answers: CandidacyAnswers; shown: readonly (keyof CandidacyAnswers)[] }>
