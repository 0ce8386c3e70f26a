import { expect, test } from 'vitest'
import { allPaths, filesMatching, topLevel } from './project-files'

const allowed = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'scripts',
  'tests',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.ts',
  'proxy.ts',
  'instrumentation-client.ts',
  'docs',
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'LICENSE',
  'Dockerfile',
  '.ci',
  '.gitignore',
  '.dockerignore',
  '.npmrc',
  '.editorconfig',
]

test('the top folder holds the four floors, tests, scripts and what tools insist on', () => {
  expect(topLevel.filter(name => !allowed.includes(name))).toEqual([])
})

test('no file tells of the place where it was written', () => {
  // Written in pieces, so that this test does not find itself.
  const traces = new RegExp(
    ['/wor' + 'k/(main|shared|\\.library)', '/tm' + 'p/[a-z]+/', '192\\.0\\.' + '2\\.'].join('|'),
  )
  const text = filesMatching(/\.(ts|tsx|mjs|js|json|md|mdx|css|svg|html|txt)$|\/run$|Dockerfile$|\.npmrc$/)
  expect(text.filter(file => traces.test(file.text)).map(({ path }) => path)).toEqual([])
})

test('no secret, log or editor file lies about', () => {
  expect(allPaths.filter(path => /(^|\/)(\.env|\.DS_Store|.*\.(log|pem|key|orig|rej|bak|swp))$/.test(path))).toEqual([])
})

test('every decision is linked from the README, and every decision that it links is there', () => {
  const [readme] = filesMatching(/^README\.md$/)
  const linked = [...(readme?.text ?? '').matchAll(/\(docs\/decisions\/([a-z-]+)\.md\)/g)].map(([, name]) => name)
  const written = allPaths.flatMap(path => /^docs\/decisions\/([a-z-]+)\.md$/.exec(path)?.[1] ?? [])
  expect(linked.toSorted()).toEqual(written.filter(name => name !== 'template').toSorted())
})
