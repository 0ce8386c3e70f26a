import { expect, test } from 'vitest'
import { allPaths, sources, withoutComments } from './project-files'

const forbidden = /^(utils?|helpers?|misc|common|types?|constants?|index|shared|stuff)$/
const code = allPaths.filter(path => /^(app|components|lib|content|tests|scripts)\/.*\.(ts|tsx|mjs)$/.test(path))

test('no file and no folder has a name that says nothing', () => {
  const named = code
  expect(
    named.filter(path =>
      path
        .split('/')
        .slice(1)
        .some(part => forbidden.test(part.split('.')[0] ?? '')),
    ),
  ).toEqual([])
})

test('every name is in kebab-case', () => {
  const kebab = /^(\[(\.{3})?[a-z-]+\]|\([a-z-]+\)|[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z0-9-]+)*$/
  expect(code.filter(path => !path.split('/').every(part => kebab.test(part)))).toEqual([])
})

test('no file only hands on what others export', () => {
  const barrels = sources.filter(({ text }) => {
    const statements = withoutComments(text)
      .split('\n')
      .filter(line => line.trim())
    return (
      statements.length > 0 &&
      statements.every(line => /^\s*(export\s+(type\s+)?(\*|\{)|[\w\s,]*\}?\s*from\s|\}|\w+,?$)/.test(line))
    )
  })
  expect(barrels.map(({ path }) => path)).toEqual([])
})

test('every test is named in a sentence', () => {
  const files = allPaths.filter(path => /\.(test|spec)\.tsx?$/.test(path))
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter(path => !path.startsWith('tests/'))).toEqual([])
})
