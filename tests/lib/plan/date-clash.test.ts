import { expect, it } from 'vitest'
import { dateClash } from '@/lib/plan/date-clash'
import type { Plan } from '@/lib/plan/plan-document'

const plan = (timeline?: string, aftercare?: string) => ({ v: 1, timeline, aftercare }) as unknown as Plan

it.each([
  ['another first day', 'start=2027-01-11', 'start=2027-01-04', 'count from 4 January 2027'],
  [
    'another number of sessions',
    'sessions=3&start=2027-01-04',
    'sessions=2&start=2027-01-04',
    'count 2 sessions, but you planned 3',
  ],
])('%s is remarked on', (_, timeline, aftercare, says) => {
  expect(dateClash(plan(timeline, aftercare))).toContain(says)
})

it.each([
  ['the same days', 'sessions=2&start=2027-01-04', 'sessions=2&start=2027-01-04'],
  ['one session that is counted from alone', 'sessions=3&start=2027-01-04', 'start=2027-01-04'],
  ['no date on one side', 'sessions=3', 'start=2027-01-04'],
  ['nothing kept of the sessions', undefined, 'start=2027-01-04'],
])('%s contradict nothing', (_, timeline, aftercare) => {
  expect(dateClash(plan(timeline, aftercare))).toBeNull()
})
