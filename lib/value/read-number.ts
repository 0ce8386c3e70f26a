/** What a field counts in: it takes the sign of its money and no other. */
export type NumberSign = 'usd' | 'any-money' | 'none'

/** The lowest and the highest that a number may be, both included. */
export type NumberLimits = readonly [low: number, high: number]

export type NumberWanted = {
  limits: NumberLimits
  /** Digits that it may have after its point; without it whole numbers only. */
  places?: number
  sign?: NumberSign
  /** In plain words what the field takes: said where the text is none of it. */
  message: string
}

export type NumberRead = { value: number; message?: never } | { value?: never; message: string }

/** Longer than any number here, whatever marks stand in it. */
const longest = 40

const signs: Record<NumberSign, RegExp> = {
  usd: /^(?:US\$|\$|USD\b)\s*|\s*(?:US\$|\$|\bUSD)$/i,
  'any-money': /^(?:[A-Z]{0,2}\p{Sc}|[A-Z]{3}\b)\s*|\s*(?:\p{Sc}|\b[A-Z]{3})$/iu,
  none: /^(?!)/,
}

/** Without what no reader sees: marks of direction, joiners, soft hyphens. Full-width digits and narrow blanks become plain ones. */
function visibleText(text: string): string {
  return text
    .replaceAll(/\p{Cf}|[\u{FE00}-\u{FE0F}]/gu, '')
    .replaceAll(/[\uFF10-\uFF19]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll(/\s/g, ' ')
    .trim()
}

const plain = (n: number) => n.toLocaleString('en-US', { maximumFractionDigits: 20 })

/** Every number that the digits and marks may mean: none, the one, or two. */
function readingsOf(body: string): readonly { digits: string; fraction: string }[] {
  if (/^\d+$/.test(body)) return [{ digits: body, fraction: '' }]
  // Thousands apart by a space or an apostrophe, or more than once by a point or a comma: nothing else looks so.
  const apart = /^([1-9]\d{0,2}(?:(?: \d{3})+|(?:['’]\d{3})+|(?:,\d{3}){2,}|(?:\.\d{3}){2,}))(?:[.,](\d+))?$/.exec(body)
  const mixed = /^([1-9]\d{0,2}(?:(?:,\d{3})+(?=\.)|(?:\.\d{3})+(?=,)))[.,](\d+)$/.exec(body)
  const [, grouped, after = ''] = mixed ?? apart ?? []
  if (grouped !== undefined) {
    const sameMark = after !== '' && grouped.includes(body.charAt(grouped.length))
    return sameMark ? [] : [{ digits: grouped.replaceAll(/\D/g, ''), fraction: after }]
  }
  const [, before = '', fraction] = /^(\d*)[.,](\d+)$/.exec(body) ?? []
  if (fraction === undefined) return []
  const decimal = { digits: before || '0', fraction }
  const mayBeThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(before)
  return mayBeThousands ? [decimal, { digits: before + fraction, fraction: '' }] : [decimal]
}

/**
 * Reads a number as people write it, in every field of the guide: "0,92", ".92", "€0.92", "12 500", "$2,000". Only what
 * can mean one thing is taken. Where a text can mean two ("15.800"), the message asks which; all else is refused with
 * the field's own message. In a field of whole numbers a comma before three digits parts thousands, as this guide
 * itself prints them, because there it can mean nothing else. Never throws and never guesses.
 */
export function readNumber(text: string, { limits, places = 0, sign = 'none', message }: NumberWanted): NumberRead {
  const seen = visibleText(text)
  if (seen.length > longest) return { message }
  const bare = seen.replace(signs[sign], '')
  const [, minus, body = ''] = /^([+\-−]?)\s*(.*?)\.?$/s.exec(bare) ?? []
  const all = readingsOf(body)
  const readings = places === 0 && all.length > 1 && body.includes(',') ? all.slice(1) : all
  const numbers = readings.map(({ digits, fraction }) => Number(`${digits}.${fraction || '0'}`))
  const [first, second] = numbers
  if (first === undefined) return { message }
  if (second !== undefined) {
    return { message: `Do you mean ${plain(first)} or ${plain(second)}? Write it without a mark between thousands.` }
  }
  const { fraction = '' } = readings[0] ?? {}
  const tooFine = places === 0 ? !/^(?:0{1,2})?$/.test(fraction) : fraction.length > places
  const value = minus === '-' || minus === '−' ? 0 - first : first
  return tooFine || value < limits[0] || value > limits[1] ? { message } : { value }
}
