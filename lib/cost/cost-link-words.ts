/** What is said of a field of the address that could not be read. */
export const costProblems = {
  area: 'We have no price for the area in this link. Pick one of these; the first is shown.',
  region: 'We have no price for the place in this link. Pick one of these; the first is shown.',
  sessions: 'Sessions must be a whole number from 1 to 4.',
  source: 'We do not have the source that this link asks for. Pick one of the five.',
  years: 'Years must be a whole number from 1 to 40.',
  interval: 'The source in this link gives no years between touch-ups. Pick one of these.',
  currency: 'Write the three letters of your money, like EUR.',
  rate: 'Write how much of your money one dollar buys, like 0.92.',
  usd: 'Write dollars without cents: one price, or two like this: 2000-4000.',
  month: 'Write dollars a month without cents: one figure, or two like this: 10-40.',
  gap: 'Write whole years from 1 to 40: one number, or two like this: 4-6.',
  basis: 'Say what the price is for: all of it, a session, or a part of the head.',
  count: 'Write how many as a whole number from 1 to 12.',
  touchUp: 'A quote comes with a touch-up or without one.',
  deposit: 'Write the deposit in dollars without cents, like 500.',
} as const
