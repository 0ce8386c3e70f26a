import { describe, expect, it } from 'vitest'
import { dataFiles } from '@/app/data/data-files'
import { disagreements } from '@/content/evidence/disagreements'
import { optionIds } from '@/content/deciding/option-ids'
import { sourceIds } from '@/content/evidence/source-ids'
import { claimIds } from '@/lib/evidence/claim'
import { describeFile } from '@/lib/evidence/data-file'

const bodyOf = (name: string) => JSON.parse(JSON.stringify(dataFiles.find(file => file.name === name)?.body()))

describe('the files under /data', () => {
  it.each(dataFiles)('$name.json keeps its schema, which can be written as a JSON Schema', file => {
    const { schema, body } = file
    expect(schema.safeParse(JSON.parse(JSON.stringify(body()))).error).toBeUndefined()
    expect(describeFile(file)).toMatchObject({
      type: 'object',
      properties: { v: { const: 1 } },
    })
  })

  it('have names of their own', () => {
    expect(new Set(dataFiles.map(file => file.name)).size).toBe(dataFiles.length)
  })

  it('give a claim in the shape of the contract', () => {
    const rows: { id: string }[] = bodyOf('claims').claims
    expect(rows.map(row => row.id)).toEqual([...claimIds])
    expect(rows.find(row => row.id === 'cost.per-session.s3')).toMatchObject({
      topic: 'cost',
      value: { low: null, high: expect.any(Number), under: expect.any(Number) },
      unit: 'usd',
      per: 'session',
      source: 'S3',
      conflicts: ['C17', 'C22'],
    })
    expect(rows.find(row => row.id === 'pain.mild.s2')).toMatchObject({ value: null, unit: null, conflicts: ['C23'] })
  })

  it('give every option in its order, each line under the name that its dots stand under', () => {
    const { options } = bodyOf('options')
    expect(options.map(({ id }: { id: string }) => id)).toEqual([...optionIds])
    const stated = new Set(bodyOf('stances').statements.map(({ id }: { id: string }) => id))
    const heard = options.flatMap((option: { worst: object; good: object[]; bad: object[]; cells: object }) =>
      [option.worst, ...option.good, ...option.bad, ...Object.values(option.cells)].flatMap(
        ({ id, claims, differs, against }) =>
          claims.length + differs.length + against.length > 0 ? [`option.${id}`] : [],
      ),
    )
    expect(heard.length).toBeGreaterThan(20)
    expect(heard.filter((id: string) => !stated.has(id))).toEqual([])
    const system = options.find(({ id }: { id: string }) => id === 'hair-systems')
    expect(system.prices.again[0].every).toMatchObject({ value: { low: 0.5, high: 2 } })
    expect(system.sums['ten-years'].low).toBe(
      system.prices.once[0].value.low +
        120 * system.prices.monthly[0].value.low +
        4 * system.prices.again[0].price.value.low,
    )
  })

  it('give every disagreement and every source', () => {
    expect(bodyOf('disagreements').disagreements).toHaveLength(Object.keys(disagreements).length)
    expect(bodyOf('sources').sources.map((row: { id: string }) => row.id)).toEqual([...sourceIds])
  })
})
