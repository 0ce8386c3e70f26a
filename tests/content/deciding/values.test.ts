import { describe, expect, it } from 'vitest'
import { optionIds } from '@/content/deciding/option-ids'
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
