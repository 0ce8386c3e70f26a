/**
 * What the cost room says to a reader in whole sentences. The rules hand in the parts: figures as printed, sources as a
 * sentence calls them ("the grooming blog"). It imports nothing, so that whoever reads an address loads no more.
 */

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

/** The reader's own price where a source's stood. `sum`: what it comes to, if it is multiplied. */
export const sayOwnPrice = (price: string, source: string, sum: string): string =>
  `You put ${price} in place of what ${source} says${sum}.`

/** What the years start from. `sum`: that a total of sessions is ours, where it is one. */
export const sayStart = (area: string, whose: string, price: string, sum: string): string =>
  `For ${area} the years start from ${whose}: ${price}${sum}.`

/** What a touch-up is taken to cost. */
export const sayTouchUpPrice = {
  own: (price: string) => `A touch-up costs ${price} by your own figure.`,
  /** `used`: whose price it is and what it comes to. */
  theirs: (used: string) => `For a touch-up we use ${used}.`,
  lacking: (source: string, used: string) => `We found no price for a touch-up from ${source}, so we use ${used}.`,
} as const

/** How often a touch-up falls due, and by whom. */
export const sayInterval = {
  picked: (source: string) => `A touch-up comes as often as you picked, which is what ${source} says.`,
  kept: (source: string) => `A touch-up comes as often as ${source} says.`,
  each: (sources: string) => `Each row takes the years from one that says how often: ${sources}.`,
  lacking: (source: string, others: string) =>
    `We found no years between touch-ups from ${source}, so each row takes those of another: ${others}.`,
} as const

/** What stands behind a figure in the text of a guide. */
export const sayFigure = {
  area: (area: string, sources: string) => `The price of ${area} in the US, according to ${sources}.`,
  sum: (source: string, sum: string) => `Our sum from the price per session of ${source}: ${sum}.`,
} as const
