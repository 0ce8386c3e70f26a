import { expect, test } from 'vitest'
import { type AftercareActivity, activityIds } from '@/content/aftercare/activity-ids'
import { sourceIds } from '@/content/evidence/source-ids'
import type { AftercareRule } from '@/content/aftercare/aftercare.schema'
import { aftercareRules } from '@/content/aftercare/aftercare-rules'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { aftercareFromTable } from '@/lib/aftercare/aftercare-from-table'
import { voiceOn } from '@/lib/aftercare/rule-on'
import { lineTitle } from '@/lib/aftercare/tell-day'
import { whenCanI } from '@/lib/aftercare/when-can-i'
import { articleDays, forGood } from './aftercare-days'

const { rules } = aftercareTable()
const table = Object.values<AftercareRule>(aftercareRules)

test.each(articleDays)('$source, $activity: $days', ({ source, activity, days, words }) => {
  const told = Array.from({ length: 61 }, (_, day) => voiceOn(rules, source, activity as AftercareActivity, day).state)
  const turns = told.flatMap((state, day) => (state === told[day - 1] ? [] : [`${state} ${day}`]))
  expect(turns.join(', '), words).toBe(days)
})

test('no rule of the days after is without its article, and none is missing', () => {
  const dated = table.filter(rule => !rule.longTerm || rule.from)
  const ruled = new Set(dated.map(({ source, activity }) => `${source} ${activity}`))
  expect([...ruled].sort()).toEqual(articleDays.map(({ source, activity }) => `${source} ${activity}`).sort())
})

test('what holds for good is what the articles say for good', () => {
  const told = table.filter(rule => rule.longTerm).map(({ source, activity, state }) => [source, activity, state])
  expect(told.sort()).toEqual([...forGood].sort())
})

/** Where an article goes on to allow a thing after it has barred it, in so many words, and from which day. */
const leave = [
  ['S0', 'moisturise', 5],
  ['S0', 'rinse', 5],
  ['S2', 'normal', 30],
  ['S2', 'rinse', 5],
  ['S2', 'scrub', 30],
  ['S2', 'shampoo', 15],
  ['S2', 'shave', 15],
  ['S2', 'wash', 5],
]

test('leave in so many words is what the articles give, by its early reading, and no more', () => {
  const given = activityIds.flatMap(activity =>
    whenCanI(activity, aftercareTable())
      .voices.filter(({ after }) => after === 'may')
      .map(({ source, early }) => [source, activity, early]),
  )
  expect(given.sort()).toEqual(leave)
})

test('a light lotion is for days 5 to 10, and a cream each day for the long term after them', () => {
  const only = sourceIds.filter(id => id !== 'S0')
  const titles = [5, 10, 11, 60].map(day => {
    const line = aftercareFromTable(day, { without: only }, aftercareTable()).lines.find(
      ({ activity }) => activity === 'moisturise',
    )
    return line && lineTitle(line)
  })
  expect(titles.slice(0, 2).every(title => title?.includes('fragrance-free lotion'))).toBe(true)
  expect(titles.slice(2)).toEqual(['Moisturise every day', 'Moisturise every day'])
})
