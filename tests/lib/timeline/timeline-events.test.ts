import { describe, expect, it } from 'vitest'
import { backPlan } from '@/lib/timeline/back-plan'
import { planFromTable } from '@/lib/timeline/plan-from-table'
import { planSessions } from '@/lib/timeline/plan-sessions'
import { backEvents, timelineEvents } from '@/lib/timeline/timeline-events'
import { timelineTable } from '@/lib/timeline/timeline-table'
import { between, exactly, gapOf, resultOf, sheetOf, upTo } from './made-table'

const disclaimer = 'Dates by the articles that give any, counted by Stipple. Your practitioner’s own dates come first.'
const link = 'https://stipple.example/timeline'
const { sources } = timelineTable()

describe('the plan as calendar entries', () => {
  const entry = (id: string, sessions = 3) =>
    timelineEvents(planSessions({ start: '2027-01-04', sessions }), sources, link).find(one => one.id === id)

  it('has nothing to say of session 1 but whose dates they are, with the page as its last line', () => {
    expect(entry('session-1')).toEqual({
      id: 'session-1',
      scope: 'sessions',
      date: '2027-01-04',
      days: 1,
      alarm: true,
      title: 'SMP session 1',
      text: `${disclaimer}\n${link}`,
    })
  })

  it('lists the days of each source that dates a session, and of no other', () => {
    expect(entry('session-2')?.text.split('\n')).toEqual([
      'By the articles that date it: 11–18 January 2027.',
      'Grooming blog: 11–18 January 2027.',
      'Health publisher: 11 January 2027.',
      'Clinic in Turkey: about 18 January 2027.',
      'Transplant clinic: by 18 January 2027.',
      disclaimer,
      link,
    ])
  })

  it('names who sees the result on that day, and in what words', () => {
    expect(entry('result-S2')).toEqual({
      id: 'result-S2',
      date: '2027-03-01',
      days: 1,
      alarm: false,
      title: 'SMP: the finished look at the earliest, according to the clinic in Turkey',
      text:
        'About 1 March 2027. The finished look comes 1 month after the last session, according to the clinic in Turkey.\n' +
        `${disclaimer}\n${link}`,
    })
  })

  it('names who puts a touch-up on that day, and at how many years', () => {
    expect(entry('touch-up-S3')).toEqual({
      id: 'touch-up-S3',
      date: '2030-01-04',
      days: 1,
      alarm: false,
      title: 'SMP: a touch-up may come up, according to the transplant clinic',
      text: `A touch-up may come up after 3–5 years, according to the transplant clinic.\n${disclaimer}\n${link}`,
    })
  })

  it('ends with whose dates they are where there is no page', () => {
    const [first] = timelineEvents(planSessions({ start: '2027-01-04', sessions: 1 }), sources)
    expect(first?.text.split('\n').at(-1)).toBe(disclaimer)
  })

  it('is empty without a start', () => {
    expect(timelineEvents(planSessions({}), sources, link)).toEqual([])
  })

  it('sets a session on its last day where no first is named, and calls a source without a name by its id', () => {
    const plan = planFromTable({ start: '2027-01-04', sessions: 2 }, null, sheetOf({ gaps: [gapOf(upTo(14))] }))
    expect(timelineEvents(plan, []).at(-1)).toEqual({
      id: 'session-2',
      scope: 'sessions',
      date: '2027-01-18',
      days: 1,
      alarm: true,
      title: 'SMP session 2 at the latest',
      text: `By the articles that date it: by 18 January 2027.\nS0: by 18 January 2027.\n${disclaimer}`,
    })
  })

  it('says “at the earliest” of no session on which all agree to the day', () => {
    const table = sheetOf({ gaps: [gapOf(exactly({ days: 7 }))] })
    const plan = planFromTable({ start: '2027-01-04', sessions: 2 }, null, table)
    expect(timelineEvents(plan, []).at(-1)).toMatchObject({
      date: '2027-01-11',
      title: 'SMP session 2',
      text: `S0: 11 January 2027.\n${disclaimer}`,
    })
  })
})

describe('the way back as calendar entries', () => {
  const wedding = () => backEvents(backPlan({ event: '2027-06-12', sessions: 3 }, null, timelineTable()), sources, link)
  const entry = (id: string) => wedding().find(one => one.id === id)

  it('rings for the two days to start by, and says whose they are', () => {
    expect(entry('start-safest')).toEqual({
      id: 'start-safest',
      date: '2027-04-14',
      days: 1,
      alarm: true,
      title: 'SMP: start by about this day to be safe',
      text: `This day is counted back by the days of the clinic in Turkey.\n${disclaimer}\n${link}`,
    })
    expect(entry('start-widest')).toEqual({
      id: 'start-widest',
      date: '2027-05-29',
      days: 1,
      alarm: true,
      title: 'SMP: start by this day at the very last',
      text: `This day is counted back by the days of the grooming blog and the health publisher.\n${disclaimer}\n${link}`,
    })
  })

  it('notes the day itself and what has to be over by when, without an alarm', () => {
    expect(entry('event')).toEqual({
      id: 'event',
      date: '2027-06-12',
      days: 1,
      alarm: false,
      title: 'Your day',
      text: `${disclaimer}\n${link}`,
    })
    expect(entry('clash-gym')).toEqual({
      id: 'clash-gym',
      date: '2027-06-05',
      days: 1,
      alarm: false,
      title: 'SMP: last session by this day, for gym and dancing on your day, if it has healed',
      text: `Even with the last session by today, it has to have healed by your day.\n${disclaimer}\n${link}`,
    })
    expect(
      wedding()
        .filter(one => one.alarm)
        .map(one => one.id),
    ).toEqual(['start-safest', 'start-widest'])
  })

  it.each([
    { name: 'both, where they differ', gaps: [gapOf(between(7, 14))], ids: ['start-safest', 'start-widest', 'event'] },
    { name: 'one, where they are the same day', gaps: [gapOf(exactly({ days: 7 }))], ids: ['start-safest', 'event'] },
    { name: 'the safest, where no shortest wait is named', gaps: [gapOf(upTo(14))], ids: ['start-safest', 'event'] },
    { name: 'neither, where nobody dates the sessions', gaps: [], ids: ['event'] },
  ])('has the days to start by that there are: $name', ({ gaps, ids }) => {
    const plan = backPlan({ event: '2027-06-12', sessions: 2 }, null, sheetOf({ gaps, result: resultOf(null) }))
    const events = backEvents(plan, [])
    expect(events.map(one => one.id)).toEqual(ids)
    expect(events.at(-1)?.text).toBe(disclaimer)
  })
})
