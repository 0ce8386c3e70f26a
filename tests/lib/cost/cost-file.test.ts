import { describe, expect, it } from 'vitest'
import { costFile } from '@/lib/cost/cost-csv'
import { parseCostParams } from '@/lib/cost/cost-params'
import { costSheet } from '@/lib/cost/cost-sheet'

const linesOf = (query: string) => {
  const { answers, problems } = parseCostParams(new URLSearchParams(query))
  expect(problems).toEqual([])
  return costFile(answers, costSheet(), 'https://x.test/cost').split('\r\n')
}
const starting = (query: string, start: string) => linesOf(query).filter(line => line.startsWith(start))

describe('the lines of the file', () => {
  it('begin with their heads and end with a line break', () => {
    const lines = linesOf('')
    expect(lines[0]).toBe('kind,source,place,as given,low (USD),high (USD),how it stands,sum,claims')
    expect(lines.at(-1)).toBe('')
    expect(lines).toHaveLength(1 + 1 + 6 + 3 + 1)
  })

  it.each([
    ['', 'answer,,"Full head, United States","$2,000–$4,000",2000,4000,,,https://x.test/cost'],
    ['source=S3', 'answer,,"Full head, United States","under $1,000 to $3,000",,3000,,,https://x.test/cost'],
    ['area=crown&region=turkey', 'answer,,"Crown only, Turkey",no price,,,,,https://x.test/cost'],
  ])('answer the question "%s"', (query, line) => {
    expect(starting(query, 'answer')).toEqual([line])
  })

  it('give each source as it speaks, with its claims', () => {
    const [first, , , , fifth, last] = starting('', 'source')
    expect(first).toBe(
      'source,ReadySleek,us,"$2,000–$4,000",2000,4000,in the range,,cost.full-head.us-2026.s0 ' +
        'sessions.full-head.s0 comparison.smp-cost.s0 cost.market-us.s0 cost.basis-us-2026.s0',
    )
    expect(fifth).toBe(
      'source,Jae Pak MD Medical,not-stated,"under $1,000 to $3,000 a session",,9000,our sum,' +
        '"under $1,000 to $3,000 × 3 sessions = under $3,000 to $9,000",' +
        'cost.per-session.s3 sessions.count.s3 cost.estimate-total.s3',
    )
    expect(last).toBe('source,Hair Loss Clinic,,,,,no price at all,,')
  })

  it('mark a figure of the reader’s own beside what the source says', () => {
    expect(starting('area=crown&crown.s0=900', 'source,ReadySleek')[0]).toMatch(
      /^source,ReadySleek,us,"\$900 \(yours; it says \$1,200–\$2,000\)",900,900,in the range,,/,
    )
  })

  it('count the touch-ups over the years', () => {
    expect(starting('area=crown&years=12&interval=S0', '12 years')).toEqual([
      '12 years,ReadySleek,us,every 4–6 years,1700,4000,,"$1,200–$2,000 + 1–2 × $500–$1,000 = $1,700–$4,000",' +
        'cost.crown.us-2026.s0 cost.touchup.us-2026.s0 touchup.after-4-6-years.s0',
    ])
  })

  it('speak of one year as one', () => {
    expect(starting('years=1&interval=S3', '1 year,')).toEqual([
      '1 year,Jae Pak MD Medical,us,every 3–5 years,2000,4000,,"$2,000–$4,000 + 0 × $500–$1,000 = $2,000–$4,000",' +
        'cost.full-head.us-2026.s0 cost.touchup.us-2026.s0 touchup.3-5-years.s3',
    ])
  })

  it('set the reader’s quotes beside it', () => {
    const query = 'q1=399&q1-with=touch-up&q3=900-1100&q3-by=session&q3-count=3&q4=800&q4-by=section'
    expect(starting(query, 'quote')).toEqual([
      'quote 1,yours,,$399 for all of it,399,399,' +
        '"Lower than every figure of the five, in any place. Ask what is in it.",,',
      'quote 3,yours,,"$900–$1,100 for a session",2700,3300,"Within the range of the answer above. ' +
        'A touch-up is not in it. ReadySleek prices one at $500–$1,000.","3 × $900–$1,100 = $2,700–$3,300",',
      'quote 4,yours,,$800 for a part,,,' +
        'Ask how many parts they count. Jae Pak MD Medical says that some bill by part.,,',
    ])
  })

  it('add what else is the reader’s own', () => {
    expect(starting('area=crown&region=us&travel=300&rate=0.5&currency=eur&interval=S2', 'yours')).toEqual([
      'yours,,With the trip,"$1,500–$2,300",,,,"$1,200–$2,000 + $300 = $1,500–$2,300",',
      'yours,,At your rate,"600–1,000 EUR",,,,"$1,200–$2,000 × 0.5",',
      'yours,,The years at your rate,"850–1,500 EUR",,,,"$1,700–$3,000 × 0.5",',
    ])
  })
})
