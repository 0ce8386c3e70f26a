/** A word of a text, a mark that joins words (a hyphen, a comma, a quote, a bracket), or one that parts them. */
export type Token = { text: string; lower: string; index: number; kind: 'word' | 'joint' | 'stop' }

/** The words and marks of a text in their order, each with its place in it. */
export const tokeniseProse = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?|[^\s]/gu)].map(match => {
    const word = /[\p{L}\p{N}]/u.test(match[0])
    const joint = /[-‐‑‒–—,'"“”‘’()*_]/u.test(match[0])
    return {
      text: match[0],
      lower: match[0].toLowerCase(),
      index: match.index,
      kind: word ? 'word' : joint ? 'joint' : 'stop',
    }
  })

/** The next words, up to the end of the sentence. Hyphens, commas, quotes and brackets do not part them. */
export function wordsAfter(tokens: readonly Token[], at: number, count: number): Token[] {
  const found: Token[] = []
  for (let i = at + 1; i < tokens.length && found.length < count; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'stop') break
    if (token.kind === 'word') found.push(token)
  }
  return found
}

/** The word before, in small letters; "" where the sentence begins. */
export function wordBefore(tokens: readonly Token[], at: number): string {
  const token = tokens.slice(0, at).findLast(t => t.kind !== 'joint')
  return token?.kind === 'word' ? token.lower : ''
}
