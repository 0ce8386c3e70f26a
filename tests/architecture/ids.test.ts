import { expect, test } from 'vitest'
import { sources, withoutComments } from './project-files'

const saying = (pattern: RegExp, files = sources) =>
  files.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)

test('the ids of the ledger have one schema, and every other schema takes it from there', () => {
  const schemas = sources.filter(({ path }) => path.endsWith('.schema.ts'))
  expect(saying(/\b(const|let) (claim|outside|disagreement|source|option)Id\b/, schemas)).toEqual([
    'content/ids.schema.ts',
  ])
  expect(saying(/\bz\s*\.custom\b|\bz\.enum\((?:source|option)Ids\)|\bas unknown as\b/, schemas)).toEqual([
    'content/ids.schema.ts',
  ])
})

test('no pattern knows how many sources there are: it asks the list', () => {
  expect(saying(/[sS]\[0-\d\]|[sS]\\d|\bS0\|S1\b/)).toEqual([])
})

test('rules and pages name no claim and no source of their own: a row of a table says whose figure they take', () => {
  const above = sources.filter(({ path }) => !path.startsWith('content/'))
  expect(saying(/['"`][a-z][a-z0-9-]*(\.[a-z0-9-]+)+\.s\d['"`]/, above)).toEqual([])
  // What the visualiser fades by until the reader picks another: a setting, no figure.
  expect(saying(/['"`]S\d['"`]|\bsources\.S\d\b/, above)).toEqual(['lib/scalp/preview/preview-settings.ts'])
})
