import { describe, expect, it } from 'vitest'
import { agreements } from '@/content/evidence/agreements'
import { type AgreementTable, agreementSchema } from '@/content/evidence/agreements.schema'
import { claims } from '@/content/evidence/claims'
import { disagreements } from '@/content/evidence/disagreements'
import { type Disagreement, disagreementKinds, disagreementSchema } from '@/content/evidence/disagreements.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'

const rows = Object.entries(disagreements) as [string, Disagreement][]
const sides = rows.flatMap(([id, row]) => row.sides.map(side => ({ id, ...side })))
const texts = rows.flatMap(([id, row]) => [
  { id, text: row.question },
  ...row.sides.map(side => ({ id, text: side.says })),
  ...(row.note ? [{ id, text: row.note }] : []),
])

describe('the table of disagreements', () => {
  it('holds C01 to C64', () => {
    expect(Object.keys(disagreements).toSorted()).toEqual(
      Array.from({ length: 64 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`),
    )
  })

  it.each(rows)('%s keeps the schema', (_, row) => {
    expect(disagreementSchema.safeParse(row).error).toBeUndefined()
  })

  it('has as many of each kind as the digest', () => {
    const count = (kind: string) => rows.filter(([, row]) => row.kind === kind).length
    expect(disagreementKinds.map(count)).toEqual([22, 13, 15, 6, 4, 4])
  })

  it('has the sides, the claims on them and the related claims of the digest', () => {
    expect(sides).toHaveLength(169)
    expect(sides.flatMap(side => side.claims)).toHaveLength(292)
    expect(new Set(sides.flatMap(side => side.claims)).size).toBe(229)
    // The digest has 68; seven more carry a figure that a side or a note prints.
    expect(rows.flatMap(([, row]) => row.alsoRelevant)).toHaveLength(68 + 7)
  })

  it('names only claims that exist', () => {
    const named = rows.flatMap(([, row]) => [...row.sides.flatMap(side => side.claims), ...row.alsoRelevant])
    expect(named.filter(id => !(id in claims))).toEqual([])
  })

  it('types no figure, in digits or in words', () => {
    const counted = new RegExp(
      '\\b(two|three|four|five|six|seven|eight|nine|ten|dozen|half)[ -]' +
        '(minutes?|hours?|days?|weeks?|months?|years?|sessions?|dollars?|percent)\\b',
      'i',
    )
    const bare = texts.filter(({ text }) => {
      const typed = text.replaceAll(/\{[^}]*\}/g, '')
      return /\d/.test(typed) || counted.test(typed)
    })
    expect(bare).toEqual([])
  })

  it('fills every figure from a claim', () => {
    for (const { text } of texts) expect(fillFigures(text)).not.toMatch(/[{}]|undefined|NaN/)
  })

  it('ends no position with a full stop', () => {
    expect(sides.filter(side => side.says.endsWith('.'))).toEqual([])
  })
})

describe('the table of agreements', () => {
  const table: AgreementTable = agreements

  it.each(table.map(row => [row.says, row] as const))('"%s" keeps the schema', (_, row) => {
    expect(agreementSchema.safeParse(row).error).toBeUndefined()
  })

  it('names only claims that exist', () => {
    expect(table.flatMap(row => row.claims).filter(id => !(id in claims))).toEqual([])
  })

  it('never joins claims that stand on different sides of a contradiction or a range', () => {
    const clashes = table.filter(({ claims: joined }) =>
      rows.some(
        ([, { kind, sides: own }]) =>
          ['contradiction', 'range'].includes(kind) &&
          own.filter(side => side.claims.some(id => joined.includes(id))).length > 1,
      ),
    )
    expect(clashes.map(row => row.says)).toEqual([])
  })
})
