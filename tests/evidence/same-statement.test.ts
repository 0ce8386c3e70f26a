import { expect, it } from 'vitest'
import { statements as allStatements } from '@/app/data/data-files'
import { sourceIds, sourceOf } from '@/content/evidence/source-ids'
import { sourceStates } from '@/lib/evidence/ground'
import type { Statement } from '@/lib/evidence/statement'
import { countAndDays, otherStatement, sameStatement } from './same-statement'

const statements = allStatements()

/** The dot of each source beside a statement, and in which way a source differs. */
const dotsBeside = ({ ground }: Statement) => {
  const states = sourceStates(ground)
  return sourceIds.map(source => {
    const how = ground.differs.find(({ claim }) => sourceOf(claim) === source)?.how
    return `${source} ${states[source] === 'differs' ? how : states[source]}`
  })
}

const dotsOf = (id: string) => {
  const statement = statements.find(one => one.id === id)
  if (!statement) throw new Error(`no statement wears dots under the id "${id}"`)
  return dotsBeside(statement)
}

/** What the dots stand for, in small letters and without signs. */
const statedIn = ({ says, states = says }: Statement) => states.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ')
const dayless = statements.filter(({ id }) => !id.startsWith('aftercare.day.'))
const pairsOf = (rows: readonly Statement[], are: (one: Statement, other: Statement) => boolean) =>
  rows.flatMap((one, at) => rows.slice(at + 1).flatMap(other => (are(one, other) ? [[one, other] as const] : [])))
const apart = (pairs: readonly (readonly [Statement, Statement])[]) =>
  pairs.filter(([one, other]) => String(dotsBeside(one)) !== String(dotsBeside(other)))

it.each(sameStatement)('wherever it is said that %s, the dots are the same', (_, one, other) => {
  expect(dotsOf(one)).toEqual(dotsOf(other))
})

it.each(countAndDays)('the dots are the same but for those of some, since %s', (_, one, other, heardApart) => {
  const apartIn = sourceIds.filter((_source, at) => dotsOf(one)[at] !== dotsOf(other)[at])
  expect(apartIn).toEqual(heardApart)
})

it('where the dots stand for the same words, they are the same', () => {
  const pairs = pairsOf(dayless, (one, other) => statedIn(one) === statedIn(other))
  expect(pairs.length).toBeGreaterThan(100)
  expect(apart(pairs).map(([one, other]) => `${one.id} and ${other.id}`)).toEqual([])
})

it('statements that rest on the same claims have the same dots, or it is said why not', () => {
  const claimsOf = ({ ground: { says } }: Statement) => String([...new Set(says)].sort())
  const pairs = pairsOf(dayless, (one, other) => claimsOf(one) !== '' && claimsOf(one) === claimsOf(other))
  const named = (one: Statement, other: Statement) =>
    otherStatement.some(([, ...ids]) => ids.includes(one.id) && ids.includes(other.id))
  expect(apart(pairs).flatMap(([one, other]) => (named(one, other) ? [] : [`${one.id} and ${other.id}`]))).toEqual([])
  const needed = apart(pairs).flatMap(([one, other]) => [one.id, other.id])
  expect(otherStatement.flatMap(([, ...ids]) => ids).filter(id => !needed.includes(id))).toEqual([])
})
