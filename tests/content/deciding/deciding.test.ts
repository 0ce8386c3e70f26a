import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { type AspectId, aspects, folds } from '@/content/deciding/aspects'
import { optionIds } from '@/content/deciding/option-ids'
import { options } from '@/content/deciding/options'
import { optionSchema } from '@/content/deciding/options.schema'
import { linesOf, type OptionEntry, optionEntries } from '@/lib/deciding/option-table'
import { textsOf } from '../evidence/all-tables'
import { typedFigures, uncounted, unevenHeads, unevenLines, unevenOptions } from './balance'

const aspectSchema = z.strictObject({
  asks: z.string().endsWith('?').describe('the reader’s question'),
  short: z.string().min(4).max(26).describe('the same at the head of a row'),
  fold: z.string().describe('where on the page of an option it stands'),
})

const aspectIds = Object.keys(aspects) as AspectId[]
const written = Object.entries(options)

/** An option with one of its lines planted anew. */
const planted = (change: (option: OptionEntry) => void): OptionEntry => {
  const option = structuredClone(optionEntries[0] as OptionEntry)
  change(option)
  return option
}
const others = optionEntries.slice(1)

describe('the table of options', () => {
  it.each(written)('%s keeps the schema', (_, row) => {
    expect(optionSchema.safeParse(row).error?.issues ?? []).toEqual([])
  })

  it.each(Object.entries(aspects))('the question “%s” keeps the schema', (_, row) => {
    expect(aspectSchema.safeParse(row).error).toBeUndefined()
  })

  it('asks at least fourteen questions, each in a fold that is there, and no fold is empty', () => {
    const rows = Object.values(aspects)
    expect(rows.length).toBeGreaterThanOrEqual(14)
    expect([...new Set(rows.map(({ fold }) => fold))]).toEqual(Object.keys(folds))
  })

  it('stands in the order of the alphabet by name, so that nobody picked it', () => {
    const names = optionEntries.map(({ name }) => name)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
    expect(Object.keys(options)).toEqual(optionIds)
  })
})

describe('options in equal form', () => {
  it.each(optionEntries)('$id: every line is as long as its kind may be, and none is empty', option => {
    expect(unevenLines(option)).toEqual([])
  })

  it.each(optionEntries)('$id: every answer has a head that can stand beside the others', option => {
    expect(unevenHeads(option)).toEqual([])
  })

  it('heads are the same where the answer is, so that what differs can be told', () => {
    const sameIn = (a: OptionEntry, b: OptionEntry) =>
      aspectIds.filter(aspect => a.cells[aspect].head === b.cells[aspect].head)
    const pairs = optionEntries.flatMap((a, at) => optionEntries.slice(at + 1).map(b => sameIn(a, b)))
    for (const same of pairs) expect(same.length).toBeLessThan(aspectIds.length / 2)
    expect(pairs.filter(same => same.length > 0).length).toBeGreaterThan(pairs.length / 3)
  })

  it('all options are of one length, and so are what counts for and against each', () => {
    expect(unevenOptions(optionEntries)).toEqual([])
  })

  it.each(optionEntries)('$id: what was counted is told as a raw count, with whom and how many', option => {
    expect(uncounted(option)).toEqual([])
  })

  it.each(written)('%s: no sentence types a figure that a table could print', (_, row) => {
    const says = textsOf(row, '').filter(({ at }) => /\.(?:says|head)$/.test(at))
    expect(says.length).toBeGreaterThan(40)
    expect(says.flatMap(({ at, text }) => typedFigures(text).map(figure => `${at}: ${figure}`))).toEqual([])
  })

  it.each(optionEntries)('$id: no sentence stands twice', option => {
    const said = linesOf(option).map(({ says }) => says)
    expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([])
  })

  it.each(optionEntries)(
    '$id: the costs print the sums that the tables make, or say that no price was found',
    option => {
      const row = options[option.id as keyof typeof options]
      const told = { 'cost-first': '{first}', 'upkeep-money': '{upkeep}', 'cost-ten-years': '{ten-years}' } as const
      for (const [aspect, token] of Object.entries(told)) {
        const cell = row.cells[aspect as keyof typeof told]
        expect(option.sums ? cell.says.includes(token) : 'sought' in cell, aspect).toBe(true)
      }
    },
  )
})

describe('the law of equal form notices', () => {
  it('a cell that is emptied, and one that is made longer', () => {
    const emptied = planted(({ cells }) => Object.assign(cells.helps, { says: '' }))
    const longer = planted(({ cells }) => Object.assign(cells.helps, { says: `${'so '.repeat(50)}and on.` }))
    expect([unevenLines(emptied), unevenLines(longer)].map(found => found.length)).toEqual([1, 1])
  })

  it('a head as long as its sentence', () => {
    const longer = planted(({ cells }) => Object.assign(cells.helps, { head: cells.helps.says }))
    expect(unevenHeads(longer)).toHaveLength(1)
  })

  it('praise that is told at more length than harm, or in more lines', () => {
    const longer = planted(({ good }) => {
      for (const line of good) Object.assign(line, { says: line.says.padEnd(75, '.') })
    })
    const more = planted(option => Object.assign(option, { good: [...option.good, ...option.good.slice(0, 1)] }))
    for (const option of [longer, more])
      expect(unevenOptions([option, ...others]).some(line => line.startsWith(`${option.id}: good has`))).toBe(true)
  })

  it('an option that is told at more length than the others', () => {
    const longer = planted(({ cells }) => {
      for (const cell of Object.values(cells)) Object.assign(cell, { says: cell.says.padEnd(135, '.') })
    })
    expect(unevenOptions([longer, ...others]).some(line => line.includes('the cells have'))).toBe(true)
  })

  it('a share without its people, and odds', () => {
    for (const says of ['It was seen in 6% of men.', 'One in 20 had it.', 'It was seen in 36 men.']) {
      const option = planted(({ cells }) => Object.assign(cells['how-often'], { says }))
      expect(uncounted(option).length, says).toBeGreaterThan(0)
    }
  })
})
