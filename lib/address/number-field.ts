import { type NumberLimits, type NumberWanted, readNumber } from '@/lib/value/read-number'
import type { ReadField } from './read-address'

/** What a field of whole numbers takes: "a whole number from 1 to 4". `of`: what it counts, as "of days". */
export const wholeNumber = ([low, high]: NumberLimits, of = ''): string =>
  `a whole number ${of ? `${of} ` : ''}from ${low} to ${high}`

/** What is said of a number that is none of those a field takes. */
export const notWhole = (name: string, limits: NumberLimits, of = ''): string =>
  `${name} must be ${wholeNumber(limits, of)}.`

/** A field of an address that holds a number. A form without script sends it as it was typed, so it is read as typed. */
export const numberField =
  (wanted: NumberWanted): ReadField<number> =>
  ([text = '', ...more]) => {
    const { value, message } = readNumber(text, wanted)
    if (more.length > 0) return { message: wanted.message }
    return value === undefined ? { message } : { value }
  }

/** The sessions that every tool takes, lowest and highest: the contract fixes them. */
export const sessionLimits = [1, 4] as const

/** A field of an address that holds a number of sessions. */
export const readSessionsField = numberField({ limits: sessionLimits, message: notWhole('Sessions', sessionLimits) })
