import { expect, test } from 'vitest'
import { sources, withoutComments } from './project-files'

const saying = (pattern: RegExp, files = sources) =>
  files.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)

test('the ids of the ledger have one schema, and every other schema takes it from there', () => {
  const schemas = sources.filter(({ path }) => path.endsWith('.schema.ts'))
  expect(saying(/\b(const|let) (claim|outside|disagreement|source)Id\b/, schemas)).toEqual(['content/ids.schema.ts'])
  expect(saying(/\bz\s*\.custom\b|\bz\.enum\(sourceIds\)|\bas unknown as\b/, schemas)).toEqual([
    'content/ids.schema.ts',
  ])
})

test('no pattern knows how many sources there are: it asks the list', () => {
  expect(saying(/[sS]\[0-\d\]|[sS]\\d|\bS0\|S1\b/)).toEqual([])
})
