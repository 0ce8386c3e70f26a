import { describe, expect, it } from 'vitest'
import { claims } from '@/content/evidence/claims'
import { outside } from '@/content/evidence/outside'
import { type OutsideFact, outsideSchema } from '@/content/evidence/outside.schema'

const rows = Object.entries(outside) as [string, OutsideFact][]

describe('the table of outside facts', () => {
  it.each(rows)('%s keeps the schema', (_, row) => {
    expect(outsideSchema.safeParse(row).error).toBeUndefined()
  })

  it('has ids that begin with the letter and number of the research note', () => {
    expect(rows.map(([id]) => id).filter(id => !/^[a-i]\d{1,2}-[a-z0-9-]+$/.test(id))).toEqual([])
  })

  it('stands in the order of the note', () => {
    const places = rows.map(([id]) => id.charCodeAt(0) * 100 + Number(id.slice(1).split('-')[0]))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('speaks only against claims that exist', () => {
    expect(rows.flatMap(([, row]) => row.contradicts ?? []).filter(id => !(id in claims))).toEqual([])
  })

  it('gives what only sellers say, and single cases, the least weight', () => {
    const light = rows.filter(([, row]) => row.confidence.startsWith('low') && row.kind === 'commercial')
    expect(light.filter(([, row]) => row.strength !== 'very-weak')).toEqual([])
    const cases = rows.filter(([, row]) => row.kind === 'case-report')
    expect(cases.filter(([, row]) => row.strength === 'strong' || row.strength === 'moderate')).toEqual([])
  })

  it('calls strong only what a regulator, a law, a public body or a review can carry', () => {
    const kinds = new Set(rows.filter(([, row]) => row.strength === 'strong').map(([, row]) => row.kind))
    expect([...kinds].toSorted()).toEqual(['health-service', 'law', 'regulator', 'review'])
  })

  it('ends neither statement nor consequence with a full stop', () => {
    expect(rows.filter(([, row]) => /\.$/.test(row.statement) || /\.$/.test(row.changes)).map(([id]) => id)).toEqual([])
  })

  it('asks for prices and local rules to be looked at again', () => {
    const due = [
      'a5-smp-ink-recall',
      'b13-removal-price',
      'e1-transplant-uk',
      'e2-transplant-us',
      'e16-wigs',
      'i2-wales',
    ]
    expect(due.filter(id => !rows.find(([key]) => key === id)?.[1].recheck)).toEqual([])
  })
})
