import type { ChairHours } from './timeline-plan'
import type { SheetFigure } from './timeline-sheet'

/** Hours of so many sessions. The last figure holds for all sessions after it. `null` where there is no figure. */
export function chairHours(hours: readonly SheetFigure[], sessions: number): ChairHours | null {
  const last = hours.at(-1)
  if (!last) return null
  const each = Array.from({ length: sessions }, (_, i) => (hours[i] ?? last).value)
  const sum = (end: 'low' | 'high') => each.reduce((total, value) => total + (value[end] ?? 0), 0)
  return { low: sum('low'), high: sum('high'), about: each.some(value => value.about) }
}

/** From the fewest hours that any source comes to, to the most. */
export function widestHours(all: readonly ChairHours[]): ChairHours | null {
  if (all.length === 0) return null
  return { low: Math.min(...all.map(one => one.low)), high: Math.max(...all.map(one => one.high)), about: false }
}
