import { expect, it } from 'vitest'
import { statements as allStatements } from '@/app/data/data-files'
import { sourceIds, sourceOf } from '@/content/evidence/source-ids'
import { sourceStates } from '@/lib/evidence/ground'
import { sameStatement } from './same-statement'

const statements = allStatements()

/** The dot of each source beside a statement, and in which way a source differs. */
const dotsOf = (id: string) => {
  const ground = statements.find(statement => statement.id === id)?.ground
  if (!ground) throw new Error(`no statement wears dots under the id "${id}"`)
  const states = sourceStates(ground)
  return sourceIds.map(source => {
    const how = ground.differs.find(({ claim }) => sourceOf(claim) === source)?.how
    return `${source} ${states[source] === 'differs' ? how : states[source]}`
  })
}

it.each(sameStatement)('wherever it is said that %s, the dots are the same', (_, one, other) => {
  expect(dotsOf(one)).toEqual(dotsOf(other))
})
