import { describe, expect, it } from 'vitest'
import { claims } from '@/content/evidence/claims'
import { disagreements } from '@/content/evidence/disagreements'
import { type Disagreement, disagreementSchema } from '@/content/evidence/disagreements.schema'
import { isContradiction } from '@/lib/evidence/conflicts'
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

  it('says of a merely different point nowhere that it is a contradiction', () => {
    const mere = rows.filter(([, { kind }]) => !isContradiction(kind)).map(([id]) => id)
    const harsh = texts.filter(
      ({ id, text }) => mere.includes(id) && /contradict|cannot both|against itself/i.test(text),
    )
    expect(harsh).toEqual([])
  })

  it('prints on a side only figures that its claims or the related ones carry', () => {
    const foreign = rows.flatMap(([id, row]) =>
      row.sides.flatMap(({ says, claims: own }) =>
        [...says.matchAll(/\{([^}]+)\}/g)].flatMap(([, token = '']) =>
          token.split(' * ').some(part => ![...own, ...row.alsoRelevant].some(claim => claim === part))
            ? [`${id}: ${says}`]
            : [],
        ),
      ),
    )
    expect(foreign).toEqual([])
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
