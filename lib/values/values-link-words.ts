import type { NumberLimits } from '@/lib/value/read-number'

/** What is said of a link that could not be read whole. */
export const valuesProblems = {
  weight: ([low, high]: NumberLimits) => `How much something matters goes from ${low} to ${high}.`,
  leaning: 'The link leans towards an option that this page does not have.',
  standing: 'An option can meet your own wish, meet it in part, or not.',
  wish: 'The wish in this link could not be read.',
  two: 'The link does not say whether a second person answers.',
} as const
