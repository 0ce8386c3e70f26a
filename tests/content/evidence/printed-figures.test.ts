import { expect, it } from 'vitest'
import { claims } from '@/content/evidence/claims'
import type { ClaimEntry, ClaimUnit } from '@/content/evidence/claims.schema'

/** What a source prints beside a figure, and the units that this may stand for. */
const unitWords: readonly (readonly [RegExp, readonly ClaimUnit[]])[] = [
  [/\$/, ['usd']],
  [/%/, ['percent']],
  [/\bsessions?\b/i, ['sessions']],
  [/\bminutes?\b/i, ['minutes']],
  [/\b(hours?|hrs)\b/i, ['hours']],
  [/\bdays?\b/i, ['days']],
  [/\bweeks?\b|^weekly$/i, ['weeks']],
  [/\bmonths?\b/i, ['months']],
  [/\byears?\b/i, ['years']],
  [/\b(people|participants?)\b/i, ['people']],
  [/\b(steps|phases)\b/i, ['steps']],
  [/\bregions\b/i, ['regions']],
  [/\btimes\b/i, ['times']],
  [/\bpoint\b/i, ['needle-points']],
  [/\bNorwood\b/, ['norwood-stage']],
  [/\bguard\b/, ['guard']],
  [/\bout of 10\b/, ['pain-of-10']],
  [/\bcolognes\b/, ['products']],
  [/^20\d\d$/, ['year']],
]
/** A figure that stands in a column, under the heading that says what it counts. */
const columns: Readonly<Record<string, ClaimUnit>> = {
  'Cost of Scalp Micropigmentation (2026)': 'sessions',
}
/** Printed beside the figure, but counting something else than the figure does. */
const apart: Readonly<Record<string, readonly ClaimUnit[]>> = {
  'cost.turkey-per-session.s2': ['sessions'],
  'comparison.minoxidil-cost.s0': ['months'],
  'comparison.finasteride-cost.s0': ['months'],
}
/** "Per session" and "around" stand in the sentence before the figure as it is printed. */
const wordsBefore = { perSession: 'cost.per-session.s3', about: 'cost.turkey-per-session.s2' }

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** The figures of a source's words, in their order. */
function figuresIn(printed: string): number[] {
  const plain = printed
    .replace(/ out of 10$/, '')
    .replace(/(?<=\d),(?=\d{3}\b)/g, '')
    .replace(/\ba couple of\b/i, '2')
    .replace(/^(weekly|a (?=month|week|year)|(?:after|less than) a )/i, '1 ')
    .replace(/^over a year$/, '1')
    .replaceAll(/\b[a-z]+\b/gi, word => {
      const at = numbers.indexOf(word.toLowerCase())
      return at < 0 ? word : String(at)
    })
  return [...plain.matchAll(/(\d+(?:\.\d+)?)(K)?/g)].map(
    ([, digits, thousand]) => Number(digits) * (thousand ? 1000 : 1),
  )
}

const rows = Object.entries<ClaimEntry>(claims)
const figured = rows.flatMap(([id, { value, unit, printed, per, place }]) =>
  value && unit && printed ? [{ id, value, unit, printed, per, place }] : [],
)

it('has looked at every claim with a figure', () => {
  expect(figured.length).toBe(rows.filter(([, row]) => row.value).length)
  expect(figured.length).toBeGreaterThan(90)
})

it.each(figured)('$id: the ends of its value are the figures of "$printed"', ({ value, printed }) => {
  const ends = [value.low, value.high, value.under, value.over].filter(end => typeof end === 'number')
  const figures = figuresIn(printed)
  expect([Math.min(...ends), Math.max(...ends)]).toEqual([Math.min(...figures), Math.max(...figures)])
})

it.each(figured)('$id: its unit is what "$printed" counts', ({ id, unit, printed, place }) => {
  const named = unitWords.flatMap(([word, units]) => (word.test(printed) ? units : []))
  const counted = named.filter(name => !apart[id]?.includes(name))
  expect(counted.length ? counted : [columns[place]]).toEqual([unit])
})

it.each(figured)(
  '$id: what it is per, and how firm its ends are, stands in "$printed"',
  ({ id, value, printed, per }) => {
    expect(per === 'session').toBe(/\bper session\b/.test(printed) || id === wordsBefore.perSession)
    expect(per === 'month').toBe(/\/month$/.test(printed))
    expect(value.about === true).toBe(
      /\b(around|about|roughly|approximately)\b/i.test(printed) || id === wordsBefore.about,
    )
    expect(value.exclusive === true).toBe(/^(over|less than)\b/.test(printed))
    expect(value.high === null).toBe(/\+|^over\b|a few/.test(printed))
    expect(value.low === null).toBe(/^(up to|under|less than|within|a couple)\b/.test(printed))
    expect(value.under !== undefined).toBe(/^under\b/.test(printed))
  },
)
