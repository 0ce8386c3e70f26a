import { type AddressField, field } from '@/lib/address/field'
import { type NumberWanted, readNumber } from '@/lib/value/read-number'
import { costProblems } from './cost-link-words'

/** A range that the reader has typed. Both ends may be the same. */
export type OwnRange = { low: number; high: number }

/** Dollars and years that a typed figure may be, lowest and highest. */
export const ownLimits = { usd: [0, 1_000_000], years: [1, 40] } as const

/** Reads "2000-4000", "$2,000 – 4,000", "2000 to 4000" or "2500": whole numbers, the lower one first. Never guesses. */
function readOwnRange(text: string, wanted: NumberWanted): { value: OwnRange } | { message: string } {
  const ends = text.split(/[-‐‑–—]|to/).map(end => readNumber(end, wanted))
  const [low, high = low] = ends
  const wrong = ends.find(({ message }) => message !== undefined)
  if (wrong?.message !== undefined) return { message: wrong.message }
  if (ends.length > 2 || low?.value === undefined || high?.value === undefined || low.value > high.value) {
    return { message: wanted.message }
  }
  return { value: { low: low.value, high: high.value } }
}

/** As an address carries it: "2000-4000", or "2500" where both ends are the same. */
export const writeOwnRange = ({ low, high }: OwnRange): string => (low === high ? String(low) : `${low}-${high}`)

const rangeField = (wanted: NumberWanted): AddressField<OwnRange | null> =>
  field<OwnRange | null>(
    null,
    ([text = '', ...more]) => (more.length === 0 ? readOwnRange(text, wanted) : { message: wanted.message }),
    range => (range ? writeOwnRange(range) : ''),
  )

/** A field for dollars: one price, or two with a dash between them. */
export const usdField = rangeField({
  limits: ownLimits.usd,
  sign: 'usd',
  message: costProblems.usd,
})
/** A field for dollars a month. */
export const monthField = rangeField({
  limits: ownLimits.usd,
  sign: 'usd',
  message: costProblems.month,
})
/** A field for years between two touch-ups. */
export const yearsField = rangeField({
  limits: ownLimits.years,
  message: costProblems.gap(ownLimits.years),
})
