import { expect, test } from 'vitest'
import type { AftercareActivity } from '@/content/aftercare/activity-ids'
import type { AftercareRule } from '@/content/aftercare/aftercare.schema'
import { aftercareRules } from '@/content/aftercare/aftercare-rules'
import { aftercareTable } from '@/lib/aftercare/aftercare-table'
import { voiceOn } from '@/lib/aftercare/rule-on'
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
