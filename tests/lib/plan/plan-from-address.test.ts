import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidacyFlow as flow } from '@/lib/candidacy/candidacy-flow'
import { partsOf } from '@/lib/plan/plan-document'
import { planFromAddress } from '@/lib/plan/plan-from-address'
import { readPlan } from '@/lib/plan/read-plan'
import { cases, mangledTexts, onceEach } from '../address/mangled-texts'

const of = (query: string) => planFromAddress(new URLSearchParams(query))

describe('a plan in an address', () => {
  it('is empty without answers', () => {
    expect(of('')).toEqual({ plan: { v: 4 }, problems: [] })
    expect(of('area=&start=&x=1')).toEqual({ plan: { v: 4 }, problems: [] })
  })
  it('holds the estimate, the sessions and the days after the first', () => {
    expect(of('area=crown&region=turkey&sessions=2&start=2027-01-04').plan).toEqual({
      v: 4,
      cost: 'area=crown&region=turkey&sessions=2',
      timeline: 'sessions=2&start=2027-01-04',
      aftercare: 'sessions=2&start=2027-01-04',
    })
    expect(of('area=full-head&region=us').plan).toEqual({ v: 4, cost: '' })
    expect(of('event=2027-06-12').plan).toEqual({ v: 4, timeline: 'event=2027-06-12' })
  })
  it('has no name for anything about health', () => {
    const health = 'pattern=norwood-5&keloid=yes&candidacy=hair%3Dshaved&own=x&practitioner=x&notes=x&preview=a%3Db'
    expect(of(health)).toEqual({ plan: { v: 4 }, problems: [] })
  })
  it('names each field that cannot be read, once', () => {
    expect(of('start=2027-02-31&sessions=9&area=moon').problems.map(({ field }) => field)).toEqual([
      'area',
      'sessions',
      'start',
    ])
  })
  it('never makes a plan that the plan’s own reader would not take, from 50,000 mangled queries', () => {
    const queries = [
      'area=crown&region=turkey&sessions=2&start=2027-01-04',
      'area=full-head&years=20&interval=S2&travel=500-900&currency=EUR&rate=0.92',
      'q1=4000&q1-by=session&q1-count=3&q2=5000&q2-with=touch-up&removal=1500',
      'event=2027-06-12&sessions=3',
      'start=2028-02-29&source=S3',
    ]
    const isTaken = onceEach(text => {
      const told = JSON.stringify(readPlan(JSON.parse(text), flow))
      if (told !== `{"kind":"plan","plan":${text},"problems":[]}`) throw new Error(`not taken: ${text}`)
    })
    let plans = 0
    fc.assert(
      fc.property(mangledTexts(queries), query => {
        const { plan } = of(query)
        if (partsOf(plan).length > 0) plans += 1
        isTaken(JSON.stringify(plan))
      }),
      { numRuns: cases },
    )
    expect(plans).toBeGreaterThan(cases / 20)
  })
})
