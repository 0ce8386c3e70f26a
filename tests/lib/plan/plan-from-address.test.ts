import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidacyFlow as flow } from '@/lib/candidacy/candidacy-flow'
import { planFromAddress } from '@/lib/plan/plan-from-address'
import { readPlan } from '@/lib/plan/read-plan'

const of = (query: string) => planFromAddress(new URLSearchParams(query))

describe('a plan in an address', () => {
  it('is empty without answers', () => {
    expect(of('')).toEqual({ plan: { v: 2 }, problems: [] })
    expect(of('area=&start=&x=1')).toEqual({ plan: { v: 2 }, problems: [] })
  })
  it('holds the estimate, the sessions and the days after the first', () => {
    expect(of('area=crown&region=turkey&sessions=2&start=2027-01-04').plan).toEqual({
      v: 2,
      cost: 'area=crown&region=turkey&sessions=2',
      timeline: 'sessions=2&start=2027-01-04',
      aftercare: 'sessions=2&start=2027-01-04',
    })
    expect(of('area=full-head&region=us').plan).toEqual({ v: 2, cost: '' })
    expect(of('event=2027-06-12').plan).toEqual({ v: 2, timeline: 'event=2027-06-12' })
  })
  it('has no name for anything about health', () => {
    const health = 'pattern=norwood-5&keloid=yes&candidacy=hair%3Dshaved&own=x&practitioner=x&notes=x&preview=a%3Db'
    expect(of(health)).toEqual({ plan: { v: 2 }, problems: [] })
  })
  it('names each field that cannot be read, once', () => {
    expect(of('start=2027-02-31&sessions=9&area=moon').problems.map(({ field }) => field)).toEqual([
      'area',
      'sessions',
      'start',
    ])
  })
  it('never makes a plan that the plan’s own reader would not take', () => {
    const names = ['area', 'region', 'sessions', 'start', 'event', 'years', 'travel', '__proto__', 'v']
    const values = ['crown', 'turkey', '2', '9', '2027-01-04', '2027-02-31', '0001-01-01', '', '%', 'x'.repeat(3_000)]
    const query = fc.array(
      fc.tuple(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...values), fc.string({ maxLength: 8 }))),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(query, pairs => {
        const { plan } = planFromAddress(new URLSearchParams(pairs))
        expect(readPlan(plan, flow)).toEqual({ kind: 'plan', plan, problems: [] })
      }),
      { numRuns: 5_000 },
    )
  })
})
