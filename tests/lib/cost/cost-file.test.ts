import { describe, expect, it } from 'vitest'
import { costAddress } from '@/lib/cost/cost-address'
import { costFile } from '@/lib/cost/cost-csv'
import { madeTable } from './made-table'

const linesOf = (query: string) => {
  const { answers, problems } = costAddress.parse(new URLSearchParams(query))
  expect(problems).toEqual([])
  return costFile(answers, madeTable, 'https://x.test/cost').split('\r\n')
}
const starting = (query: string, start: string) => linesOf(query).filter(line => line.startsWith(start))

describe('the lines of the file', () => {
  it('begin with their heads and end with a line break', () => {
    const lines = linesOf('')
    expect(lines[0]).toBe('\ufeffkind,source,place,as given,low (USD),high (USD),how it stands,sum,claims')
    expect(lines.at(-1)).toBe('')
    expect(lines).toHaveLength(1 + 1 + 6 + 3 + 9 + 1)
  })

  it.each([
    ['', 'answer,,"Full head, United States","$6,000–$12,000",6000,12000,,,https://x.test/cost'],
    [
      'source=S3',
      'answer,,"Full head, United States","under $3,000 to $9,000 per session",,27000,,' +
        '"under $3,000 to $9,000 × 3 sessions = under $9,000 to $27,000",https://x.test/cost',
    ],
    ['area=crown&region=turkey', 'answer,,"Crown only, Turkey",no price,,,,,https://x.test/cost'],
  ])('answer the question "%s"', (query, line) => {
    expect(starting(query, 'answer')).toEqual([line])
  })

  it('give each source as it speaks, with its claims', () => {
    const [first, , , , fifth, last] = starting('', 'source')
    expect(first).toBe(
      'source,Voice S0,us,"$6,000–$12,000",6000,12000,the answer above,,cost.full-head.us-2026.s0 ' +
        'sessions.full-head.s0 cost.market-us.s0',
    )
    expect(fifth).toBe(
      'source,Voice S3,not-stated,"under $3,000 to $9,000 a session",,27000,"our sum, names no place",' +
        '"under $3,000 to $9,000 × 3 sessions = under $9,000 to $27,000",' +
        'cost.per-session.s3 sessions.count.s3 cost.estimate-total.s3',
    )
    expect(last).toBe('source,Voice S4,,,,,no price at all,,')
  })

  it('mark a figure of the reader’s own beside what the source says', () => {
    expect(starting('area=crown&crown.s0=2700', 'source,Voice S0')[0]).toMatch(
      /^source,Voice S0,us,"\$2,700 \(yours; it says \$3,600–\$6,000\)",2700,2700,the answer above,,/,
    )
  })

  it('count the touch-ups over the years', () => {
    expect(starting('area=crown&years=12&interval=S0', '12 years')).toEqual([
      '12 years,Voice S0,us,every 4–6 years,5100,12000,,"$3,600–$6,000 + 1–2 × $1,500–$3,000 = $5,100–$12,000",' +
        'cost.crown.us-2026.s0 cost.touchup.us-2026.s0 touchup.after-4-6-years.s0',
    ])
  })

  it('speak of one year as one', () => {
    expect(starting('years=1&interval=S3', '1 year,')).toEqual([
      '1 year,Voice S3,us,every 3–5 years,6000,12000,,"$6,000–$12,000 + 0 × $1,500–$3,000 = $6,000–$12,000",' +
        'cost.full-head.us-2026.s0 cost.touchup.us-2026.s0 touchup.3-5-years.s3',
    ])
  })

  it('set what else the money may go to beside it, with the reader’s own figures in it', () => {
    const lines = starting('source=S0&minoxidil=20&years=2', 'beside')
    expect(lines[0]).toMatch(
      /^beside,,,"SMP, 2 years",6000,12000,,"For a full head the years start from the price of the voice S0/,
    )
    expect(lines[1]).toBe('beside,with your figures,,"Minoxidil, 2 years",480,480,,,comparison.minoxidil-cost.s0')
    expect(lines).toHaveLength(8)
  })

  it('set the reader’s quotes beside it', () => {
    const query = 'q1=1197&q1-with=touch-up&q1-deposit=200&q3=2700-3300&q3-by=session&q3-count=3&q4=2400&q4-by=section'
    expect(starting(query, 'quote')).toEqual([
      'quote 1,yours,,"$1,197 for all of it, with a touch-up, deposit $200",1197,1197,' +
        '"If you cancel 7 days before the first session, you lose up to $200 by these terms. ' +
        'Ask until when the deposit comes back. Lower than all.",,',
      'quote 3,yours,,"$2,700–$3,300 for a session",8100,9900,Within the range. ' +
        'A touch-up is not in it.,"3 × $2,700–$3,300 = $8,100–$9,900",',
      'quote 4,yours,,"$2,400 for a part",,,Ask how many parts.,,',
    ])
  })

  it('add what else is the reader’s own', () => {
    expect(starting('area=crown&region=us&travel=900&rate=0.5&currency=eur&interval=S2', 'yours')).toEqual([
      'yours,,With the trip,"$4,500–$6,900",,,,"$3,600–$6,000 + $900 = $4,500–$6,900",',
      'yours,,At your rate,"1,800–3,000 EUR",,,,"$3,600–$6,000 × 0.5",',
      'yours,,The years at your rate,"2,550–4,500 EUR",,,,"$5,100–$9,000 × 0.5",',
    ])
  })
})
