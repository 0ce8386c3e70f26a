import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { spotPairs } from '@/content/scalp/spot-pairs'
import { type SpotPair, spotPairSchema } from '@/content/scalp/spot-pairs.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { readingGrade } from '@/lib/articles/reading-grade'
import { spotLetter, spotOrder, spotPicture } from '@/lib/scalp/pictures/spot-order'
import { spotRules } from '@/lib/scalp/pictures/spot-rules'

const rows: [string, SpotPair][] = Object.entries(spotPairs)

describe('the pairs of "Spot the problem"', () => {
  test('are at least twelve, each with a seed of its own and the rule that draws it', () => {
    expect(rows.length).toBeGreaterThanOrEqual(12)
    expect(new Set(rows.map(([, { seed }]) => seed)).size).toBe(rows.length)
    expect(Object.keys(spotRules).toSorted()).toEqual(rows.map(([id]) => spotPicture(id)).toSorted())
  })

  test.each(rows)('%s keeps the schema', (_id, row) => {
    expect(spotPairSchema.safeParse(row).error?.issues ?? []).toEqual([])
  })

  test.each(rows)('%s has its two panels in a file, at most 25 kB on the wire', id => {
    const svg = readFileSync(`public/pictures/${spotPicture(id)}.svg`, 'utf8')
    expect([...svg.matchAll(/<view id="p[12]"/g)]).toHaveLength(2)
    expect(gzipSync(svg).length).toBeLessThan(25_000)
  })

  test('have the fault on either side, at least a third of the time each', () => {
    const first = rows.filter(([, { seed }]) => spotLetter(seed) === 'A').length
    expect(Math.min(first, rows.length - first)).toBeGreaterThanOrEqual(rows.length / 3)
    for (const [, { seed }] of rows) expect(spotOrder(seed).toSorted()).toEqual(['good', 'poor'])
  })

  test('tell each side apart in words, and no word of a side tells which it is', () => {
    for (const [id, { good, poor, fault }] of rows) {
      expect(good, id).not.toBe(poor)
      expect([good, poor], id).not.toContain(fault)
    }
  })

  test('rest on the sources: at most one in six is our own reasoning', () => {
    expect(rows.filter(([, { basis }]) => basis === 'reasoning').length).toBeLessThanOrEqual(rows.length / 6)
  })

  test('name no claim twice and are written in plain words', () => {
    for (const [id, { claims, against = [], outside }] of rows) {
      const all: readonly string[] = [...claims, ...against, ...outside]
      expect(new Set(all).size, id).toBe(all.length)
    }
    const words = rows.flatMap(([, row]) => [row.ask, row.good, row.poor, row.fault, fillFigures(row.why)])
    expect(readingGrade(words).grade).toBeLessThanOrEqual(6)
  })
})
