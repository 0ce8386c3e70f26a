import { expect, it } from 'vitest'
import type { StanceTable } from '@/content/evidence/stance.schema'
import { stances } from '@/content/evidence/stances'
import { claimIds, claimText } from '@/lib/evidence/claim'

const table: StanceTable = stances
const rows = Object.entries(table)

it('a statement that nobody makes says by which words it was looked for', () => {
  const unsought = rows.filter(([, { claims, sought }]) => claims.length === 0 && !sought)
  expect(unsought.map(([id]) => id)).toEqual([])
})

it.each(rows.filter(([, { sought }]) => sought))(
  'no claim speaks of "%s" beside those that its row names',
  (_, row) => {
    const { claims, differs = {}, against = [], near = [], sought = [] } = row
    const named = new Set<string>([...claims, ...Object.values(differs).flat(), ...against, ...near])
    const speaking = claimIds.filter(id =>
      sought.some(word => claimText(id).toLowerCase().includes(word.toLowerCase())),
    )
    expect(speaking.filter(id => !named.has(id))).toEqual([])
  },
)
