import type { CandidacyQuestionId } from './candidacy-questions'

/** A place on the head where something of the quiz is at home. `at`: on the skin, in head units (head-distance.ts). */
type HeadPlace = { readonly name: string; readonly at: readonly [x: number, y: number, z: number] }

export const headPlaces = {
  hairline: { name: 'The hairline', at: [0, 0.85, 0.45] },
  forehead: { name: 'The colour of the skin', at: [0.25, 0.56, 0.65] },
  parting: { name: 'The parting', at: [0.07, 0.98, 0.05] },
  top: { name: 'The top of the head', at: [0, 1, -0.08] },
  crown: { name: 'The crown', at: [0, 0.9, -0.58] },
  side: { name: 'The hair that is left', at: [0.66, 0.33, -0.11] },
  back: { name: 'The back of the head', at: [0.1, 0.32, -0.95] },
  scalp: { name: 'The skin of the scalp', at: [0.34, 0.91, -0.21] },
} as const satisfies Record<string, HeadPlace>

export type HeadPlaceId = keyof typeof headPlaces

/**
 * Where each look sits. A scar from an injury, a burn or a birthmark may be anywhere, and the quiz does not ask where,
 * so it is marked nowhere.
 */
export const placesOfPatterns: Readonly<Record<string, HeadPlaceId>> = {
  'norwood-1': 'hairline',
  'norwood-2': 'hairline',
  'norwood-3': 'hairline',
  hairline: 'hairline',
  'norwood-4': 'crown',
  'norwood-5': 'crown',
  'norwood-6': 'top',
  'norwood-7': 'top',
  total: 'top',
  patchy: 'top',
  'cancer-loss': 'top',
  'ludwig-1': 'parting',
  'ludwig-2': 'parting',
  'ludwig-3': 'parting',
  diffuse: 'parting',
  'transplant-gaps': 'parting',
  'scar-strip': 'back',
  'scar-fue': 'back',
}

/**
 * Where the other questions sit, in the order in which they are asked for a reason that rests on several: how hair is
 * worn is seen at the hair that is left, whatever is bare. Illness, medicines and wishes sit nowhere on the head.
 */
export const placesOfQuestions = {
  hair: 'side',
  skin: 'forehead',
  scalp: 'scalp',
  'own-smp': 'top',
} as const satisfies { readonly [Q in CandidacyQuestionId]?: HeadPlaceId }

/** Questions about the loss or the scar itself, which sits where the look does. */
export const asThePattern = ['pattern', 'scar-age', 'course', 'cause'] as const satisfies readonly CandidacyQuestionId[]
