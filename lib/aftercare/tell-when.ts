import type { SourceId } from '@/content/evidence/source-ids'
import { sayDay } from './say-when'
import type { WhenAnswer, WhenEnd } from './when-can-i'

/** One line of a short answer: words, a day where there is one, and who says so. */
export type WhenLine = {
  /** What goes before the day, or stands for one: "earliest", "only once healed, not before". */
  says: string
  day: number | null
  /** "day 5", "about day 7"; `null` without a day. */
  dayText: string | null
  /** The day is our reading: no source names one. */
  ours: boolean
  sources: readonly SourceId[]
}

const words = (says: string, sources: readonly SourceId[]): WhenLine => ({
  says,
  day: null,
  dayText: null,
  ours: false,
  sources,
})

const end = (says: string, { day, about, ours, sources }: WhenEnd): WhenLine => ({
  says,
  day,
  dayText: sayDay(day, about),
  ours,
  sources,
})

/**
 * A row of "when can I" in short, the strictest told first and each permission with its condition. Empty: nobody asked
 * bars it, and nobody allows it on a day.
 */
export function tellWhen({ earliest, latest, never, partly, ifHealed }: WhenAnswer): WhenLine[] {
  if (never.length > 0) return [words('to be kept off, with no end named', never)]
  if (partly.length > 0) return [words('only in part, with no end named', partly)]
  if (!latest) return []
  if (!earliest) return [end(ifHealed.length > 0 ? 'only once healed, not before' : 'not before', latest)]
  const same = earliest.day === latest.day
  return [
    end(same ? 'from' : 'earliest', earliest),
    ...(same ? [] : [end('by the strictest not before', latest)]),
    ...(ifHealed.length > 0 ? [words('only once healed', ifHealed)] : []),
  ]
}
