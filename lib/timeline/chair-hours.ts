import { addValues } from '@/lib/value/add-values'
import { spanValues } from '@/lib/value/span-values'
import type { Value } from '@/lib/value/value'
import type { TableFigure } from './timeline-table'

/** Hours of so many sessions. The last figure holds for all sessions after it. `null` where there is no figure. */
export function chairHours(hours: readonly TableFigure<'hours'>[], sessions: number): Value<'hours'> | null {
  const last = hours.at(-1)
  if (!last) return null
  return Array.from({ length: sessions }, (_, i) => (hours[i] ?? last).value).reduce(addValues<'hours'>)
}

/** From the fewest hours that any source comes to, to the most. */
export const widestHours = (all: readonly Value<'hours'>[]): Value<'hours'> | null =>
  all.length === 0 ? null : spanValues(all)
