import { fromBase64Url, toBase64Url } from './base64url'
import { type AddressField, field } from './field'

type Document<Value> = {
  first: Value
  /** Checks what comes from outside; `null`: it is none of these documents. */
  read: (x: unknown) => Value | null
  isBlank: (value: Value) => boolean
  /** What to say where nothing can be read. */
  message: string
  /** Longer codes are not read. */
  longest: number
}

/** Whether something that comes from outside is an object with fields: no list, no text, not `null`. */
export const isRecord = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x)

/** Signs that a messenger or a sentence puts behind a link. No code holds them. */
const behind = /[^\w-]+$/

/** A whole document as one field, in letters that every fragment may hold. A code that was cut is told, never half read. */
export function documentField<Value>({ first, read, isBlank, message, longest }: Document<Value>): AddressField<Value> {
  const readCode = (code: string): Value | null => {
    if (code.length > longest) return null
    try {
      return read(JSON.parse(fromBase64Url(code.replace(behind, '')) ?? ''))
    } catch {
      // Cut short or altered on its way: it is no JSON.
      return null
    }
  }
  return field(
    first,
    ([code = '', ...more]) => {
      const value = more.length === 0 ? readCode(code) : null
      return value === null ? { message } : { value }
    },
    value => (isBlank(value) ? '' : toBase64Url(JSON.stringify(value))),
  )
}
