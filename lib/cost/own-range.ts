import type { ReadField } from '@/lib/address/read-address'

/** A range that the reader has typed. Both ends may be the same. */
export type OwnRange = { low: number; high: number }

/** Dollars and years that a typed figure may be, lowest and highest. */
export const ownLimits = { usd: [0, 1_000_000], years: [1, 40] } as const

/** A whole number, its thousands apart or not. A comma before other than three digits may mean cents, so it is none. */
const wholeFigure = /^\$?\s*(\d{1,7}|[1-9]\d{0,2}(?:[,\s]\d{3})+)\s*\$?$/

/** Reads "2000-4000", "$2,000 – 4,000", "2000 to 4000" or "2500": whole numbers, the lower one first. Never guesses. */
export function readOwnRange(text: string, [least, most]: readonly [number, number]): OwnRange | undefined {
  const ends = text.split(/[-–]|to/).map(end => wholeFigure.exec(end.trim())?.[1]?.replaceAll(/[,\s]/g, ''))
  if (ends.length > 2) return undefined
  const [low = Number.NaN, high = low] = ends.map(Number)
  return low >= least && high <= most && low <= high ? { low, high } : undefined
}

/** As an address carries it: "2000-4000", or "2500" where both ends are the same. */
export const writeOwnRange = ({ low, high }: OwnRange): string => (low === high ? String(low) : `${low}-${high}`)

const rangeField =
  (limits: readonly [number, number], message: string): ReadField<OwnRange | null> =>
  ([text = '', ...more]) => {
    const value = more.length === 0 ? readOwnRange(text, limits) : undefined
    return value ? { value } : { message }
  }

/** A field for dollars: one price, or two with a dash between them. */
export const usdField = rangeField(
  ownLimits.usd,
  'Write dollars without cents: one price, or two like this: 2000-4000.',
)
/** A field for years between two touch-ups. */
export const yearsField = rangeField(
  ownLimits.years,
  'Write whole years from 1 to 40: one number, or two like this: 4-6.',
)
