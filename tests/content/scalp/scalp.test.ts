import { describe, expect, it } from 'vitest'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { claims } from '@/content/evidence/claims'
import { outside } from '@/content/evidence/outside'
import * as tables from '@/content/scalp/scalp'
import {
  previewColourSchema,
  previewNoteSchema,
  previewOptionSchema,
  previewRangeSchema,
  viewingCentimetresSchema,
} from '@/content/scalp/scalp.schema'
import { previewNotes } from '@/content/scalp/scalp-notes'
import { previewFading } from '@/content/scalp/scalp'
import { greyHair, hairTones, skinTones, tattooInk, viewingCentimetres } from '@/content/scalp/tones'
import { hairLossPatterns } from '@/lib/scalp/head/hair-loss'
import { brightness, linearOf } from '@/lib/scalp/lit/linear-colour'
import { readColour } from '@/lib/scalp/preview/preview-colours'

const issues = (result: { error?: { issues: unknown[] } | undefined }) => result.error?.issues ?? []
const options = {
  head: tables.previewHeads,
  pattern: tables.previewPatterns,
  area: tables.previewAreas,
  session: tables.previewSessions,
  dot: tables.previewDotSizes,
  length: tables.previewLengths,
  faults: tables.previewFaults,
  show: tables.previewShows,
  skin: tables.previewSkins,
  hair: tables.previewHairs,
  distance: tables.previewDistances,
  light: tables.previewLights,
}
const rows = (all: object) =>
  Object.entries(all).flatMap(([table, entries]) =>
    Object.entries(entries as object).map(([id, row]) => [`${table}.${id}`, row] as const),
  )

describe('the tables of the visualiser', () => {
  it.each(rows(options))('%s keeps the schema', (_id, row) => {
    expect(issues(previewOptionSchema.safeParse(row))).toEqual([])
  })

  it.each(rows({ skin: skinTones, hair: hairTones, other: { greyHair, tattooInk } }))('%s is a colour', (_id, row) => {
    expect(issues(previewColourSchema.safeParse(row))).toEqual([])
  })

  it.each(rows({ distance: viewingCentimetres }))('%s is a distance', (_id, row) => {
    expect(issues(viewingCentimetresSchema.safeParse(row))).toEqual([])
  })

  it.each(rows({ range: tables.previewRanges }))('%s keeps the schema', (_id, row) => {
    expect(issues(previewRangeSchema.safeParse(row))).toEqual([])
  })

  it('has at least eight skin tones, from very pale to very dark, each darker than the last but for the pale ones', () => {
    const shades = Object.values(skinTones).map(colour => brightness(linearOf(readColour(colour))))
    expect(shades.length).toBeGreaterThanOrEqual(8)
    expect(shades[0]).toBeGreaterThan(0.8)
    expect(shades.at(-1)).toBeLessThan(0.03)
    for (let i = 4; i < shades.length; i += 1) expect(shades[i]).toBeLessThan(shades[i - 1] ?? 0)
  })

  it('names the patterns that the geometry can draw, and the quiz’s own ids where it has them', () => {
    expect(Object.keys(tables.previewPatterns)).toEqual([...hairLossPatterns])
    const quiz = candidacyQuestions.find(({ id }) => id === 'pattern')?.answers.map(({ id }) => id as string) ?? []
    expect(Object.keys(tables.previewPatterns).filter(id => !quiz.includes(id))).toEqual([])
  })
})

describe('what the sources say of each setting', () => {
  it.each(Object.entries(previewNotes))('%s keeps the schema and rests on rows that exist', (_id, note) => {
    expect(issues(previewNoteSchema.safeParse(note))).toEqual([])
    const {
      claims: own,
      against = [],
      outside: facts = [],
    } = note as {
      claims: readonly string[]
      against?: readonly string[]
      outside?: readonly string[]
    }
    expect([...own, ...against].filter(id => !Object.hasOwn(claims, id))).toEqual([])
    expect(facts.filter(id => !Object.hasOwn(outside, id))).toEqual([])
    expect(own.filter(id => against.includes(id))).toEqual([])
  })

  it('has a note for every option of every control', () => {
    const { show: _, ...told } = options
    const missing = rows(told)
      .map(([id]) => id)
      .filter(id => !Object.hasOwn(previewNotes, id))
    expect(missing).toEqual([])
  })

  it('takes each source’s years of fading from a claim in years', () => {
    for (const { claim } of Object.values(previewFading)) {
      expect((claims as Record<string, { unit?: string }>)[claim]?.unit).toBe('years')
    }
  })
})
