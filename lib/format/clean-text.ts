/** Control characters other than line feed, and the marks that turn the direction of text around. */
const unwanted = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/**
 * A text as it may be kept and shown: at most `longest` UTF-16 units, no control characters, no half of a character.
 * Anything that is no text comes out empty. Cleaning twice is the same as once.
 */
export function cleanText(value: unknown, longest: number): string {
  if (typeof value !== 'string') return ''
  return value
    .replaceAll('\r\n', '\n')
    .replaceAll(unwanted, letter => (letter === '\n' ? letter : ''))
    .slice(0, longest)
    .replaceAll(/\p{Surrogate}/gu, '')
}
