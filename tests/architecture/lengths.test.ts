import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { allPaths, filesMatching, root } from './project-files'
import { importsOf } from './read-imports'

const lines = (text: string) => text.split('\n').length - 1
const lengthsOf = (paths: RegExp) => filesMatching(paths).map(({ path, text }) => ({ path, lines: lines(text) }))
const longer = (files: readonly { path: string; lines: number }[], most: number) =>
  files.filter(file => file.lines > most).map(file => `${file.path} ${file.lines}`)

/** Tables outside `content`: rows that are read as a list, so that their length hides nothing. */
const isTable = (path: string) => path === 'app/pages.ts' || /^content\//.test(path)

const product = lengthsOf(/^(app|components|lib|content|scripts)\/.*\.(ts|tsx|mjs)$|^(proxy|next\.config)\.ts$/)
const tests = lengthsOf(/^tests\/.*\.(ts|tsx|mjs)$/).filter(({ path }) => !/^tests\/made\/|examples\.tsx?$/.test(path))

test('the median file has at most 60 lines', () => {
  const sorted = [...product, ...tests].filter(({ path }) => !isTable(path)).toSorted((a, b) => a.lines - b.lines)
  expect(sorted[Math.floor(sorted.length / 2)]?.lines ?? 0).toBeLessThanOrEqual(60)
})

test('no file but a table has more than 150 lines', () => {
  expect(
    longer(
      product.filter(({ path }) => !isTable(path)),
      150,
    ),
  ).toEqual([])
})

test('nine files in ten have at most 150 lines, tests included, and no test so many that it has to be searched', () => {
  expect(longer(tests, 150).length).toBeLessThanOrEqual((product.length + tests.length) / 10)
  expect(longer(tests, 300)).toEqual([])
})

/**
 * Small files that stay although one file alone imports them, and why.
 */
const earned: Readonly<Record<string, string>> = {
  'components/practitioner/stance-mark.tsx':
    'its circle is a stance, and no file with sources draws circles but the five dots',
  'components/plan/save-plan.ts': 'fetched late, when somebody saves: its own chunk',
  'lib/scalp/pictures/hairlines.ts': 'a file for each picture rule, as the README says',
  'lib/scalp/pictures/random-and-grid.ts': 'a file for each picture rule, as the README says',
}

/** Whose name is fixed by the framework, by what it is for, or by a suffix that tells its trade. */
const isFixed = (path: string) =>
  /^app\/.*\b(page|route|layout|error|not-found|robots|sitemap|opengraph-image)\.tsx?$/.test(path) ||
  /-address\.ts$|\.schema\.ts$|\.client\.tsx$|\.worker\.ts$|-words\.ts$|\/publish-[a-z-]+\.ts$/.test(path)
/** The server's half of a tool, which joins the tables for `<name>.client.tsx` beside it. */
const isServerHalf = (path: string) => path.endsWith('.tsx') && existsSync(root + path.replace(/tsx$/, 'client.tsx'))
const hasOwnTest = (path: string) =>
  allPaths.some(test => basename(test).replace(/\.(test|spec)\.tsx?$/, '') === basename(path).replace(/\.tsx?$/, ''))
const roomOf = (path: string) => path.split('/').slice(0, 2).join('/')

test('a file of fewer than 27 lines that serves one file of its room stands in it, unless its name earns it', () => {
  const files = filesMatching(/^(app|components|lib|content)\/.*\.(ts|tsx)$/)
  const importers = new Map<string, Set<string>>()
  for (const file of files) {
    for (const { file: target } of importsOf(file)) {
      if (target) importers.set(target, (importers.get(target) ?? new Set()).add(file.path))
    }
  }
  const small = files.filter(({ path, text }) => {
    const [only, ...others] = importers.get(path) ?? []
    if (lines(text) >= 27 || only === undefined || others.length > 0 || roomOf(only) !== roomOf(path)) return false
    return !(isTable(path) || isFixed(path) || isServerHalf(path) || hasOwnTest(path))
  })
  expect(small.map(({ path }) => path).sort()).toEqual(Object.keys(earned).sort())
})

test('a table has at most 400 lines: what is longer is split by topic', () => {
  const long = filesMatching(/^content\/.*\.ts$/).filter(({ text }) => lines(text) > 400)
  expect(long.map(({ path, text }) => `${path} ${lines(text)}`)).toEqual([])
})

test('no line is so long that it has to be scrolled', () => {
  const wide = filesMatching(/^(app|components|lib|content|scripts|tests)\/.*\.(ts|tsx|mjs)$/)
    .filter(({ path }) => !path.startsWith('content/'))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (line.length > 140 && !line.includes('className=') ? [`${path}:${index + 1}`] : [])),
    )
  expect(wide).toEqual([])
})
