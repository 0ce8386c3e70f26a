import type { OptionId } from '@/content/deciding/option-ids'
import type { Standing } from '@/content/deciding/standings'
import { values } from '@/content/deciding/values'
import { printList } from '@/lib/format/print-list'
import { printCount, printSpan } from '@/lib/value/print-count'
import { mostPoints, type Points, type Turn, type Weighed, type Weights } from './weigh-values'
import type { WishId } from './wishes'

/** What an option is called inside a sentence. */
export type OptionNames = Readonly<Record<OptionId, string>>

/** How an option stands to a wish, in a word or two. */
export const standingWords: Record<Standing, string> = {
  yes: 'yes',
  partly: 'in part',
  no: 'no',
  unknown: 'we found nothing',
}

/** A wish inside a sentence: those of the table in short, the reader's own in quotes. */
export const wishIn = (id: WishId, own: string): string => (id === 'own' ? `“${own}”` : values[id].short)

/** "18 of 40 points", "10–14 of 40 points" where something was not found out. */
export const sayPoints = (points: Points, weights: Weights): string =>
  `${printSpan(points)} of ${printCount(mostPoints(weights))} points`

/** Which options the wishes speak for most, as one sentence. Nothing is called best: it is only what was marked. */
export function sayFirst(groups: readonly (readonly Weighed[])[], names: OptionNames, weights: Weights): string {
  const [first = []] = groups
  if (mostPoints(weights) === 0) return 'Mark what matters to you, and you will see which options it counts for.'
  if (groups.length === 1) return 'What you marked counts for all of them alike.'
  const who = printList(first.map(({ option }) => names[option]))
  return first.length === 1
    ? `What you marked counts most for this one: ${who}.`
    : `What you marked counts for ${first.length} of them alike: ${who}.`
}

/** More than these that come first together are counted and not named. */
const mostNamed = 3

/** Where the order would turn: "Give “hair that grows” 3 instead of 5, and minoxidil comes first." */
export function sayTurn({ wish, from, to, first }: Turn<WishId>, names: OptionNames, own: string): string {
  const who = first.length > mostNamed ? `${first.length} options` : printList(first.map(option => names[option]))
  const come = first.length > 1 ? 'come first together' : 'comes first'
  return `Give “${wish === 'own' ? own : values[wish].short}” ${to} instead of ${from}, and ${who} ${come}.`
}
