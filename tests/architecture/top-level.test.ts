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
  'README.md',
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
