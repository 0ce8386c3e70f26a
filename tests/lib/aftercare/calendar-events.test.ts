import { describe, expect, it } from 'vitest'
import { aftercareCalendar } from '@/lib/aftercare/aftercare-calendar'
import type { AftercareOptions } from '@/lib/aftercare/aftercare-day'
import type { TableRule } from '@/lib/aftercare/aftercare-table'
import { madeEnd, madeRule, madeSpan, madeTable } from './made-table'

const link = 'https://example.org/aftercare'
const make = (rules: readonly TableRule[], options: AftercareOptions = {}, taken = 0) =>
  aftercareCalendar('2027-01-04', options, madeTable(rules), link, '2026-11-21T09:00:00Z', taken)
const event = (id: string, rules: readonly TableRule[], options: AftercareOptions = {}) =>
  make(rules, options).events.find(one => one.id === id)
const ids = (rules: readonly TableRule[], options: AftercareOptions = {}) =>
  make(rules, options).events.map(one => `${one.date.slice(5)} ${one.id}`)
const close = `\nYour practitioner wins.\n${link}`
const rest = 'The rest stays as it is until your practitioner says otherwise.'

const rinse = madeRule({ activity: 'rinse', until: madeEnd(5) })
const wash = madeRule({
  activity: 'wash',
  source: 'S4',
  after: 'ask',
  until: madeEnd(7, 7, { words: 'until it has healed' }),
})
const gym = madeRule({ source: 'S2', until: madeEnd(7) })
const sun = [
  madeRule({ activity: 'sun', source: 'S2', until: madeEnd(5) }),
  madeRule({ activity: 'sun', source: 'S3', state: 'limit' }),
]
const pillow = madeRule({ activity: 'pillow', state: 'do', until: madeEnd(5) })

const over = 'Nobody here asks you any more to sleep on a clean pillowcase.'

describe('the entries of a calendar', () => {
  it('are the session, the stretches of days and the days that free something, with the words of each', () => {
    const plain = { days: 1, alarm: false }
    expect(make([rinse, wash, gym, ...sun, pillow])).toEqual({
      name: 'SMP aftercare',
      scope: 'aftercare',
      fileName: 'aftercare-2027-01-04.ics',
      stamp: '2026-11-21T09:00:00Z',
      events: [
        {
          id: 'session-1',
          scope: 'sessions',
          date: '2027-01-04',
          days: 1,
          title: 'SMP session 1',
          alarm: true,
          text: `The days are counted from here.${close}`,
        },
        {
          id: 'days-1-1',
          date: '2027-01-05',
          days: 4,
          title: 'SMP: keep your scalp dry',
          alarm: false,
          text: `Don’t wet your scalp. Don’t go to the gym or sweat. Sleep on a clean pillowcase. Don’t let the sun on your scalp.${close}`,
        },
        {
          id: 'days-1-5',
          date: '2027-01-09',
          days: 2,
          title: 'SMP: only rinse it gently',
          alarm: false,
          text: `Don’t wash your scalp. Don’t go to the gym or sweat. Keep sun to a minimum.${close}`,
        },
        {
          ...plain,
          id: 'from-1-5',
          date: '2027-01-09',
          title: 'SMP: from today you can rinse gently; keep sun to a minimum',
          text: `From today you can rinse gently. Keep sun to a minimum. ${over}${close}`,
        },
        {
          ...plain,
          id: 'from-1-7',
          date: '2027-01-11',
          title: 'SMP: from today you can go to the gym and sweat; wait with this until it has healed: washing',
          text:
            'From today you can go to the gym and sweat. Wait with this until it has healed: washing. Healing has no day. ' +
            `Keep sun to a minimum. ${rest}${close}`,
        },
      ],
    })
  })

  it('say only what is sure where nothing is open, and the other way round', () => {
    expect(event('from-1-7', [gym])?.text).toBe(`From today you can go to the gym and sweat. ${rest}${close}`)
    expect(event('from-1-7', [wash])).toMatchObject({
      title: 'SMP: wait with this until it has healed: washing',
      text: `Wait with this until it has healed: washing. Healing has no day. ${rest}${close}`,
    })
  })

  it('leave out a day that only ends a duty, and say a limit where a ban leaves one', () => {
    expect(ids([pillow])).toEqual(['01-04 session-1', '01-05 days-1-1'])
    expect(event('from-1-5', [pillow, ...sun])).toMatchObject({
      title: 'SMP: from today keep sun to a minimum',
      text: `From today keep sun to a minimum. ${over} Keep sun to a minimum. ${rest}${close}`,
    })
  })

  it('come by date, then by id, with every session at its own day', () => {
    expect(ids([rinse], { sessions: 3, gapDays: 10 })).toEqual([
      '01-04 session-1',
      '01-05 days-1-1',
      '01-09 days-1-5',
      '01-09 from-1-5',
      '01-14 session-2',
      '01-15 days-2-1',
      '01-19 days-2-5',
      '01-19 from-2-5',
      '01-24 session-3',
      '01-25 days-3-1',
      '01-29 from-3-5',
    ])
    const stretches = make([rinse], { sessions: 2, gapDays: 10 }).events.filter(one => one.id.startsWith('days'))
    expect(stretches.map(one => one.days)).toEqual([4, 5, 4])
    expect(event('session-2', [rinse], { sessions: 2, gapDays: 10 })).toMatchObject({
      title: 'SMP session 2',
      days: 1,
      alarm: true,
    })
  })

  it('cancel the sessions that a course has no more, and none where one session is counted from', () => {
    const gone = (sessions: number) =>
      make([rinse], { sessions, gapDays: 10 }, 4)
        .events.filter(one => one.cancelled)
        .map(one => one.id)
    expect([1, 2, 3, 4].map(gone)).toEqual([[], ['session-3', 'session-4'], ['session-4'], []])
  })

  it('have no full stop standing alone where nothing is asked between two sessions', () => {
    expect(event('days-1-5', [rinse], { sessions: 2, gapDays: 10 })?.text).toBe(`Day 5 after session 1.${close}`)
  })

  it('can be made where the only source falls silent after its ban', () => {
    expect(ids([{ ...rinse, after: 'silent' }])).toContain('01-05 days-1-1')
  })

  it('bring nothing on the day of a session: no sun from day 8 to 13, and the next session on day 14', () => {
    const late = [madeRule({ activity: 'sun', from: madeSpan(8), until: madeEnd(14) })]
    expect(ids(late, { sessions: 2, gapDays: 14 }).filter(id => id.includes('from'))).toEqual([
      '01-12 from-1-8',
      '01-26 from-2-8',
      '02-01 from-2-14',
    ])
  })
})

