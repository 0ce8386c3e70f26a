/** What is decided here, in words, wherever a page of the decision begins. */
export const decision = {
  asks: 'You are choosing whether to do something about hair loss, and what.',
  order:
    'They stand in the order of the alphabet. None is recommended, and leaving it as it is counts as much as the rest.',
} as const
