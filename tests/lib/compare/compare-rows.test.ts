import { describe, expect, it } from 'vitest'
import { type AspectId, aspects } from '@/content/deciding/aspects'
import type { OptionId } from '@/content/deciding/option-ids'
import { compareRows, shownRows } from '@/lib/compare/compare-rows'
import { type CompareOption, type CompareTable, compareTable } from '@/lib/compare/compare-table'

const aspectIds = Object.keys(aspects) as AspectId[]

/** An option whose answers are told by one word, but for those that are given. */
const made = (id: OptionId, word: string, own: Partial<Record<AspectId, string>> = {}): CompareOption => ({
  ...{ id, name: id, short: id },
  cells: Object.fromEntries(
    aspectIds.map(aspect => [aspect, { head: own[aspect] ?? `${word} ${aspect}`, says: `${word}.`, lines: [] }]),
  ) as unknown as CompareOption['cells'],
})
const table: CompareTable = {
  questions: aspectIds.map(id => ({ id, asks: aspects[id].asks })),
  options: [
    made('finasteride', 'One', { 'days-off': 'No day off.' }),
    made('minoxidil', 'Two', { 'days-off': '“No day off”' }),
    made('smp', 'Three'),
  ],
}

describe('options side by side', () => {
  it('stand in the order that is asked for, question by question', () => {
    const rows = compareRows(table, ['smp', 'finasteride'])
    expect(rows.map(({ id }) => id)).toEqual(aspectIds)
    expect(rows[0]?.cells.map(({ option }) => option)).toEqual(['smp', 'finasteride'])
  })

  it('say once what is the same but for signs and capitals', () => {
    const same = compareRows(table, ['finasteride', 'minoxidil']).filter(row => row.same)
    expect(same.map(({ id }) => id)).toEqual(['days-off'])
    expect(compareRows(table, ['minoxidil', 'finasteride']).filter(row => row.same)).toHaveLength(1)
  })

  it('show all questions, or those alone that differ, and tell how many are the same', () => {
    const rows = compareRows(table, ['finasteride', 'minoxidil'])
    expect(shownRows(rows, null)).toEqual({ rows, same: 1 })
    expect(shownRows(rows, 'differences').rows).toHaveLength(aspectIds.length - 1)
  })

  it('leave out what is not written, and find nothing the same in one option alone', () => {
    expect(compareRows(table, ['hair-transplant', 'smp'])[0]?.cells).toHaveLength(1)
    expect(compareRows(table, ['smp']).some(row => row.same)).toBe(false)
  })
})

it('the table that the browser gets has an answer of every option to every question', () => {
  const { questions, options } = compareTable()
  expect(questions).toHaveLength(aspectIds.length)
  for (const { id, cells } of options)
    for (const { head, says } of Object.values(cells)) {
      expect(says.length, id).toBeGreaterThan(20)
      expect(head.length, head).toBeLessThan(says.length)
    }
})
