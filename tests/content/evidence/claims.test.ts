import { describe, expect, it } from 'vitest'
import { claims } from '@/content/evidence/claims'
import { type ClaimEntry, claimEntrySchema, claimTopics } from '@/content/evidence/claims.schema'
import { sourceIds } from '@/content/evidence/source-ids'

const rows: [string, ClaimEntry][] = Object.entries(claims)
const topicOf = (id: string) => id.slice(0, id.indexOf('.'))
const sourceOf = (id: string) => id.slice(id.lastIndexOf('.') + 1).toUpperCase()

/** Words that stand for a figure in the articles: "a month later", "weekly", "a couple of weeks". */
const numberWords: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  single: 1,
  weekly: 1,
  daily: 1,
  once: 1,
  couple: 2,
  two: 2,
  twice: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
}

/** Every number that a printed figure can be read as: "$2K–$4K" is 2000 and 4000, "a couple of weeks" is 1 and 2. */
function numbersIn(printed: string): number[] {
  const figures = [...printed.matchAll(/(\d[\d,]*(?:\.\d+)?)(k\b)?/gi)].map(
    ([, digits, thousand]) => Number(digits?.replaceAll(',', '')) * (thousand ? 1000 : 1),
  )
  const words = [...printed.toLowerCase().matchAll(/[a-z]+/g)].flatMap(([word]) => numberWords[word] ?? [])
  return [...figures, ...words]
}

/** Digits that may be typed: the year of a study or paper. Every other figure comes from the value. */
const typedDigits = [/\b20\d\d study\b/g, /\b(?:from|in) 20\d\d\b/g, /\(20\d\d\)/g]
const withoutTypedDigits = (statement: string) =>
  typedDigits.reduce((text, typed) => text.replace(typed, ''), statement)

/** Unit words that the printer writes itself after the figure. */
const unitWord = new RegExp(
  '\\{value\\} (?:dollars|percent|people|persons?|sessions?|steps?|regions?|products?|points?|times|' +
    'minutes?|hours?|days?|weeks?|months?|years?|a session|per month|a month|or more)\\b',
)

const failing = (test: (claim: ClaimEntry, id: string) => boolean) =>
  rows.filter(([id, claim]) => test(claim, id)).map(([id]) => id)

describe('the claims ledger', () => {
  it('holds at least 450 claims', () => {
    expect(rows.length).toBeGreaterThanOrEqual(450)
  })

  it.each(rows)('%s keeps the schema', (_id, claim) => {
    expect(claimEntrySchema.safeParse(claim).error?.issues ?? []).toEqual([])
  })

  it('names each row by topic, slug and source', () => {
    const shape = /^[a-z]+\.[a-z0-9]+(?:[-.][a-z0-9]+)*$/
    expect(failing((_claim, id) => !shape.test(id) || !sourceIds.some(source => source === sourceOf(id)))).toEqual([])
    expect([...new Set(rows.map(([id]) => topicOf(id)))].sort()).toEqual([...claimTopics].sort())
  })

  it('has claims of every source', () => {
    expect([...new Set(rows.map(([id]) => sourceOf(id)))].sort()).toEqual([...sourceIds])
  })

  it('lets no source say a sentence twice', () => {
    const key = (id: string, claim: ClaimEntry) => `${sourceOf(id)} ${claim.statement.toLowerCase()}`
    const first = new Map<string, string>()
    for (const [id, claim] of rows) if (!first.has(key(id, claim))) first.set(key(id, claim), id)
    expect(failing((claim, id) => first.get(key(id, claim)) !== id)).toEqual([])
  })

  it('gives every row a place in its source', () => {
    expect(failing(claim => /^place$/i.test(claim.place) || claim.place !== claim.place.trim())).toEqual([])
  })

  it('spells a bracketed place with both brackets', () => {
    expect(failing(({ place }) => place.startsWith('(') && !place.endsWith(')'))).toEqual([])
  })
})

describe('the figures of the claims', () => {
  it('stand in the printed figure, as digits or as words', () => {
    const missing = rows.flatMap(([id, { value, printed = '' }]) => {
      const found = numbersIn(printed)
      const ends = [value?.low, value?.high, value?.under, value?.over]
      return ends.filter(end => end !== null && end !== undefined && !found.includes(end)).map(end => `${id}: ${end}`)
    })
    expect(missing).toEqual([])
  })

  it('leave no digit of the printed figure outside the value', () => {
    const left = rows.flatMap(([id, { value, unit, printed = '' }]) => {
      const ends = [value?.low, value?.high, value?.under, value?.over].filter(end => typeof end === 'number')
      const scale = unit === 'pain-of-10' ? 10 : undefined
      const digits = [...printed.matchAll(/\d[\d,]*k?/gi)].flatMap(([figure]) => numbersIn(figure))
      const outside = digits.filter(digit => digit < Math.min(...ends) || digit > Math.max(...ends))
      return outside.filter(digit => digit !== scale).map(digit => `${id}: ${digit}`)
    })
    expect(left).toEqual([])
  })

  it('are printed by the source in fewer than eight words', () => {
    expect(failing(claim => (claim.printed ?? '').split(/\s+/).length >= 8)).toEqual([])
  })

  it('take their place in the statement exactly once', () => {
    expect(failing(claim => claim.statement.split('{value}').length - 1 !== (claim.value ? 1 : 0))).toEqual([])
  })

  it('bring their unit word with them, so the statement does not repeat it', () => {
    expect(failing(claim => unitWord.test(claim.statement))).toEqual([])
  })
})

describe('the statements of the claims', () => {
  it('carry no typed digits except the year of a study or paper', () => {
    expect(failing(claim => /\d/.test(withoutTypedDigits(claim.statement)))).toEqual([])
  })

  it('hide no figure in a number word', () => {
    const word = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|couple|dozen)\b/i
    expect(failing(claim => word.test(claim.statement))).toEqual([])
  })

  it('are written without a full stop or stray space', () => {
    expect(failing(({ statement }) => /\.$/.test(statement) || /^\s|\s$|\s\s/.test(statement))).toEqual([])
  })

  it('begin with a capital letter', () => {
    expect(failing(({ statement }) => !/^(?:[A-Z]|["'“‘][A-Za-z]|\{value\})/.test(statement))).toEqual([])
  })
})
