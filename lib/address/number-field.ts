import { type NumberWanted, readNumber } from '@/lib/value/read-number'
import type { ReadField } from './read-address'

/** A field of an address that holds a number. A form without script sends it as it was typed, so it is read as typed. */
export const numberField =
  (wanted: NumberWanted): ReadField<number> =>
  ([text = '', ...more]) => {
    const { value, message } = readNumber(text, wanted)
    if (more.length > 0) return { message: wanted.message }
    return value === undefined ? { message } : { value }
  }
