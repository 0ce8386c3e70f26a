import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { getDisagreement } from '@/lib/evidence/conflicts'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { pictureRules } from '@/lib/scalp/pictures/picture-rules'
import { pictures } from '@/content/scalp/pictures'
import { type PictureEntry, pictureSchema } from '@/content/scalp/pictures.schema'
import { readingGrade } from '@/lib/articles/reading-grade'

const rows: [string, PictureEntry][] = Object.entries(pictures)
const filesOf = (id: string, { dark }: PictureEntry) =>
  (dark ? ['-light', '-dark'] : ['']).map(end => `public/pictures/${id}${end}.svg`)

describe('the table of pictures', () => {
  test('holds at least fourteen, each with the rule that draws it', () => {
    expect(rows.length).toBeGreaterThanOrEqual(14)
    expect(Object.keys(pictureRules).toSorted()).toEqual(Object.keys(pictures).toSorted())
  })

  test.each(rows)('%s keeps the schema', (_id, row) => {
    expect(pictureSchema.safeParse(row).error?.issues ?? []).toEqual([])
  })

  test.each(rows)(
    '%s has its file, or one for light and one for dark, with a view for each panel, each at most 60 kB',
    (id, row) => {
      for (const file of filesOf(id, row)) {
        expect(existsSync(file)).toBe(true)
        const svg = readFileSync(file, 'utf8')
        expect([...svg.matchAll(/<view id="p\d+"/g)]).toHaveLength(row.panels?.length ?? 0)
        const [, , width, height] =
          /viewBox="([\d ]+)"><view|viewBox="([\d ]+)">/
            .exec(svg)?.[0]
            .match(/[\d.]+/g)
            ?.map(Number) ?? []
        expect(height).toBe(row.height * 5)
        if (!row.panels) expect(width).toBe(row.width * 5)
        expect(gzipSync(svg).length).toBeLessThan(60_000)
      }
    },
  )

  test.each(rows)(
    '%s: every word can be filled, says no figure of its own, and no sentence stands twice',
    (_id, row) => {
      const said = [row.title, row.caption, ...row.description, ...(row.panels ?? [])].map(fillFigures)
      expect(said.filter(text => /[{}]/.test(text))).toEqual([])
      expect(new Set(row.description).size).toBe(row.description.length)
    },
  )

  test.each(rows)(
    '%s: names no claim twice, and each dispute that it names has one of its claims on a side',
    (_id, row) => {
      const beside = Object.values(row.differs ?? {}).flat()
      const all: readonly string[] = [...row.claims, ...beside, ...(row.against ?? []), ...(row.outside ?? [])]
      expect(new Set(all).size).toBe(all.length)
      for (const id of row.disagreements ?? []) {
        const sides = getDisagreement(id).sides.flatMap(side => side.claims)
        expect(
          sides.some(claim => all.includes(claim)),
          id,
        ).toBe(true)
      }
    },
  )

  test('are described in plain words', () => {
    const text = rows.flatMap(([, row]) => [row.caption, ...row.description].map(fillFigures))
    expect(readingGrade(text).grade).toBeLessThanOrEqual(6)
  })
})
