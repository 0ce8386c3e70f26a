import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import type { CandidacyAnswerEntry } from '@/content/candidacy/candidacy.schema'
import { hairLossPatterns } from '@/lib/scalp/head/hair-loss'
import { drawPatternMarks } from '@/lib/scalp/pictures/pattern-marks'
import { sheetSvg } from '@/lib/scalp/pictures/picture-sheet'

const patterns: readonly string[] = hairLossPatterns
/** Each pattern, and a bald head with dots on it. */
const heads = [...hairLossPatterns, 'own-smp']
const read = (scheme: string) => readFileSync(`public/pictures/patterns-${scheme}.svg`, 'utf8')
/** The drawing of one pattern: the group at its place in the row. */
const headOf = (id: string) => {
  const [, ...heads] = read('light').split(/<g(?: transform="[^"]+")?>/)
  return heads[patterns.indexOf(id)] ?? ''
}

test('each answer of the quiz that is drawn has a small head, and each head an answer', () => {
  const answers: readonly CandidacyAnswerEntry[] = candidacyQuestions.flatMap(({ answers }) => [...answers])
  const drawn = answers.flatMap(({ id, drawn }) => (drawn === true ? id : (drawn ?? [])))
  expect([...new Set(drawn)].sort()).toEqual([...heads].sort())
})

test('all small heads weigh at most 60 kB together in either scheme, and each has its view', () => {
  for (const scheme of ['light', 'dark']) {
    expect(gzipSync(read(scheme)).length).toBeLessThan(60_000)
    expect([...read(scheme).matchAll(/<view id="([^"]+)"/g)].map(([, id]) => id)).toEqual(heads)
  }
})

test('the files are what the rule draws, to the byte', () => {
  for (const scheme of ['light', 'dark'] as const) expect(sheetSvg(drawPatternMarks(scheme))).toBe(read(scheme))
}, 60_000)

test('further stages have fewer dots of hair', () => {
  const hair = (id: string) => (headOf(id).split('#17130f').slice(1).join('').match(/h0/g) ?? []).length
  const counts = [1, 2, 3, 4, 5, 6, 7].map(stage => hair(`norwood-${stage}`))
  expect(counts[6]).toBeGreaterThan(0)
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
})
