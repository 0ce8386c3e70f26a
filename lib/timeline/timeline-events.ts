import { shortNameIn, theSourceIn } from '@/lib/evidence/source-name'
import type { Day } from '@/lib/calendar/read-day'
import { goneSessions, sessionEvent } from '@/lib/calendar/session-event'
import type { CalendarEvent } from '@/lib/calendar/write-calendar'
import { lowerFirst } from '@/lib/format/first-letter'
import { printList } from '@/lib/format/print-list'
import type { BackEnd, BackPlan } from './back-plan'
import { tellSpan } from './tell-plan'
import type { PlanSpan, TimelinePlan } from './timeline-plan'
import type { TimelineTable } from './timeline-table'
import { calendarWords } from './timeline-words'

const { disclaimer } = calendarWords

const byDate = (a: CalendarEvent, b: CalendarEvent) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id)

/** The first day of a span; where no first day is named, the last. */
const firstDay = ({ early, late }: PlanSpan): Day => early?.date ?? late.date ?? ''

type Sources = TimelineTable['sources']

/**
 * The plan as calendar entries: each session on its earliest day, or its latest where no earliest is named, with every
 * source's days in the text; the day on which each has the finished look; the years in which a touch-up may come up. The
 * sessions above those asked for that an earlier file of the page brought (`taken`) are cancelled. None without a start.
 * `link` ends each text.
 */
export function timelineEvents(plan: TimelinePlan, sources: Sources, link = '', taken = 0): CalendarEvent[] {
  const { start } = plan
  if (start === null) return []
  const close = (...lines: string[]) => [...lines, disclaimer, link].filter(Boolean).join('\n')
  const sessions = plan.spans.map(({ session, span }): CalendarEvent => {
    const lines = plan.rows.flatMap(row => {
      const mine = row.sessions.find(one => one.session === session)
      return mine && session > 1 ? [`${shortNameIn(sources, row.source)}: ${tellSpan(mine.span)}.`] : []
    })
    const bound = span.early ? ' at the earliest' : ' at the latest'
    const range = span.early?.day === span.late.day ? [] : [calendarWords.range(tellSpan(span))]
    return sessionEvent(session, {
      date: firstDay(span),
      alarm: true,
      text: close(...range, ...lines),
      title: `SMP session ${session}${range.length > 0 ? bound : ''}`,
    })
  })
  const results = plan.rows.flatMap(({ source, result }): CalendarEvent[] =>
    result?.span
      ? [
          {
            id: `result-${source}`,
            date: firstDay(result.span),
            days: 1,
            alarm: false,
            title: calendarWords.resultTitle(result.span.early ? 'earliest' : 'latest', theSourceIn(sources, source)),
            text: close(calendarWords.result(tellSpan(result.span), result.says)),
          },
        ]
      : [],
  )
  const years = plan.years.flatMap(({ source, kind, from, text }): CalendarEvent[] =>
    kind === 'touch-up' && from
      ? [
          {
            id: `touch-up-${source}`,
            date: from,
            days: 1,
            alarm: false,
            title: `SMP: a touch-up may come up, according to ${theSourceIn(sources, source)}`,
            text: close(calendarWords.touchUp(theSourceIn(sources, source), text)),
          },
        ]
      : [],
  )
  const gone = goneSessions(plan.spans.length, taken, start, close)
  return [...sessions, ...results, ...years, ...gone].toSorted(byDate)
}

/** The way back from an event as calendar entries: the safest and the latest start, the day itself, what clashes. */
export function backEvents(plan: BackPlan, sources: Sources, link = ''): CalendarEvent[] {
  const close = (...lines: string[]) => [...lines, disclaimer, link].filter(Boolean).join('\n')
  const whole = (day: string, id: string, title: string, alarm: boolean, ...lines: string[]): CalendarEvent => ({
    id,
    date: day,
    days: 1,
    title,
    alarm,
    text: close(...lines),
  })
  const by = (ids: readonly string[]) => printList(ids.map(id => theSourceIn(sources, id)))
  const { safest, widest, event } = plan
  const about = (end: BackEnd) => (end.about ? 'about ' : '')
  const clashes = plan.clashes.flatMap(({ id, label, lastSessionBy }) =>
    lastSessionBy
      ? [
          whole(
            lastSessionBy,
            `clash-${id}`,
            // No title promises that it is free by then: the days are those of the articles, and healing has none.
            `SMP: last session by this day, for ${lowerFirst(label)} on your day, if it has healed`,
            false,
            calendarWords.clash,
          ),
        ]
      : [],
  )
  return [
    ...(safest
      ? [
          whole(
            safest.day,
            'start-safest',
            `SMP: start by ${about(safest)}this day to be safe`,
            true,
            calendarWords.countedBack(by(safest.sources)),
          ),
        ]
      : []),
    ...(widest && widest.day !== safest?.day
      ? [
          whole(
            widest.day,
            'start-widest',
            `SMP: start by ${about(widest)}this day at the very last`,
            true,
            calendarWords.countedBack(by(widest.sources)),
          ),
        ]
      : []),
    ...clashes,
    whole(event, 'event', 'Your day', false),
  ].toSorted(byDate)
}
