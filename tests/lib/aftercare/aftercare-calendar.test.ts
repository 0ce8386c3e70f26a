import ICAL from 'ical.js'
import ical from 'node-ical'
import { describe, expect, it } from 'vitest'
import { GET } from '@/app/api/aftercare.ics/route'
import { aftercareCalendar } from '@/lib/aftercare/aftercare-calendar'
import type { AftercareOptions } from '@/lib/aftercare/aftercare-day'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { daysBetween } from '@/lib/calendar/move-day'
import { writeCalendar } from '@/lib/calendar/write-calendar'

const table = aftercareTable()
const stamp = '2026-11-21T09:00:00Z'
const make = (start: string, options: AftercareOptions = {}) =>
  aftercareCalendar(start, options, table, 'https://example.org/aftercare', stamp)
const write = (start: string, options: AftercareOptions = {}) => writeCalendar(make(start, options))

type Read = { uid: string; from: string; to: string; title: string; text: string; status: string }
const byUid = (a: Read, b: Read) => a.uid.localeCompare(b.uid)

function readFirst(file: string): Read[] {
  const root = new ICAL.Component(ICAL.parse(file))
  return root
    .getAllSubcomponents('vevent')
    .map(part => {
      const event = new ICAL.Event(part)
      return {
        uid: event.uid,
        from: event.startDate.toString(),
        to: event.endDate.toString(),
        title: event.summary,
        text: event.description,
        status: String(part.getFirstPropertyValue('status') ?? ''),
      }
    })
    .sort(byUid)
}

const plain = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(n => String(n).padStart(2, '0')).join('-')

function readSecond(file: string): Read[] {
  return Object.values(ical.sync.parseICS(file))
    .flatMap(event =>
      event?.type === 'VEVENT'
        ? [
            {
              uid: event.uid,
              from: plain(event.start),
              to: plain(event.end as Date),
              title: String(event.summary),
              text: String(event.description),
              status: event.status ?? '',
            },
          ]
        : [],
    )
    .sort(byUid)
}

const starts = [
  '2027-01-04',
  '2028-02-26',
  '2028-02-29',
  '2026-12-28',
  '2000-01-01',
  '2100-12-31',
  '2027-03-26',
  '2027-10-29',
]

describe('the calendar of the days after', () => {
  it.each(starts)('is read alike by two parsers from %s on', start => {
    for (const options of [{}, { sessions: 3, gapDays: 7 }, { sessions: 4, gapDays: 14, without: ['S2' as const] }]) {
      const events = make(start, options).events
      const first = readFirst(write(start, options))
      expect(first).toEqual(readSecond(write(start, options)))
      expect(first).toHaveLength(events.length)
      for (const event of events) {
        const read = first.find(one => one.uid.startsWith(`${event.id}.`))
        expect(read?.from).toBe(event.date)
        expect(daysBetween(event.date, read?.to ?? '')).toBe(event.days)
        expect(read?.status).toBe(event.cancelled ? 'CANCELLED' : '')
      }
    }
  })

  it('is right over a leap day and over New Year', () => {
    const leap = make('2028-02-26').events
    expect(leap.find(event => event.id === 'days-1-1')).toMatchObject({ date: '2028-02-27', days: 4 })
    expect(leap.find(event => event.id === 'from-1-15')).toMatchObject({ date: '2028-03-12' })
    expect(make('2027-02-26').events.find(event => event.id === 'from-1-15')).toMatchObject({ date: '2027-03-13' })
    expect(make('2026-12-28').events.find(event => event.id === 'from-1-7')).toMatchObject({ date: '2027-01-04' })
  })

  it('says from when what is allowed', () => {
    const titles = Object.fromEntries(make('2027-01-04').events.map(event => [event.id, event.title]))
    expect(titles['from-1-15']).toBe(
      'SMP: from today you can shave your head; wait with this until it has healed: shampoo',
    )
    expect(titles['from-1-7']).toBe(
      'SMP: from today you can go about your daily routine within the other rules; wait with these until it has ' +
        'healed: rinsing, only a gentle rinse in the ' +
        'shower, the gym, sauna, touching and little sun',
    )
    expect(titles['from-1-11']).toContain('wait with these until it has healed: washing, a shower and the pool')
    expect(titles['days-1-1']).toBe('SMP: keep your scalp dry')
    expect(titles['session-1']).toBe('SMP session 1')
  })

  it('covers every day from the session to the end of its rules once', () => {
    const events = make('2027-01-04', { sessions: 3, gapDays: 14 }).events.filter(
      event => /^(days|session)/.test(event.id) && !event.cancelled,
    )
    let next = '2027-01-04'
    for (const event of events) {
      expect(event.date).toBe(next)
      next =
        readFirst(write('2027-01-04', { sessions: 3, gapDays: 14 })).find(one => one.uid.startsWith(`${event.id}.`))
          ?.to ?? ''
    }
    expect(next).toBe('2027-03-03')
  })

  it('has ids of its own that do not change', () => {
    const ids = make('2027-01-04', { sessions: 4, gapDays: 7 }).events.map(event => event.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(write('2027-01-04')).toBe(write('2027-01-04'))
  })

  it('marks what the practitioner said, in title and text', () => {
    const told = { gym: { fromDay: 3, says: 'Walking, no weights' } }
    const events = make('2027-01-04', { told }).events
    expect(events.find(event => event.id === 'from-1-3')).toMatchObject({
      date: '2027-01-07',
      title: 'SMP: from today you can go to the gym and sweat (your practitioner)',
      text: expect.stringContaining('your practitioner: Walking, no weights'),
    })
    for (const event of events)
      expect(event.text).toContain('If your practitioner told you something else, do what they say.')
  })
})

describe('the calendar over the wire', () => {
  const get = (query: string) => GET(new Request(`https://example.org/api/aftercare.ics${query}`))

  it('is the same as the page makes', async () => {
    const answer = get('?start=2027-01-04&sessions=2&gap=7&without=S2,S4')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const titles = readFirst(await answer.text()).map(({ uid, from, title }) => ({ uid, from, title }))
    expect(titles).toEqual(
      readFirst(write('2027-01-04', { sessions: 2, gapDays: 7, without: ['S2', 'S4'] })).map(
        ({ uid, from, title }) => ({ uid, from, title }),
      ),
    )
  })

  it.each([
    ['', 'start'],
    ['?start=', 'start'],
    ['?start=2027-02-31', 'start'],
    ['?start=0001-01-01', 'start'],
    ['?start=2027-01-04&start=2027-01-05', 'start'],
    ['?start=2027-01-04&sessions=9', 'sessions'],
    ['?start=2027-01-04&gap=900&sessions=2', 'gap'],
    ['?start=2027-01-04&without=S9', 'without'],
  ])('answers %s with a message on its field', async (query, field) => {
    const answer = get(query)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({
      error: [{ field, message: expect.stringMatching(/\.$/) }],
    })
  })
})
