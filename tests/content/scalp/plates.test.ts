import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { plates } from '@/content/scalp/plates'
import { type PlateEntry, plateSchema } from '@/content/scalp/plates.schema'
import { startingPoints } from '@/content/articles/starting-points'
import { readingGrade } from '@/lib/articles/reading-grade'
import { plateRules } from '@/lib/scalp/plates/plate-rules'

const rows: [string, PlateEntry][] = Object.entries(plates)
const guides = readdirSync('content/articles/guides').map(name => name.replace('.mdx', ''))
const filesOf = (id: string, { both }: PlateEntry) =>
  (both ? [''] : ['-light', '-dark']).map(end => `public/plates/${id}${end}.svg`)

describe('the plates', () => {
  test('are one for each guide, each with the rule that draws it', () => {
    expect(Object.keys(plates).toSorted()).toEqual(guides.toSorted())
    expect(Object.keys(plateRules).toSorted()).toEqual(guides.toSorted())
  })

  test.each(rows)('%s says what is seen, without a figure', (_id, row) => {
    expect(plateSchema.safeParse(row).error?.issues ?? []).toEqual([])
  })

  test('no two are alike, in words or in dots', () => {
    expect(new Set(rows.map(([, { alt }]) => alt)).size).toBe(rows.length)
    const files = rows.flatMap(([id, row]) => filesOf(id, row))
    expect(new Set(files.map(file => readFileSync(file, 'utf8'))).size).toBe(files.length)
    expect(readdirSync('public/plates').toSorted()).toEqual(files.map(file => file.split('/').at(-1)).toSorted())
  })

  test.each(rows)('%s weighs at most 20 KiB on the wire', (id, row) => {
    for (const file of filesOf(id, row)) expect(gzipSync(readFileSync(file)).length).toBeLessThanOrEqual(20 * 1024)
  })

  test('are described in plain words', () => {
    expect(readingGrade(rows.map(([, { alt }]) => alt)).grade).toBeLessThanOrEqual(7)
  })

  test('a way in on the first page shows the plate of the guide that it leads to', () => {
    const led = startingPoints.filter(({ at }) => at.startsWith('/guides/'))
    expect(led.map(({ plate }) => `/guides/${plate}`)).toEqual(led.map(({ at }) => at))
    expect(new Set(startingPoints.map(({ plate }) => plate)).size).toBe(startingPoints.length)
  })
})
