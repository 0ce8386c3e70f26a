import { fromBase64Url, toBase64Url } from '@/lib/address/base64url'
import { isBlank, readVisits, type Visits } from './visits'

/** Longer codes are not read: four people with full notes come to less. */
export const longestCode = 40_000

/** The visits as one word that fits into a fragment. Never throws: what is out of bounds is cleaned first. */
export function encodeVisits(visits: Visits): string {
  const clean = readVisits(visits)
  return clean ? toBase64Url(JSON.stringify(clean)) : ''
}

/** Reads what `encodeVisits` wrote. `null`: nothing that can be read. Never throws, whatever it is given. */
export function decodeVisits(code: string): Visits | null {
  if (!/^[\w-]+$/.test(code) || code.length > longestCode) return null
  try {
    return readVisits(JSON.parse(fromBase64Url(code) ?? ''))
  } catch {
    // Cut short or altered on its way: there is nothing to read.
    return null
  }
}

/** The fragment that carries visits from one page to another: "#people=…"; "" where there are none. No server sees it. */
export const visitsFragment = (visits: Visits): string => (isBlank(visits) ? '' : `#people=${encodeVisits(visits)}`)

/** The visits in a fragment. `null`: it holds none, or none that can be read. What a sentence puts behind it goes. */
export function readVisitsFragment(hash: string): Visits | null {
  const code = /(?:^#?|&)people=([\w-]+)[^\w&-]*(?:&|$)/.exec(hash)?.[1]
  return code === undefined ? null : decodeVisits(code)
}
