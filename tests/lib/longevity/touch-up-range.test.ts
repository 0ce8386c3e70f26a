import { describe, expect, it } from 'vitest'
import { spanYears } from '@/lib/longevity/span-years'
import { touchUpGaps, touchUpRange, touchUpSayings } from '@/lib/longevity/touch-up-range'

const ends = touchUpSayings().map(({ source, years }) => [source, years.low, years.high])

describe('the first touch-up', () => {
  it('is as each source dates it', () => {
    expect(ends).toEqual([
      ['S0', 4, 6],
      ['S2', 6, 8],
      ['S3', 3, 5],
    ])
  })

  it('says what the source says, with the figure in it', () => {
    const s3 = touchUpSayings().find(({ source }) => source === 'S3')
    expect(s3?.says).toContain('3–5 years')
    expect(s3?.claims[0]).toBe('touchup.3-5-years.s3')
  })

  it('falls between year 3 and year 8 when all are put together', () => {
    expect(touchUpRange()).toEqual({
      years: { low: 3, high: 8, unit: 'years' },
      earliest: ['touchup.3-5-years.s3'],
      latest: ['touchup.after-6-8-years.s2'],
      claims: ['touchup.after-4-6-years.s0', 'touchup.after-6-8-years.s2', 'touchup.3-5-years.s3'],
    })
  })

  it('has no year that suits both S3 and S2, and no other such pair', () => {
    expect(touchUpGaps().map(pair => pair.map(({ source }) => source))).toEqual([['S3', 'S2']])
  })

  it('names every source that sets the same end', () => {
    const [first] = touchUpSayings()
    if (!first) throw new Error('no saying')
    const span = spanYears([first, { ...first, claims: ['touchup.3-5-years.s3'] }])
    expect(span.earliest).toEqual(['touchup.after-4-6-years.s0', 'touchup.3-5-years.s3'])
    expect(touchUpGaps([first, first])).toEqual([])
  })

  it('is no range where nobody speaks', () => {
    expect(() => spanYears([])).toThrow(RangeError)
  })
})
