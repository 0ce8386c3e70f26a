/**
 * UTF-8 text in letters that every address may hold (RFC 4648, section 5, without padding). Half a surrogate pair, which
 * UTF-8 cannot write, becomes the replacement sign.
 */
export function toBase64Url(text: string): string {
  const letters = Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte))
  return btoa(letters.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/**
 * Reads what `toBase64Url` wrote; padding is taken as well. `null`: cut short or altered on its way, or no such code at
 * all. Never throws.
 */
export function fromBase64Url(code: string): string | null {
  if (!/^[\w-]*={0,2}$/.test(code)) return null
  try {
    const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
