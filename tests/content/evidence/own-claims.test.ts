import { describe, expect, it } from 'vitest'
import { sourceOf } from '@/content/evidence/source-ids'
import { isClaimId } from '@/lib/evidence/claim'
import { isOutsideId } from '@/lib/evidence/outside-facts'
import { getStance, isStanceId } from '@/lib/evidence/stance'
import { allTables, textsOf } from './all-tables'

const named = (value: unknown): string[] => textsOf(value, '').flatMap(({ text }) => (isClaimId(text) ? [text] : []))

/** The claims of a row, those of the statement that its dots are taken from, and its facts from outside. */
const claimsIn = (value: unknown): string[] =>
  textsOf(value, '').flatMap(({ at, text }) => [
    ...(isClaimId(text) || isOutsideId(text) ? [text] : []),
    ...(at.endsWith('.stance') && isStanceId(text) ? named(getStance(text)) : []),
  ])

/**
 * Every text of a table with the claims of its row: those of the nearest object around it that names any. A side of a
 * disagreement may also rest on what the whole row calls relevant, and never on the claims of another side.
 */
const sentences = allTables.flatMap(([name, table]) =>
  textsOf(table, name).map(({ at, text, around }) => {
    const row = around.findLast(object => claimsIn(object).length > 0)
    const relevant = around.flatMap(object => ('alsoRelevant' in object ? claimsIn(object.alsoRelevant) : []))
    return { at, text, own: [...claimsIn(row), ...relevant] }
  }),
)
const tokensOf = (text: string) =>
  [...text.matchAll(/\{(?:[Tt]he )?([^}]+)\}/g)].flatMap(([, token = '']) =>
    token.split(' * ').map(part => part.split(': ')[0] ?? part),
  )
const isFigure = (token: string) => isClaimId(token) || isOutsideId(token)
const figured = sentences.filter(({ text }) => tokensOf(text).some(isFigure))
const naming = sentences.filter(({ text }) => /\{(?:[Tt]he )?S\d\}/.test(text))

/** Sentences that name a source for what it does not say: no claim of it can stand in their row. */
const silences: Readonly<Record<string, string>> = {
  'candidacyRules.woman.because': 'the grooming blog never speaks of women, and so makes no claim about them',
  'costSilences.0.says': 'the clinic in Canada gives no price',
  'disagreements.C05.note': 'the transplant clinic does not say how deep',
  'disagreements.C25.note': 'the clinic in Canada speaks of no numbing',
  'pictures.skin-layers.description.4': 'the transplant clinic does not say how deep',
  'timelineSilences.0.says': 'two sources do not say when the finished look is there',
  'timelineSilences.2.says': 'one source gives no wait between sessions',
}

describe('a sentence of a table', () => {
  it('is found in every table, figures and names of sources too', () => {
    expect(new Set(figured.map(({ at }) => at.split('.')[0])).size).toBeGreaterThanOrEqual(10)
    expect(figured.length).toBeGreaterThan(100)
    expect(naming.length).toBeGreaterThan(100)
  })

  it('prints only figures of the claims and facts in its own row', () => {
    const foreign = figured.flatMap(({ at, text, own }) =>
      tokensOf(text).flatMap(token => (isFigure(token) && !own.includes(token) ? [`${at}: ${token}`] : [])),
    )
    expect(foreign).toEqual([])
  })

  it('names only sources of the claims in its own row, unless it tells of a silence', () => {
    const unheard = naming.flatMap(({ at, text, own }) => {
      const speakers = new Set(own.flatMap(id => (isClaimId(id) ? [sourceOf(id) as string] : [])))
      return tokensOf(text).some(token => /^S\d$/.test(token) && !speakers.has(token)) ? [at] : []
    })
    expect(unheard.sort()).toEqual(Object.keys(silences).sort())
  })
})
