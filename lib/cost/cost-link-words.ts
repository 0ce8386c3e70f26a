import { wholeNumber } from '@/lib/address/number-field'
import type { NumberLimits } from '@/lib/value/read-number'

/** What is said of a field of the address that could not be read. */
export const costProblems = {
  area: 'We have no price for the area in this link. Pick one of these; the first is shown.',
  region: 'We have no price for the place in this link. Pick one of these; the first is shown.',
  source: 'We do not have the source that this link asks for. Pick one of the five.',
  interval: 'The source in this link gives no years between touch-ups. Pick one of these.',
  currency: 'Write the three letters of your money, like EUR.',
  rate: 'Write how much of your money one dollar buys, like 0.92.',
  usd: 'Write dollars without cents: one price, or two like this: 2000-4000.',
  month: 'Write dollars a month without cents: one figure, or two like this: 10-40.',
  gap: ([low, high]: NumberLimits) => `Write whole years from ${low} to ${high}: one number, or two like this: 4-6.`,
  basis: 'Say what the price is for: all of it, a session, or a part of the head.',
  count: (limits: NumberLimits) => `Write how many as ${wholeNumber(limits)}.`,
  touchUp: 'A quote comes with a touch-up or without one.',
  deposit: 'Write the deposit in dollars without cents, like 500.',
  days: (limits: NumberLimits) => `Write days as ${wholeNumber(limits)}.`,
  cancel: (limits: NumberLimits) => `Write days before the first session as ${wholeNumber(limits)}.`,
} as const
