import { describe, expect, it } from 'vitest'
import { sourceIds } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { type Source, sourceSchema } from '@/content/evidence/sources.schema'

const rows: readonly Source[] = Object.values(sources)

describe('the table of sources', () => {
  it.each(rows)('$id keeps the schema', row => {
    expect(sourceSchema.safeParse(row).error).toBeUndefined()
  })

  it('has them in their order, each under its own id', () => {
    expect(Object.keys(sources)).toEqual([...sourceIds])
    expect(rows.map(row => row.id)).toEqual([...sourceIds])
  })

  it('names the publisher of each', () => {
    expect(sources).toMatchObject({
      S0: { name: 'ReadySleek' },
      S1: { name: 'Medical News Today' },
      S2: { name: 'Dr. Serkan Aygin Clinic' },
      S3: { name: 'Jae Pak MD Medical' },
      S4: { name: 'Hair Loss Clinic' },
    })
  })

  it('says that the three clinics sell SMP and the two publishers do not', () => {
    for (const id of ['S0', 'S1'] as const) expect(sources[id].sellsSmp, id).toBe(false)
    for (const id of ['S2', 'S3', 'S4'] as const) expect(sources[id].sellsSmp, id).toBe(true)
  })

  it('says in words of each whether it sells SMP, as it is counted', () => {
    for (const { id, sells, sellsSmp } of rows) {
      expect(/^It sells no\b/.test(sells), id).toBe(!sellsSmp)
      expect(sells, id).toMatch(/^It sells\b/)
    }
  })

  it('lists each hole of the digest once', () => {
    const holes = rows.flatMap(row => row.missing.map(gap => gap.hole))
    expect(holes.toSorted()).toEqual(Array.from({ length: 15 }, (_, i) => `H${i + 1}`).toSorted())
  })

  it('counts the lost list of conditions among the holes that matter', () => {
    expect(sources.S2.missing.find(gap => gap.hole === 'H1')?.matters).toBe(true)
  })
})
