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

const inWords = ({ id, says, states, ground }: Statement): string => {
  const stands = sourceStates(ground)
  const dots = sourceIds.map(source => {
    const how = ground.differs.find(({ claim }) => sourceOf(claim) === source)?.how
    const state = stands[source] === 'differs' && how ? differences[how] : stands[source]
    return `${sources[source].shortName}: ${state}`
  })
  const known = ground.outside.length > 0 ? ` | outside the five: ${ground.outside.join(', ')}` : ''
  return `${id} | ${says}${states ? ` | stands for: ${states}` : ''} | ${dots.join(' · ')}${known}`
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

/** Notes on how we read a source or on what it leaves open: our own words, so that nobody says them. */
const isOurs = ({ id, ground }: Statement) => /\.(reading|silence)\.\d+$/.test(id) && ground.says.length === 0
const sentencesIn = (text: string) => text.match(/[.?](?= |$)/g)?.length ?? 0

it('where a text says more than one thing, it is told what its dots stand for', () => {
  const untold = statements.filter(one => sentencesIn(one.says) > 1 && !one.states && !isOurs(one))
  expect(untold.map(({ id, says }) => `${id}: ${says}`)).toEqual([])
})

it('what dots stand for is one sentence, and no report on who says it', () => {
  const told = statements.flatMap(({ states }) => states ?? [])
  expect(told.length).toBeGreaterThan(200)
  const names = Object.values(sources).map(({ shortName }) => shortName.toLowerCase())
  const reports = (text: string) =>
    /\b(source|articles?)\b/i.test(text) || names.some(one => text.toLowerCase().includes(one))
  expect(told.filter(text => sentencesIn(text) > 0 || reports(text))).toEqual([])
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
