import { sources } from '@/content/evidence/sources'
import { printValue } from '@/lib/format/print-value'
import { claimFigure, getClaim, isClaimId } from './claim'

/** Two claims' figures multiplied, end by end, in the unit of the first: price a session times sessions. */
function product(left: string, right: string): string {
  if (!isClaimId(left) || !isClaimId(right)) throw new RangeError(`{${left} * ${right}} needs two claims`)
  const { value, unit } = getClaim(left)
  const factor = getClaim(right).value
  if (!value || !unit || !factor) throw new RangeError(`{${left} * ${right}} needs two claims with a figure`)
  const times = (a: number | null | undefined, b: number | null) => (a == null || b === null ? null : a * b)
  const under = times(value.under, factor.low)
  return printValue(
    { low: times(value.low, factor.low), high: times(value.high, factor.high), ...(under === null ? {} : { under }) },
    unit,
  )
}

function fill(token: string): string {
  if (token in sources) return sources[token as keyof typeof sources].name
  const [left, right] = token.split(' * ')
  if (left && right) return product(left, right)
  const figure = isClaimId(token) ? claimFigure(token) : undefined
  if (figure === undefined) throw new RangeError(`{${token}} is no source and no claim with a figure`)
  return figure
}

/**
 * Fills the braces of a table's text: `{claim-id}` with the claim's figure, `{claim-id * claim-id}` with the product
 * of two, `{S3}` with the source's name. Starts with a capital if a figure opens it.
 * Throws on anything else in braces, so that a wrong id stops the build.
 */
export function fillFigures(text: string): string {
  const filled = text.replaceAll(/\{([^}]+)\}/g, (_, token: string) => fill(token))
  return text.startsWith('{') ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled
}
