import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { printDay } from '@/lib/format/print-day'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import type { Plan } from './plan-document'
import { sayClash } from './plan-words'

const read = (text = '') => new URLSearchParams(text)

/** Where the kept healing days and the kept sessions contradict each other, in a sentence; else `null`. */
export function dateClash({ timeline, aftercare }: Plan): string | null {
  if (timeline === undefined || aftercare === undefined) return null
  const planned = timelineAddress.parse(read(timeline)).answers
  const healing = aftercareAddress.parse(read(aftercare)).answers
  if (planned.start && healing.start && planned.start !== healing.start) {
    return sayClash.days(printDay(healing.start, 'plain'), printDay(planned.start, 'plain'))
  }
  if (planned.start && healing.start && healing.sessions > 1 && planned.sessions !== healing.sessions) {
    return sayClash.sessions(healing.sessions, planned.sessions)
  }
  return null
}
