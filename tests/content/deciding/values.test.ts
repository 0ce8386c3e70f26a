import { describe, expect, it } from 'vitest'
import { optionIds } from '@/content/deciding/option-ids'
import { options } from '@/content/deciding/options'
import { values } from '@/content/deciding/values'
import { type ValueEntry, valueSchema } from '@/content/deciding/values.schema'

const rows = Object.entries<ValueEntry>(values)

describe.each(rows)('%s', (_, row) => {
  it('is a wish that every option answers', () => {
    expect(valueSchema.parse(row)).toEqual(row)
    expect(Object.keys(row.stands).toSorted()).toEqual([...optionIds].toSorted())
  })

  it('tells options apart', () => {
    expect(new Set(Object.values(row.stands)).size).toBeGreaterThan(1)
  })
})

it('options whose cell on how sure it is begins alike stand alike to the wish for something studied well', () => {
  const opening = (id: (typeof optionIds)[number]) => options[id].cells['how-sure'].says.split(/[ ,]/)[0]
  const seen = optionIds.map(id => [opening(id), values['well-studied'].stands[id]].join())
  expect(new Set(seen).size).toBe(new Set(optionIds.map(opening)).size)
})

it('there are eight to ten', () => {
  expect(rows.length).toBeGreaterThanOrEqual(8)
  expect(rows.length).toBeLessThanOrEqual(10)
})

it('no option meets every wish, and none meets no wish', () => {
  for (const id of optionIds) {
    const stands = rows.map(([, row]) => row.stands[id])
    expect(
      stands.every(one => one === 'yes'),
      id,
    ).toBe(false)
    expect(
      stands.some(one => one === 'yes'),
      id,
    ).toBe(true)
  }
})
