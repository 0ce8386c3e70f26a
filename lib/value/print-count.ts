/**
 * A whole number, 0 or more, with its thousands set apart: "12,345". By hand and not by Intl, which takes a phone some
 * 50 ms to get ready for its first number; tools call this while the reader waits.
 */
export const printCount = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** From one whole number to another, or the one where both are the same: "10–14". */
export const printSpan = ({ low, high }: { low: number; high: number }): string =>
  low === high ? printCount(low) : `${printCount(low)}–${printCount(high)}`
