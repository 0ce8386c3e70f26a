import { valueIds } from '@/content/deciding/value-ids'
import { values } from '@/content/deciding/values'
import type { ValuesAnswers } from './values-address'
import type { Wish } from './weigh-values'
import type { WishId } from './wishes'

/** The wishes of the table, and how each option stands to them. */
export const tableWishes: readonly Wish<WishId>[] = valueIds.map(id => ({
  id,
  stands: values[id].stands,
}))

/** The same, and the reader's own once it has words. */
export const wishesOf = ({ own }: Pick<ValuesAnswers, 'own'>): readonly Wish<WishId>[] => [
  ...tableWishes,
  ...(own.says ? [{ id: 'own' as const, stands: own.stands }] : []),
]
