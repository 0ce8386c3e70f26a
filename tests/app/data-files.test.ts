import { describe, expect, it } from 'vitest'
import { dataFiles } from '@/app/data/data-files'
import { disagreements } from '@/content/evidence/disagreements'
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

  it('give every disagreement and every source', () => {
    expect(bodyOf('disagreements').disagreements).toHaveLength(Object.keys(disagreements).length)
    expect(bodyOf('sources').sources.map((row: { id: string }) => row.id)).toEqual([...sourceIds])
  })
})
