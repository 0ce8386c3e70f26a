import { expect, test } from 'vitest'
import { sources, withoutComments } from './project-files'
import { importsOf } from './read-imports'

const lib = sources.filter(({ path }) => path.startsWith('lib/'))

/** Files of the floor in whose code the pattern occurs, with the match. */
const finds = (pattern: RegExp, files = lib) =>
  files.flatMap(({ path, text }) => {
    const found = pattern.exec(withoutComments(text))
    return found ? [`${path}: ${found[0]}`] : []
  })

test('rules ask no clock and throw no dice: time and chance are arguments', () => {
  expect(
    finds(/\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\b(today|now)\(getLocalTimeZone/),
  ).toEqual([])
})

test('rules know no React, no Next and no page', () => {
  const imports = lib.flatMap(file =>
    importsOf(file)
      .filter(({ names }) => /^(react|react-dom|next)(\/|$)/.test(names))
      .map(({ names }) => `${file.path}: ${names}`),
  )
  expect(imports.filter(line => !line.startsWith('lib/articles/'))).toEqual([])
  expect(finds(/\b(document|window|localStorage|sessionStorage|navigator)\./)).toEqual([])
})

test('rules ask no network, and only the guide pipeline reads files', () => {
  expect(finds(/\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/)).toEqual([])
  const readers = lib.filter(file => !file.path.startsWith('lib/articles/'))
  expect(
    readers
      .filter(file => importsOf(file).some(({ names }) => /^(node:)?(fs|child_process|http|https|net)\b/.test(names)))
      .map(({ path }) => path),
  ).toEqual([])
})

test('tables hold data: no clock, no dice, no network', () => {
  const tables = sources.filter(({ path }) => path.startsWith('content/'))
  expect(finds(/\bDate\.now\b|\bnew Date\(|\bMath\.random\b|\bfetch\(/, tables)).toEqual([])
})
