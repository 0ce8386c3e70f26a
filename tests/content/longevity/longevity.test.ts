import { describe, expect, it } from 'vitest'
import { type ClaimId, claims } from '@/content/evidence/claims'
import { disagreements } from '@/content/evidence/disagreements'
import { longevityBands, longevityFigures, longevityWords } from '@/content/longevity/longevity'
import { longevityBandSchema, longevityFigureSchema, longevityWordsSchema } from '@/content/longevity/longevity.schema'

const bands = Object.entries(longevityBands)
const issues = (result: { error?: { issues: unknown[] } | undefined }) => result.error?.issues ?? []

describe('the longevity tables', () => {
  it.each(bands)('band %s keeps the schema', (_id, band) => {
    expect(issues(longevityBandSchema.safeParse(band))).toEqual([])
  })

  it.each(Object.entries(longevityWords))('words %s keep the schema', (_id, row) => {
    expect(issues(longevityWordsSchema.safeParse(row))).toEqual([])
  })

  it.each(Object.entries(longevityFigures))('figure %s keeps the schema', (_id, row) => {
    expect(issues(longevityFigureSchema.safeParse(row))).toEqual([])
  })

  it('names each band by its stage and source', () => {
    const wrong = bands.filter(
      ([id, { source, stage }]) => !id.startsWith(stage) || !id.endsWith(`.${source.toLowerCase()}`),
    )
    expect(wrong).toEqual([])
  })

  it('hold every figure in years that the ledger has of lasting and of touch-ups', () => {
    const used = new Set<ClaimId>(bands.flatMap(([, { range, also }]) => [range, ...also]))
    const figures = (Object.entries(claims) as [ClaimId, { unit?: string }][]).filter(
      ([id, claim]) => /^(longevity|touchup)\./.test(id) && claim.unit === 'years',
    )
    expect(figures.length).toBeGreaterThan(0)
    expect(figures.filter(([id]) => !used.has(id))).toEqual([])
  })

  it('hold every claim that takes a side on when SMP fades and when a touch-up is due', () => {
    const used = new Set<ClaimId>([
      ...bands.flatMap(([, { range, also }]) => [range, ...also]),
      ...Object.values(longevityWords).flatMap(row => row.claims),
    ])
    const sides = [...disagreements.C01.sides, ...disagreements.C02.sides].flatMap(side => [...side.claims])
    expect(sides.filter(id => !used.has(id))).toEqual([])
  })

  it('refuse a claim without years, another source and a figure among the words', () => {
    const band = longevityBands['touch-up.s3']
    expect(longevityBandSchema.safeParse({ ...band, range: 'touchup.recommended.s3' }).success).toBe(false)
    expect(longevityBandSchema.safeParse({ ...band, source: 'S2' }).success).toBe(false)
    const words = { ...longevityWords['lasts.s3'], claims: ['touchup.3-5-years.s3'] }
    expect(longevityWordsSchema.safeParse(words).success).toBe(false)
  })
})
