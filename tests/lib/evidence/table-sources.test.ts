import { expect, it } from 'vitest'
import { sourceIds } from '@/content/evidence/source-ids'
import { tableSources } from '@/lib/evidence/table-sources'

it('has the sources in their order, with their names and whether they sell, and nothing else', () => {
  expect(tableSources().map(({ id }) => id)).toEqual([...sourceIds])
  expect(tableSources()[2]).toEqual({
    id: 'S2',
    name: 'Dr. Serkan Aygin Clinic',
    shortName: 'Clinic in Turkey',
    sellsSmp: true,
  })
})
