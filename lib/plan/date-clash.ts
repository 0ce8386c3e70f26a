import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { printDay } from '@/lib/format/print-day'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import type { Plan } from './plan-document'

const read = (text = '') => new URLSearchParams(text)

/** Where the kept healing days and the kept sessions contradict each other, in a sentence; else `null`. */
export function dateClash({ timeline, aftercare }: Plan): string | null {
  if (timeline === undefined || aftercare === undefined) return null
  const planned = timelineAddress.parse(read(timeline)).answers
  const healing = aftercareAddress.parse(read(aftercare)).answers
  if (planned.start && healing.start && planned.start !== healing.start) {
    return (
      `These healing days count from ${printDay(healing.start, 'plain')}, but your sessions begin on ` +
      `${printDay(planned.start, 'plain')}. Open one of the two and change its date.`
    )
  }
  if (planned.start && healing.start && healing.sessions > 1 && planned.sessions !== healing.sessions) {
    return `These healing days count ${healing.sessions} sessions, but you planned ${planned.sessions}. Open one of the two and change it.`
  }
  return null
}
