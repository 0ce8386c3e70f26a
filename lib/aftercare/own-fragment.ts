import { noInstructions, type OwnInstructions, readOwnInstructions } from './own-instructions'

/** Longer fragments are not read: nobody's instructions are that long. */
const longest = 20_000

function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text)
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, letter => letter.charCodeAt(0)))
}

/** The fragment that shares the instructions: "#own=…"; "" where there are none. No server ever sees it. */
export function ownFragment({ v, lines }: OwnInstructions): string {
  if (Object.keys(lines).length === 0) return ''
  return `#own=${toBase64Url(JSON.stringify({ v, lines, done: {} }))}`
}

/** Reads a fragment. `null`: it holds none, or none that can be read. Never throws. */
export function readOwnFragment(hash: string): OwnInstructions | null {
  const code = /^#?own=([\w-]+)$/.exec(hash)?.[1]
  if (code === undefined || code.length > longest) return null
  try {
    const own = readOwnInstructions(JSON.parse(fromBase64Url(code)))
    return own && Object.keys(own.lines).length > 0 ? { ...noInstructions, lines: own.lines } : null
  } catch {
    // Cut short or altered on its way: there is nothing to read.
    return null
  }
}
