import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { stances } from '@/content/evidence/stances'

const files = readdirSync(new URL('../../content/evidence/stances', import.meta.url)).map(name =>
  name.replace('.ts', ''),
)

// The tables are joined by spreading, so that a second row under one id would take the place of the first unseen.
it('a statement has its row in one table, and every table is joined', async () => {
  const modules = await Promise.all(
    files.map(async file => Object.values<object>(await import(`../../content/evidence/stances/${file}.ts`))),
  )
  const ids = modules.flat().flatMap(table => Object.keys(table))
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  expect(ids.filter(id => !Object.hasOwn(stances, id))).toEqual([])
})
