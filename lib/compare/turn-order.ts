import { type OptionId, optionIds } from '@/content/deciding/option-ids'
import type { Day } from '@/lib/calendar/read-day'
import { daysBetween } from '@/lib/calendar/move-day'

/** What this guide is about. It never stands first unless a reader puts it there. */
const own: OptionId = 'smp'

/** The list begun at another place: what stood before comes behind. */
const turnedBy = <One>(list: readonly One[], by: number): readonly One[] => [...list.slice(by), ...list.slice(0, by)]

/** The same options, the first behind the last: what "turn the order" leads to. */
export const turnOrder = <One>(list: readonly One[]): readonly One[] => turnedBy(list, 1)

/**
 * The order in which options are offered on a day. Nothing is stored: the day alone turns it, so that over six days each
 * of the others stands first once, and SMP once at each place but the first. Without a day it is the order of the
 * alphabet.
 */
export function orderOn(day: Day | null): readonly OptionId[] {
  if (day === null) return optionIds
  const others = optionIds.filter(id => id !== own)
  const by = ((daysBetween('2026-01-01', day) % others.length) + others.length) % others.length
  const turned = turnedBy(others, by)
  return [...turned.slice(0, by + 1), own, ...turned.slice(by + 1)]
}
