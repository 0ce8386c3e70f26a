import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { outside } from '@/content/evidence/outside'
import { getClaim, isClaimId } from '@/lib/evidence/claim'
import { allTables, textsOf } from './all-tables'

/**
 * `grounds.txt` says in plain words on what each row of each table rests: read and approved line by line, and never
 * written anew in one go. Whoever changes a row reads the lines that this test names and changes those in the file.
 */
const approved = readFileSync(fileURLToPath(new URL('grounds.txt', import.meta.url)), 'utf8')
  .trimEnd()
  .split('\n')

const inWords = (id: string): string | undefined => {
  if (isClaimId(id)) {
    const { statement, printed, unit } = getClaim(id)
    // Which price it is stands here; what it is stands in its claim alone, so that a new price is one line.
    return statement.replace('{value}', unit === 'usd' ? '“$…”' : `“${printed}”`)
  }
  return Object.hasOwn(outside, id) ? outside[id as keyof typeof outside].statement : undefined
}

/** The place in a row without the number in its list: that the order of a list changed is no news. */
const lines = allTables.flatMap(([name, table]) =>
  textsOf(table, name).flatMap(({ at, text }) => {
    const words = inWords(text)
    return words === undefined ? [] : [`${at.replace(/\.\d+$/, '')} ← ${text}: ${words}`]
  }),
)

it('every row rests on what was read and approved, and on nothing else', () => {
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
