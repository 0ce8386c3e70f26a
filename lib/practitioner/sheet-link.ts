import { fromBase64Url, toBase64Url } from '@/lib/address/base64url'
import { isBlank, type PractitionerSheet, readSheet } from './practitioner-sheet'

/** Longer codes are not read: four people with full notes come to less. */
export const longestCode = 40_000

/** The sheet as one word that fits into a fragment. Never throws: a sheet out of bounds is cleaned first. */
export function encodeSheet(sheet: PractitionerSheet): string {
  const clean = readSheet(sheet)
  return clean ? toBase64Url(JSON.stringify(clean)) : ''
}

/** Reads what `encodeSheet` wrote. `null`: nothing that can be read. Never throws, whatever it is given. */
export function decodeSheet(code: string): PractitionerSheet | null {
  if (!/^[\w-]+$/.test(code) || code.length > longestCode) return null
  try {
    return readSheet(JSON.parse(fromBase64Url(code) ?? ''))
  } catch {
    // Cut short or altered on its way: there is nothing to read.
    return null
  }
}

/** The fragment that carries a sheet from one page to another: "#people=…"; "" for a blank one. No server sees it. */
export const sheetFragment = (sheet: PractitionerSheet): string =>
  isBlank(sheet) ? '' : `#people=${encodeSheet(sheet)}`

/** The sheet in a fragment. `null`: it holds none, or none that can be read. */
export function readSheetFragment(hash: string): PractitionerSheet | null {
  const code = /(?:^#?|&)people=([\w-]+)(?:&|$)/.exec(hash)?.[1]
  return code === undefined ? null : decodeSheet(code)
}
