import { expect, test } from 'vitest'
import packageJson from '../../package.json'
import { allPaths, filesMatching } from './project-files'

const documents = filesMatching(/^(README|CONTRIBUTING|SECURITY)\.md$|^docs\/.*\.md$/)
const named = documents.flatMap(({ path, text }) =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, words = '']) => ({ path, words: words.replace(/\s+/g, ' ') })),
)
/** `tests/e2e/*privacy.spec.ts`, `lib/<room>/<room>-address.ts`: a star and a word in brackets stand for any word. */
const asPattern = (path: string) =>
  new RegExp(`(^|/)${path.replace(/[.[\]()+?^$|]/g, '\\$&').replace(/\*|<\w+>/g, '[\\w.-]*')}(/|$)`)

test('a file or folder that a document names is there', () => {
  const paths = named.filter(({ words }) =>
    /^(app|components|content|docs|lib|public|scripts|tests)\/\S*$|^[\w*<>/.-]+\.(ts|tsx|mjs|md|txt)$/.test(words),
  )
  expect(paths.length).toBeGreaterThan(40)
  const lost = paths.filter(({ words }) => {
    const there = asPattern(words.replace(/\/$/, ''))
    return !words.startsWith('/') && !allPaths.some(path => there.test(path))
  })
  expect(lost.map(({ path, words }) => `${path}: ${words}`)).toEqual([])
})

test('a command that a document names is there', () => {
  const commands = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\bnpm (?:run )?([a-z]+)/g)].map(([, command = '']) => ({ path, command })),
  )
  const known = Object.keys(packageJson.scripts)
  const lost = commands.filter(({ command }) => !known.includes(command) && !/^(ci|install)$/.test(command))
  expect(lost.map(({ path, command }) => `${path}: npm ${command}`)).toEqual([])
})

test('every decision is linked from the README', () => {
  const readme = documents.find(({ path }) => path === 'README.md')?.text ?? ''
  const decisions = allPaths.filter(path => /^docs\/decisions\/(?!README|template)/.test(path))
  expect(decisions.filter(path => !readme.includes(`](${path})`))).toEqual([])
})

test('a file of which only the deciding ones are mutated is there', () => {
  const [script] = filesMatching(/^scripts\/mutate\.mjs$/)
  const deciding = /const deciding = \{([\s\S]*?)\n\}/.exec(script?.text ?? '')?.[1] ?? ''
  const files = [...deciding.matchAll(/(\w+): \[([^\]]*)\]/g)].flatMap(([, room, names = '']) =>
    [...names.matchAll(/'([^']+)'/g)].map(([, name]) => `lib/${room}/${name}.ts`),
  )
  expect(files.length).toBeGreaterThan(10)
  expect(files.filter(file => !allPaths.includes(file))).toEqual([])
})
