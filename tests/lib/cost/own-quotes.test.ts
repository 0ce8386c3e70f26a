import { describe, expect, it } from 'vitest'
import { costAddress } from '@/lib/cost/cost-address'
import { blankQuote, type OwnQuotes } from '@/lib/cost/own-quotes'

const read = (query: string) => {
  const { answers, problems } = costAddress.parse(query)
  return { quotes: answers.quotes, problems }
}
const write = (quotes: OwnQuotes) => costAddress.query({ ...costAddress.defaults, quotes })

describe('the quotes of an address', () => {
  it.each([
    ['', {}],
    ['q1=', {}],
    ['q1-by=total', {}],
    ['q1=0', { q1: { ...blankQuote, price: { low: 0, high: 0 } } }],
    ['q1=2000-4000', { q1: { ...blankQuote, price: { low: 2000, high: 4000 } } }],
    ['q2-by=session', { q2: { ...blankQuote, by: 'session' } }],
    ['q3-count=1', { q3: { ...blankQuote, count: 1 } }],
    ['q4-count=12', { q4: { ...blankQuote, count: 12 } }],
    ['q4-with=touch-up', { q4: { ...blankQuote, touchUp: true } }],
    ['q4-until=7', { q4: { ...blankQuote, until: 7 } }],
    ['q4-due=0', { q4: { ...blankQuote, due: 0 } }],
    ['q4-later=400', { q4: { ...blankQuote, later: { low: 400, high: 400 } } }],
    ['q4-deposit=$500', { q4: { ...blankQuote, deposit: 500 } }],
    [
      'q1=900&q1-by=section&q1-count=4&q1-with=touch-up&q3=5',
      {
        q1: { ...blankQuote, price: { low: 900, high: 900 }, by: 'section', count: 4, touchUp: true },
        q3: { ...blankQuote, price: { low: 5, high: 5 } },
      },
    ],
  ])('are read from "%s"', (query, quotes) => {
    expect(read(query)).toEqual({ quotes, problems: [] })
  })

  it.each([
    ['q1=dear', 'q1', 'Write dollars without cents: one price, or two like this: 2000-4000.'],
    ['q1-by=head', 'q1-by', 'Say what the price is for: all of it, a session, or a part of the head.'],
    ['q2-count=0', 'q2-count', 'Write how many as a whole number from 1 to 12.'],
    ['q2-count=13', 'q2-count', 'Write how many as a whole number from 1 to 12.'],
    ['q2-count=2.5', 'q2-count', 'Write how many as a whole number from 1 to 12.'],
    ['q3-deposit=half', 'q3-deposit', 'Write the deposit in dollars without cents, like 500.'],
    ['q3-deposit=100-200', 'q3-deposit', 'Write the deposit in dollars without cents, like 500.'],
    ['q3-until=366', 'q3-until', 'Write days as a whole number from 0 to 365.'],
    ['q3-due=soon', 'q3-due', 'Write days as a whole number from 0 to 365.'],
    ['q4-with=', null, null],
    ['q4-with=yes', 'q4-with', 'A quote comes with a touch-up or without one.'],
    ['q4-by=session&q4-by=session', 'q4-by', 'Say what the price is for: all of it, a session, or a part of the head.'],
  ])('tell what is wrong with "%s" and read nothing into it', (query, field, message) => {
    expect(read(query)).toEqual({
      quotes: {},
      problems: field === null ? [] : [expect.objectContaining({ field, message })],
    })
  })

  it('keep the good fields of a quote with a bad one', () => {
    expect(read('q1=900&q1-by=head&q1-count=3').quotes).toEqual({
      q1: { ...blankQuote, price: { low: 900, high: 900 }, count: 3 },
    })
  })

  it('are written field by field, without what is as in a blank one', () => {
    expect(write({ q1: blankQuote })).toBe('')
    expect(
      write({
        q2: {
          ...blankQuote,
          price: { low: 900, high: 1100 },
          by: 'session',
          count: 3,
          touchUp: true,
          deposit: 250,
          until: 0,
        },
      }),
    ).toBe('q2=900-1100&q2-by=session&q2-count=3&q2-deposit=250&q2-until=0&q2-with=touch-up')
    expect(write({ q3: { ...blankQuote, by: 'section' } })).toBe('q3-by=section')
  })
})
