import ICAL from 'ical.js'
import ical from 'node-ical'
import { afterEach, describe, expect, it } from 'vitest'
import { type CalendarEvent, writeCalendar } from '@/lib/calendar/write-calendar'
import { type TimelineAnswers, timelineAddress } from '@/lib/timeline/timeline-address'
import { timelineCalendar } from '@/lib/timeline/timeline-calendar'
import { timelineTable } from '@/lib/timeline/timeline-table'
import { timelineExamples } from '../../examples/timeline.examples'

const table = timelineTable()
const stamp = '2026-11-21T09:00:00Z'
const link = 'https://stipple.example/timeline?start=2027-01-04'

function made(answers: Partial<TimelineAnswers>, taken = 0) {
  const file = timelineCalendar({ ...timelineAddress.defaults, ...answers }, table, link, stamp, taken)
  if (!file) throw new Error('no calendar')
  return file
}

type Read = { uid: string; from: string; title: string; text: string }
const byUid = (rows: Read[]) => rows.toSorted((a, b) => a.uid.localeCompare(b.uid))
const local = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(n => String(n).padStart(2, '0')).join('-')
const words = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value ?? '')

const readByIcalJs = (file: string) =>
  byUid(
    new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map(row => {
      const { uid, startDate, summary, description } = new ICAL.Event(row)
      expect(startDate.isDate).toBe(true)
      return { uid, from: startDate.toString(), title: summary, text: description }
    }),
  )
const readByNodeIcal = (file: string) =>
  byUid(
    Object.values(ical.sync.parseICS(file)).flatMap(row =>
      row?.type === 'VEVENT'
        ? [{ uid: row.uid, from: local(row.start), title: words(row.summary), text: words(row.description) }]
        : [],
    ),
  )
const told = ({ events, scope }: { events: readonly CalendarEvent[]; scope: string }) =>
  byUid(
    events.map(({ id, scope: owner = scope, date, title, text }) => ({
      uid: `${id}.${owner}@stipple`,
      from: date,
      title,
      text,
    })),
  )

const home = process.env.TZ
afterEach(() => {
  if (home === undefined) delete process.env.TZ
  else process.env.TZ = home
})

const dated = timelineExamples.filter(({ answers }) => answers.start)
const asked: readonly { name: string; answers: Partial<TimelineAnswers> }[] = [
  ...dated,
  { name: 'a wedding on 12 June 2027', answers: { event: '2027-06-12' } },
  { name: 'a party on New Year’s Day', answers: { event: '2028-01-01', sessions: 4 } },
  { name: 'a start on a leap day', answers: { start: '2028-02-29' } },
  { name: 'a start on the last day of all', answers: { start: '2100-12-31', sessions: 4 } },
]

describe('the plan as a calendar', () => {
  it.each(asked)('is read back the same by two parsers: $name', ({ answers }) => {
    const file = made(answers)
    const text = writeCalendar(file)
    expect(readByIcalJs(text)).toEqual(told(file))
    expect(readByNodeIcal(text)).toEqual(told(file))
  })

  it.each(['Pacific/Kiritimati', 'Europe/London', 'America/St_Johns', 'Pacific/Pago_Pago'])(
    'holds the same days in %s',
    zone => {
      const here = writeCalendar(made({ start: '2027-03-14' }))
      process.env.TZ = zone
      expect(writeCalendar(made({ start: '2027-03-14' }))).toBe(here)
      expect(readByNodeIcal(here)).toEqual(told(made({ start: '2027-03-14' })))
    },
  )

  it('sets each session on its earliest day, with all the days in its text and an alarm before it', () => {
    const { events } = made({ start: '2027-01-04' })
    const [first, second, third] = [1, 2, 3].map(n => events.find(event => event.id === `session-${n}`))
    expect(first).toMatchObject({ date: '2027-01-04', days: 1, title: 'SMP session 1', alarm: true })
    expect(second).toMatchObject({ date: '2027-01-11', days: 1, title: 'SMP session 2 at the earliest', alarm: true })
    expect(second?.text).toContain('By the articles that date it: 11–18 January 2027.')
    expect(third).toMatchObject({ date: '2027-01-18' })
    expect(third?.text).toContain('18 January – 1 February 2027')
    expect(third?.text).toContain('about 1 February 2027')
  })

  it('holds the day of each result and the years of each touch-up, without an alarm', () => {
    const { events } = made({ start: '2027-01-04' })
    const rest = events.filter(event => !event.id.startsWith('session-'))
    expect(rest.map(({ id, date }) => [id, date])).toEqual([
      ['result-S2', '2027-03-01'],
      ['touch-up-S3', '2030-01-04'],
      ['touch-up-S0', '2031-01-04'],
      ['touch-up-S2', '2033-01-04'],
    ])
    expect(rest.some(event => event.alarm)).toBe(false)
  })

  it('ends each text with whose dates they are, and with the page', () => {
    for (const { text } of [...made({ start: '2027-01-04' }).events, ...made({ event: '2027-06-12' }).events]) {
      expect(text).toContain('Your practitioner’s own dates come first.')
      expect(text.endsWith(link)).toBe(true)
    }
  })

  it('has one UID for one thing: a moved date and fewer sessions replace what an earlier file brought', () => {
    const uids = (answers: Partial<TimelineAnswers>) => told(made(answers)).map(row => row.uid)
    expect(uids({ start: '2027-01-04', sessions: 4 })).toEqual(
      expect.arrayContaining(uids({ start: '2027-01-04', sessions: 2 }).filter(uid => !uid.startsWith('result-'))),
    )
    expect(uids({ start: '2027-01-05' })).toEqual(uids({ start: '2027-01-04' }))
    expect(uids({ event: '2027-06-19' })).toEqual(uids({ event: '2027-06-12' }))
    const fewer = made({ start: '2027-01-04', sessions: 2 }, 4).events.filter(({ cancelled }) => cancelled)
    expect(fewer.map(({ id, alarm }) => [id, alarm])).toEqual([
      ['session-3', false],
      ['session-4', false],
    ])
    expect(made({ start: '2027-01-04', sessions: 4 }, 4).events.some(({ cancelled }) => cancelled)).toBe(false)
    for (const { answers } of asked) expect(new Set(uids(answers)).size).toBe(uids(answers).length)
  })

  it('back from a day: the safest and the very last start, what has to be over by when, the day itself', () => {
    const { events } = made({ event: '2027-06-12' })
    expect(events.map(({ id, date }) => [id, date])).toEqual([
      ['start-safest', '2027-04-14'],
      ['clash-shaving', '2027-05-28'],
      ['start-widest', '2027-05-29'],
      ['clash-pool', '2027-06-01'],
      ['clash-gym', '2027-06-05'],
      ['clash-sun', '2027-06-05'],
      ['clash-photos', '2027-06-10'],
      ['event', '2027-06-12'],
    ])
  })

  it.each([
    { answers: { start: '2027-01-04' }, name: 'timeline-2027-01-04' },
    { answers: { event: '2027-06-12' }, name: 'timeline-by-2027-06-12' },
  ])('is named after its day and after which way it counts: $name', ({ answers, name }) => {
    const { events, ...file } = made(answers)
    expect(file).toEqual({ name: 'SMP sessions', scope: 'timeline', stamp, fileName: `${name}.ics` })
    expect(events.length).toBeGreaterThan(5)
  })

  it('is none without a day, and goes by the start where both are given', () => {
    expect(timelineCalendar(timelineAddress.defaults, table, link, stamp)).toBeNull()
    expect(made({ start: '2027-01-04', event: '2027-06-12' })).toEqual(made({ start: '2027-01-04' }))
  })
})
