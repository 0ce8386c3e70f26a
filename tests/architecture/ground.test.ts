import { expect, test } from 'vitest'
import { sources, withoutComments } from './project-files'
import { importsOf } from './read-imports'

const evidence = /^(lib|components)\/evidence\//
const elsewhere = sources.filter(({ path }) => /^(lib|components|app)\//.test(path) && !evidence.test(path))
const saying = (pattern: RegExp, files = elsewhere) =>
  files.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)

test('who says so is one type: a ground, made in one place', () => {
  expect(saying(/\bagainst\??: readonly ClaimId\[\]/)).toEqual([])
  expect(saying(/\bdiffers: (\[|readonly)/)).toEqual([])
})

test('only components/evidence draws what the sources say: a room hands it a ground', () => {
  const peeks = elsewhere.flatMap(file =>
    importsOf(file)
      .filter(({ file: target }) => target === 'components/evidence/five-dots.tsx')
      .filter(() => /\b(dotAt|dotsBox)\b/.test(file.text))
      .map(() => file.path),
  )
  expect(peeks).toEqual([])
  expect(saying(/\bsourceStates\b|\bSourceState\b/)).toEqual([])
  // One dot a source, in whatever file: a row of circles over the list of sources.
  expect(saying(/\bsourceIds\b[\s\S]*<circle/)).toEqual([])
  expect(saying(/viewBox="0 0 54 10"|\b5, 16, 27, 38, 49\b/)).toEqual([])
})

test('the place of a claim or a fact is linked to by its own address', () => {
  expect(saying(/`\/sources(\/(\$\{[^}]*\}|S\d))?(#\$\{|`)/)).toEqual([])
})
