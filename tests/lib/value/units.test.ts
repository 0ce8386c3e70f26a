import { expect, it } from 'vitest'
import { addValues } from '@/lib/value/add-values'
import { isBelow, liesWithin, sameEnds, surelyReaches } from '@/lib/value/compare-values'
import { inDays, inYears, monthsOf } from '@/lib/value/convert-value'
import { multiplyValue } from '@/lib/value/multiply-value'
import { printLocal } from '@/lib/value/print-value'
import { spanValues } from '@/lib/value/span-values'
import { exactly, type Value } from '@/lib/value/value'

const dollars = exactly(2, 'usd')
const aMonth = exactly(2, 'usd/month')
const aSession = exactly(2, 'usd/session')
const years = exactly(2, 'years')
const sessions = exactly(2, 'sessions')

/** The compiler is the test: each line below must not compile, or the build stops at the comment above it. */
const refused = [
  // @ts-expect-error dollars and dollars a month are not one sum
  () => addValues(dollars, aMonth),
  // @ts-expect-error dollars and years are not one sum
  () => addValues(dollars, years),
  // @ts-expect-error neither the other way round
  () => addValues(years, dollars),
  // @ts-expect-error a range holds values of one unit
  () => spanValues<'usd'>([dollars, aSession]),
  // @ts-expect-error a price for a session is multiplied by sessions, not by months
  () => multiplyValue(aSession, monthsOf(1)),
  // @ts-expect-error nor a price a month by sessions
  () => multiplyValue(aMonth, sessions),
  // @ts-expect-error dollars times years are nothing
  () => multiplyValue(dollars, years),
  // @ts-expect-error what a price per session comes to is dollars, no longer dollars a session
  (): Value<'usd/session'> => multiplyValue(aSession, sessions),
  // @ts-expect-error a price for the whole is not compared with one for a session
  () => sameEnds(dollars, aSession),
  // @ts-expect-error nor set below one
  () => isBelow(dollars, aSession),
  // @ts-expect-error nor within one
  () => liesWithin(dollars, aSession),
  // @ts-expect-error nor said to reach one
  () => surelyReaches(dollars, aSession),
  // @ts-expect-error only dollars are changed into another money
  () => printLocal(aMonth, 2, 'EUR'),
  // @ts-expect-error dollars last no years
  () => inYears(dollars),
  // @ts-expect-error years are no days: which years?
  () => inDays(years),
  // @ts-expect-error a value without a unit is no value
  (): Value => ({ low: 1, high: 2 }),
]

it('is refused by the compiler to mix units', () => {
  expect(refused).toHaveLength(16)
})
