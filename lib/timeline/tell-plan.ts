import type { Day } from '@/lib/calendar/read-day'
import { printDay, printDaySpan } from '@/lib/format/print-day'
import type { PlanSpan } from './timeline-plan'

const about = (yes: boolean, text: string) => (yes ? `about ${text}` : text)

function tellDays({ early, late }: PlanSpan): string {
  if (early === null) return `by day ${late.day}`
  return early.day === late.day ? `day ${late.day}` : `days ${early.day}–${late.day}`
}

/** "day 14", "days 7–14", "by 18 January 2027", "about 1 February 2027": dates once the start is known. */
export function tellSpan(span: PlanSpan): string {
  const { early, late } = span
  if (late.date === null) return about(span.about, tellDays(span))
  const known = early?.date ?? null
  if (known === null) return `by ${printDay(late.date, 'plain')}`
  return about(span.about, printDaySpan(known, late.date))
}

/** "Monday 4 January 2027", or "about" that day. */
export const tellDay = (day: Day, vague = false): string => about(vague, printDay(day))
