import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceOf } from '@/content/evidence/source-ids'
import { isClaimId } from '@/lib/evidence/claim'

const root = join(process.cwd(), 'content')

/** Every table of `content`: what its files export, but for schemas, functions and the claims themselves. */
async function tablesOf(folder: string): Promise<(readonly [string, unknown])[]> {
  const found = await Promise.all(
    readdirSync(folder, { withFileTypes: true }).map(async entry => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return entry.name === 'claims' ? [] : tablesOf(path)
      if (!/\.ts$/.test(entry.name) || /schema\.ts$|^claims\.ts$/.test(entry.name)) return []
      return Object.entries<unknown>(await import(path))
    }),
  )
  return found.flat()
}

type Sentence = { at: string; text: string; own: readonly string[] }
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const claimsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return isClaimId(value) ? [value] : []
  return isObject(value) ? Object.values(value).flatMap(claimsIn) : []
}

/**
 * Every text of a table with the claims of its row: those of the nearest object around it that names any. A side of a
 * disagreement may also rest on what the whole row calls relevant, and never on the claims of another side.
 */
function sentencesOf(value: unknown, at: string, around: readonly object[]): Sentence[] {
  if (typeof value === 'string') {
    const row = around.findLast(object => claimsIn(object).length > 0)
    const relevant = around.flatMap(object => ('alsoRelevant' in object ? claimsIn(object.alsoRelevant) : []))
    return [{ at, text: value, own: [...claimsIn(row), ...relevant] }]
  }
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, part]) => {
    const name = isObject(part) && 'id' in part && typeof part.id === 'string' ? part.id : key
    return sentencesOf(part, `${at}.${name}`, [...around, value])
  })
}

const tables = await tablesOf(root)
const sentences = tables.flatMap(([name, table]) => (typeof table === 'function' ? [] : sentencesOf(table, name, [])))
const tokensOf = (text: string) => [...text.matchAll(/\{([^}]+)\}/g)].flatMap(([, token = '']) => token.split(' * '))
const figured = sentences.filter(({ text }) => tokensOf(text).some(isClaimId))
const naming = sentences.filter(({ text }) => /\{S\d\}/.test(text))

/** Sentences that name a source for what it does not say: no claim of it can stand in their row. */
const silences: Readonly<Record<string, string>> = {
  'candidacyRules.woman.because': 'the grooming blog never speaks of women, and so makes no claim about them',
  'costSilences.4.says': 'two sources do not say where their prices come from',
  'disagreements.C05.note': 'the transplant clinic does not say how deep',
  'disagreements.C25.note': 'the clinic in Canada speaks of no numbing',
  'pictures.skin-layers.description.4': 'the transplant clinic does not say how deep',
  'timelineSilences.0.says': 'two sources do not say when the result is there',
}

describe('a sentence of a table', () => {
  it('is found in every table, figures and names of sources too', () => {
    expect(new Set(figured.map(({ at }) => at.split('.')[0])).size).toBeGreaterThanOrEqual(10)
    expect(figured.length).toBeGreaterThan(100)
    expect(naming.length).toBeGreaterThan(100)
  })

  it('prints only figures of the claims in its own row', () => {
    const foreign = figured.flatMap(({ at, text, own }) =>
      tokensOf(text).flatMap(token => (isClaimId(token) && !own.includes(token) ? [`${at}: ${token}`] : [])),
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
