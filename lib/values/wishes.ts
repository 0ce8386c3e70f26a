import { type ValueId, valueIds } from '@/content/deciding/value-ids'

/** A wish of the table, or the reader's own. */
export type WishId = ValueId | 'own'
export const wishIds: readonly WishId[] = [...valueIds, 'own']

/** How much a wish can matter, from not at all to most of all. */
export const weightLimits = [0, 5] as const