describe('what the practitioner said in a calendar', () => {
  const told = { gym: { fromDay: 3, says: 'Walking' } }

  it('is marked in the title and the text of the day that it frees, and until then in the stretch before', () => {
    expect(event('from-1-3', [gym], { told })).toMatchObject({
      date: '2027-01-07',
      title: 'SMP: from today you can go to the gym and sweat (your practitioner)',
      text: `From today you can go to the gym and sweat (your practitioner: Walking). ${rest}${close}`,
    })
    expect(event('days-1-1', [rinse, gym], { told })).toMatchObject({
      days: 2,
      text: `Don’t wet your scalp. Don’t go to the gym or sweat (your practitioner: Walking).${close}`,
    })
    expect(event('days-1-3', [rinse, gym], { told })?.text).toBe(
      `Don’t wet your scalp. You can go to the gym and sweat (your practitioner: Walking).${close}`,
    )
  })

  it('is told once where it names no day and stands for the line itself', () => {
    expect(event('days-1-1', [rinse, gym], { told: { gym: { fromDay: null, says: 'Ask me' } } })?.text).toBe(
      `Don’t wet your scalp. Gym and sweat: Ask me (your practitioner).${close}`,
    )
  })

  it('is marked without words where they gave a day alone, and nowhere else', () => {
    expect(event('from-1-3', [gym], { told: { gym: { fromDay: 3, says: '' } } })?.text).toBe(
      `From today you can go to the gym and sweat (your practitioner). ${rest}${close}`,
    )
    expect(event('from-1-5', [rinse, gym], { told: { gym: { fromDay: 9, says: 'Wait' } } })).toMatchObject({
      title: 'SMP: from today you can rinse gently',
      text: `From today you can rinse gently.${close}`,
    })
  })

  it('marks its own among others that come free that day', () => {
    expect(event('from-1-5', [rinse, gym], { told: { gym: { fromDay: 5, says: '' } } })).toMatchObject({
      title: 'SMP: from today you can rinse gently and go to the gym and sweat (your practitioner)',
      text: `From today you can rinse gently and go to the gym and sweat (your practitioner). ${rest}${close}`,
    })
  })
})
