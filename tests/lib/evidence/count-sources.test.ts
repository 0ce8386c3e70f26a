import { describe, expect, it } from 'vitest'
import { type StanceId, stances } from '@/content/evidence/stances'
import type { StanceTable } from '@/content/evidence/stance.schema'
import { sourceOf } from '@/content/evidence/source-ids'
import { countSources, type Quantity } from '@/lib/evidence/count-sources'
import { fillFigures } from '@/lib/evidence/fill-figures'

const table: StanceTable = stances
const counts = ['none', 'one', 'two', 'three', 'four', 'all'] as const
const saidBy = (count: number) =>
  Object.keys(stances).filter(id => new Set(table[id]?.claims.map(sourceOf)).size === count) as StanceId[]

describe('how many of the five say so', () => {
  it.each(counts.map((is, count) => [is, count] as const))('%s', (is, count) => {
    const [id] = saidBy(count)
    if (!id) throw new RangeError(`no row that ${is} say`)
    expect(countSources(id, is)).toBe(is === 'all' ? 'all five' : `${is} of the five`)
    expect(countSources(id, is, true)).toBe(
      is === 'all' ? 'All five' : `${is[0]?.toUpperCase()}${is.slice(1)} of the five`,
    )
  })

  it('is refused where the row says another number: the sentence was written for one', () => {
    for (const [count, right] of counts.entries()) {
      for (const id of saidBy(count).slice(0, 3)) {
        for (const is of counts.filter(one => one !== right)) expect(() => countSources(id, is)).toThrow(`"${is}" of`)
      }
    }
    const [single] = saidBy(1)
    const [both] = saidBy(2)
    expect(countSources(single ?? '', 'only')).toBe('only one of the five')
    expect(() => countSources(both ?? '', 'only')).toThrow('"only" of')
  })

  it('is refused of a statement that has no row', () => {
    expect(() => countSources('nothing-of-the-kind', 'one' satisfies Quantity)).toThrow('no statement')
  })

  it('stands in the text of a table, with a capital where a sentence begins with it', () => {
    expect(fillFigures('{None:needle-width} gives it, {none:needle-width} at all.')).toBe(
      'None of the five gives it, none of the five at all.',
    )
    expect(() => fillFigures('{all:needle-width} give it.')).toThrow('"all" of')
    expect(() => fillFigures('{some:needle-width} give it.')).toThrow('is no source')
  })
})
