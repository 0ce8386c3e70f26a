/**
 * What the cost room says to a reader in whole sentences. The rules hand in the parts: figures as printed, sources as a
 * sentence calls them ("the grooming blog").
 */

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

/** What cancelling an offer costs by its terms. `when`: "7 days before the first session"; `loses`: "up to $300". */
export const sayCancelling = {
  loses: (when: string, loses: string) => `If you cancel ${when}, you lose ${loses} by these terms.`,
  ask: 'Ask until when the deposit comes back.',
  lacking: 'Write down the deposit, and you see what cancelling would cost.',
} as const

/** What an offer comes to with its own later touch-ups. */
export const sayLaterTouchUps = (years: string, sum: string): string =>
  `Over ${years} with touch-ups at that price it comes to ${sum}, by our sum.`
