import { fromBase64Url, toBase64Url } from '@/lib/address/base64url'
import { type OwnInstructions, readOwnInstructions } from './own-instructions'

/** Longer fragments are not read: nobody's instructions are that long. */
const longest = 20_000

/** Whether the reader has noted anything at all. */
export const isNoted = ({ lines, done }: OwnInstructions): boolean =>
  Object.keys(lines).length > 0 || Object.keys(done).length > 0

/**
 * The fragment that carries the instructions and the ticks: "#own=…"; "" where there are none. No server ever sees it.
 * For a link to others leave the ticks out (`withoutTicks`): they are the reader's own.
 */
export function ownFragment(own: OwnInstructions): string {
  return isNoted(own) ? `#own=${toBase64Url(JSON.stringify(own))}` : ''
}

/** The same without the ticks. */
export const withoutTicks = ({ v, lines }: OwnInstructions): OwnInstructions => ({ v, lines, done: {} })

/** Reads a fragment. `null`: it holds none, or none that can be read. Never throws. */
export function readOwnFragment(hash: string): OwnInstructions | null {
  const code = /^#?own=([\w-]+)$/.exec(hash)?.[1]
  const text = code === undefined || code.length > longest ? null : fromBase64Url(code)
  if (text === null) return null
  try {
    const own = readOwnInstructions(JSON.parse(text))
    return own && isNoted(own) ? own : null
  } catch {
    // Altered on its way: it is no JSON.
    return null
  }
}
