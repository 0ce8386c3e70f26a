import { startTransition, useEffect, useState } from 'react'
import type { Day } from '@/lib/calendar/read-day'

/** The reader's own calendar day, whatever the time zone. */
function deviceDay(now: Date): Day {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, '0')).join('-') as Day
}

/** Milliseconds until the day has turned, a second past the stroke: no timer is exact. */
const untilMidnight = (now: Date) =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 0, 1).getTime() - now.getTime()

/**
 * Today by the reader's own clock; `null` until the script runs. A page that is left open overnight must not call
 * yesterday today, so the day is read again at midnight, and when the page is shown again.
 */
export function useToday(): Day | null {
  const [today, setToday] = useState<Day | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const read = () => {
      clearTimeout(timer)
      const now = new Date()
      timer = setTimeout(read, untilMidnight(now))
      // All days are drawn anew for it, so a tap in the meantime comes first.
      startTransition(() => setToday(deviceDay(now)))
    }
    const shown = () => {
      if (document.visibilityState === 'visible') read()
    }
    read()
    document.addEventListener('visibilitychange', shown)
    window.addEventListener('pageshow', read)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', shown)
      window.removeEventListener('pageshow', read)
    }
  }, [])
  return today
}
