/**
 * How an option stands to a wish, read from its own cell of the comparison:
 * - `yes`: it does what is wished, as far as the cell says
 * - `partly`: for some people, for some of it, or for a time
 * - `no`: it does not
 * - `unknown`: the cell says that we found nothing
 */
export const standings = ['yes', 'partly', 'no', 'unknown'] as const
export type Standing = (typeof standings)[number]
