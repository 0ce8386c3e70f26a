import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { statements as allStatements } from '@/app/data/data-files'
import { differences } from '@/content/evidence/differences'
import { proseStanceSchema } from '@/content/evidence/stance.schema'
import { stances } from '@/content/evidence/stances'
import { sourceIds, sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { sourceStates } from '@/lib/evidence/ground'
import type { Statement } from '@/lib/evidence/statement'
import { allTables } from '../content/evidence/all-tables'
import { guideUses } from './guide-uses'

/**
 * `dots.txt` says in plain words what each of the five dots beside each statement says: read and approved line by line,
 * with the articles open, and never written anew in one go. Whoever changes a row reads the lines that this test names
 * and changes those in the file.
 */
const approved = readFileSync(fileURLToPath(new URL('dots.txt', import.meta.url)), 'utf8')
  .trimEnd()
  .split('\n')

const inWords = ({ id, says, ground }: Statement): string => {
  const states = sourceStates(ground)
  const dots = sourceIds.map(source => {
    const how = ground.differs.find(({ claim }) => sourceOf(claim) === source)?.how
    const state = states[source] === 'differs' && how ? differences[how] : states[source]
    return `${sources[source].shortName}: ${state}`
  })
  return `${id} | ${says} | ${dots.join(' · ')}`
}

const statements = allStatements()

/** Where prose says in words of its own what a row states, those words are a line too. */
const inGuides = guideUses.flatMap(({ guide, id, words }) => {
  const row = statements.find(statement => statement.id === id)
  return row && words ? [inWords({ ...row, id: `guides/${guide}: ${id}`, says: words })] : []
})

const lines = [...statements.map(inWords), ...inGuides]

it('every dot is one that was read and approved, and no other', () => {
  const now = new Set(lines)
  const before = new Set(approved)
  expect({
    'no longer there': approved.filter(line => !now.has(line)),
    'not yet read': lines.filter(line => !before.has(line)),
  }).toEqual({ 'no longer there': [], 'not yet read': [] })
})

it('the file lists each line once', () => {
  expect(new Set(approved).size).toBe(approved.length)
})

it('each statement has an id of its own', () => {
  const ids = statements.map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

it.each(Object.entries(stances))('the row of "%s" keeps the schema', (_, row) => {
  expect(proseStanceSchema.safeParse(row).error).toBeUndefined()
})

type Row = { claims: readonly string[]; differs?: Record<string, readonly string[]>; against?: readonly string[] }

/** The sources that stand under more than one heading of a row. */
const heardTwice = ({ claims, differs = {}, against = [] }: Row) => {
  const heard = [claims, ...Object.values(differs), against].flatMap(ids => [...new Set(ids.map(sourceOf))])
  return heard.filter((id, at) => heard.indexOf(id) !== at)
}

const isRow = (value: object): value is Row => 'claims' in value && ('differs' in value || 'against' in value)
const rowsIn = (value: unknown, at: string): [string, Row][] =>
  typeof value === 'object' && value !== null
    ? [
        ...(isRow(value) ? [[at, value] as [string, Row]] : []),
        ...Object.entries(value).flatMap(([key, part]) => rowsIn(part, `${at}.${key}`)),
      ]
    : []

it('in no row of any table does a source stand under two headings', () => {
  const rows = allTables.flatMap(([name, table]) => rowsIn(table, name))
  expect(rows.length).toBeGreaterThan(40)
  expect(rows.flatMap(([at, row]) => heardTwice(row).map(source => `${at}: ${source}`))).toEqual([])
})
