import { describe, expect, it } from 'vitest'
import { tellDay, tellSpan } from '@/lib/timeline/tell-plan'
import type { PlanSpan } from '@/lib/timeline/timeline-plan'

const day = (day: number, date: string | null = null) => ({ day, date })
const spans: readonly { told: string; span: PlanSpan }[] = [
  { told: 'day 0', span: { early: day(0), late: day(0), about: false } },
  { told: 'day 14', span: { early: day(14), late: day(14), about: false } },
  { told: 'about day 14', span: { early: day(14), late: day(14), about: true } },
  { told: 'days 7–14', span: { early: day(7), late: day(14), about: false } },
  { told: 'days 0–14', span: { early: day(0), late: day(14), about: false } },
  { told: 'by day 14', span: { early: null, late: day(14), about: false } },
  { told: '4 January 2027', span: { early: day(0, '2027-01-04'), late: day(0, '2027-01-04'), about: false } },
  { told: '11–18 January 2027', span: { early: day(7, '2027-01-11'), late: day(14, '2027-01-18'), about: false } },
  { told: 'about 1 February 2027', span: { early: day(28, '2027-02-01'), late: day(28, '2027-02-01'), about: true } },
  { told: 'by 18 January 2027', span: { early: null, late: day(14, '2027-01-18'), about: false } },
]

describe('a plan in words', () => {
  it.each(spans)('counts days, or names dates once there is a start: $told', ({ span, told }) => {
    expect(tellSpan(span)).toBe(told)
  })

  it('names a day with its weekday, as “about” only where it is', () => {
    expect(tellDay('2027-01-04')).toBe('Monday 4 January 2027')
    expect(tellDay('2027-01-04', false)).toBe('Monday 4 January 2027')
    expect(tellDay('2027-01-04', true)).toBe('about Monday 4 January 2027')
  })
})
