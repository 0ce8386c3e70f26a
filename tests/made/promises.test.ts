import { expect, test } from 'vitest'
import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import { sourceIds } from '@/content/evidence/source-ids'
import { aftercareCalendar } from '@/lib/aftercare/aftercare-calendar'
import type { AftercareOptions } from '@/lib/aftercare/aftercare-day'
import { aftercareFromTable, sessionDays } from '@/lib/aftercare/aftercare-from-table'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { changeBetween } from '@/lib/aftercare/day-changes'
import { newsOf, newsParts } from '@/lib/aftercare/day-news'
import { freeOn, leadOf, lineTitle, rowsOf } from '@/lib/aftercare/tell-day'
import { tellWhen } from '@/lib/aftercare/tell-when'
import { whenCanI } from '@/lib/aftercare/when-can-i'
import { daysBetween } from '@/lib/calendar/move-day'
import { conditional, forbids, freedoms } from './freedoms'

const table = aftercareTable()
const subsets = Array.from({ length: 2 ** sourceIds.length - 1 }, (_, bits) =>
  sourceIds.filter((_, i) => bits & (2 ** i)),
)
const courses = [
  { sessions: 1, gapDays: 14 },
  { sessions: 2, gapDays: 7 },
  { sessions: 3, gapDays: 14 },
]
const cases: AftercareOptions[] = subsets.flatMap(without => courses.map(course => ({ ...course, without })))

/** Days since the latest session on a day of the course. */
const since = (day: number, options: AftercareOptions) =>
  day -
  (sessionDays(options)
    .filter(start => start <= day)
    .at(-1) ?? 0)

/**
 * What a clause promises too soon. Behind "wait with these until it has healed:" every matter carries the condition; in front of it, in one
 * clause with others, a matter carries it only where it stands in the same piece.
 */
function tooSoon(clause: string, day: number): string[] {
  if (forbids.test(clause)) return []
  const whole = /^wait with th(?:is|ese) until it has healed: /.test(clause)
  const pieces = whole
    ? [clause]
    : clause.replace(/^from today:? /i, '').split(/, (?!(?:and )?only once)| and (?!only once|no |use )/)
  return pieces.flatMap(piece =>
    freedoms.flatMap(({ activity, names, freely, ifHealed }) => {
      if (!names.test(piece) || forbids.test(piece)) return []
      const held = conditional.test(piece)
      const free = (freely !== null && day >= freely) || (held && day >= ifHealed)
      return free ? [] : [`day ${day}, ${activity}: ${clause}`]
    }),
  )
}

const found = (all: Iterable<string[]>) => [...new Set([...all].flat())].slice(0, 12)

test('no head line, row or piece of news of any day lets anybody do what no article does', () => {
  const told = cases.flatMap(options => {
    let before = aftercareFromTable(-1, options, table)
    return Array.from({ length: 61 }, (_, day) => {
      const now = aftercareFromTable(day, options, table)
      const news = newsOf(changeBetween(before, now), now)
      before = now
      const clauses = [
        leadOf(now, options, table).says,
        ...rowsOf(now).flatMap(row => [row.title, ...row.rest]),
        ...freeOn(now).map(lineTitle),
        ...newsParts(news),
      ]
      return clauses.flatMap(clause => tooSoon(clause, since(day, options)))
    })
  })
  expect(found(told)).toEqual([])
})

test('no title of the calendar lets anybody do what no article does, nor more than its own text', () => {
  const start = '2027-01-04'
  const told = cases.flatMap(options =>
    aftercareCalendar(start, options, table, '', '')
      .events.filter(event => !event.cancelled)
      .map(event => {
        const day = since(daysBetween(start, event.date), options)
        const clauses = event.title.replace(/^SMP:? /, '').split('; ')
        const less = clauses.filter(clause => conditional.test(clause) && !conditional.test(event.text))
        return [...clauses.flatMap(clause => tooSoon(clause, day)), ...less]
      }),
  )
  expect(found(told)).toEqual([])
})

test('no row of "when can I" names an earliest day before an article does, or leaves the condition out', () => {
  const told = subsets.flatMap(without =>
    freedoms.flatMap(({ activity, freely, ifHealed }) =>
      tellWhen(whenCanI(activity as AftercareActivity, table, without)).flatMap(({ says, day }) => {
        if (/^(?:not at all|only in part|not before|by the strictest not before)/.test(says) || day === null) return []
        // "After 4–6 days" is day 5 by its early reading, and the row says so of the earliest day.
        const early = freely !== null && day >= (activity === 'wash' ? 5 : freely)
        const held = conditional.test(says) && day >= ifHealed
        return early || held ? [] : [`${activity}: ${says} day ${day}`]
      }),
    ),
  )
  expect(found([told])).toEqual([])
})

test('the row of "when can I" and the days agree on the day on which the strictest reading bars it no more', () => {
  const odd = subsets.flatMap(without =>
    freedoms.flatMap(({ activity }) => {
      const id = activity as AftercareActivity
      const { latest, never, partly } = whenCanI(id, table, without)
      const barred = (day: number) => {
        const state = aftercareFromTable(day, { without }, table).lines.find(line => line.activity === id)?.state
        return state === 'no' || state === 'limit'
      }
      // What holds for good from a day of our own is said as such, and is no end of a ban.
      if (never.length + partly.length > 0 || id === 'sun') return []
      const first = Array.from({ length: 61 }, (_, day) => day).find(day => !barred(day))
      return first === (latest?.day ?? 0) ? [] : [`${activity} without ${without}: ${first}, ${latest?.day}`]
    }),
  )
  expect(odd.slice(0, 10)).toEqual([])
})

test('a silence is never counted as freed', () => {
  for (const without of subsets)
    for (let day = 1; day <= 60; day += 1) {
      const now = aftercareFromTable(day, { without }, table)
      const { freed } = changeBetween(aftercareFromTable(day - 1, { without }, table), now)
      expect(freed.filter(id => !now.lines.some(line => line.activity === id))).toEqual([])
    }
})

test('from day 30 on, sunscreen or a hat and a daily cream are asked for wherever the blog is kept', () => {
  for (const without of subsets.filter(left => !left.includes('S0')))
    for (const day of [30, 45, 60]) {
      const said = rowsOf(aftercareFromTable(day, { without }, table))
        .flatMap(row => [row.title, ...row.rest])
        .join('. ')
      expect(said).toMatch(/sunscreen/i)
      expect(said).toMatch(/\bhat\b/)
      expect(said).toMatch(/moisturise every day/i)
    }
})
