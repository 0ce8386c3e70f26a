import { lowerFirst, upperFirst } from '@/lib/format/first-letter'
import { sources } from '@/content/evidence/sources'
import { multiplyValue } from '@/lib/value/multiply-value'
import { printValue } from '@/lib/value/print-value'
import { claimFigure, claimValue, isClaimId } from './claim'
import { countSources, isQuantity } from './count-sources'
import { outsideFigure } from './outside-facts'
import { theSource } from './source-name'

/** Two claims' figures multiplied, end by end: a price a session times sessions. */
function product(left: string, right: string): string {
  if (!isClaimId(left) || !isClaimId(right)) throw new RangeError(`{${left} * ${right}} needs two claims`)
  return printValue(multiplyValue(claimValue(left, 'usd/session'), claimValue(right, 'sessions')))
}

/** `{none:needle-width}`, `{All:scars}`: how many say so, with a capital where a sentence begins with it. */
function counted(token: string): string | undefined {
  const [quantity = '', id] = token.split(':')
  const small = lowerFirst(quantity)
  return id && isQuantity(small) ? countSources(id, small, small !== quantity) : undefined
}

function fill(token: string): string {
  const count = counted(token)
  if (count !== undefined) return count
  const called = token.replace(/^the /i, '')
  if (called in sources) {
    const inside = theSource(sources[called as keyof typeof sources])
    return token.startsWith('T') ? upperFirst(inside) : inside
  }
  const [left, right] = token.split(' * ')
  if (left && right) return product(left, right)
  const figure = isClaimId(token) ? claimFigure(token) : outsideFigure(token)
  if (figure === undefined) throw new RangeError(`{${token}} is no source, and no claim or outside fact with a figure`)
  return figure
}

/**
 * Fills the braces of a table's text: `{claim-id}` with the claim's figure, `{claim-id * claim-id}` with the product
 * of two, `{outside-id}` with the value of a fact from outside and `{outside-id: 26 of 75}` with those words of its statement,
 * `{the S3}` or `{The S3}` with what a sentence calls a source, `{none:stance-id}` with how many of the five say so. Starts
 * with a capital if a figure opens it.
 * Throws on anything else in braces, so that a wrong id stops the build.
 */
export function fillFigures(text: string): string {
  const filled = text.replaceAll(/\{([^}]+)\}/g, (_, token: string) => fill(token))
  return text.startsWith('{') ? upperFirst(filled) : filled
}
