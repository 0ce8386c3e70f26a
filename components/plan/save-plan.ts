import { handOverFile } from '@/components/ui/hand-over-file'
import { calendarStamp } from '@/lib/calendar/calendar-stamp'
import { writeCalendar } from '@/lib/calendar/write-calendar'
import type { ConsultationSheet } from '@/lib/plan/consultation-sheet'
import { planCsv } from '@/lib/plan/plan-csv'
import type { Plan } from '@/lib/plan/plan-document'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import { timelineCalendar } from '@/lib/timeline/timeline-calendar'
import type { TimelineTable } from '@/lib/timeline/timeline-table'

/** The files that few readers want. This module is fetched only by those who do. */
export function saveTable(sheet: ConsultationSheet, plan: Plan): void {
  handOverFile(planCsv(sheet, plan), `smp-plan-${sheet.made}.csv`, 'text/csv;charset=utf-8')
}

/** The sessions of the plan for a calendar. Nothing happens where it has no date. */
export function saveCalendar(plan: Plan, timeline: TimelineTable): void {
  const { answers } = timelineAddress.parse(new URLSearchParams(plan.timeline))
  const stamp = calendarStamp(new Date())
  const file = timelineCalendar(answers, timeline, location.origin + timelineAddress.href(answers), stamp)
  if (file) handOverFile(writeCalendar(file), file.fileName, 'text/calendar;charset=utf-8')
}
