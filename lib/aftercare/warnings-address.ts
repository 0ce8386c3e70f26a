/** The way to the warning signs from every view of the healing days, in the reader's own question. */
export const warningsLink = {
  asks: 'Fever, pus, red streaks, a swelling face or numb lips?',
  label: 'When to get help',
  href: '/aftercare#warnings',
} as const
