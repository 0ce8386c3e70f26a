import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allPaths, root, sources } from './project-files'

const folders = readdirSync(`${root}content/articles`, { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? [entry.name] : [],
)

test('every folder of articles is opened with its schema, in one place, and no folder is opened that is not there', () => {
  const opened = sources.flatMap(({ text }) =>
    [...text.matchAll(/\bopenArticles\('([^']+)', (\w+)Schema\)/g)].map(([, folder, schema]) => `${folder} ${schema}`),
  )
  expect(opened.map(pair => pair.split(' ')[0]).toSorted()).toEqual(folders)
  for (const pair of opened) expect(allPaths).toContain(`content/articles/${pair.split(' ')[1]}.schema.ts`)
})

test('an article is a file of a folder, and a folder holds articles only', () => {
  const strays = allPaths.filter(
    path => path.endsWith('.mdx') !== /^content\/articles\/[a-z-]+\/[a-z0-9-]+\.mdx$/.test(path),
  )
  const others = allPaths.filter(path => /^content\/articles\/[^/]+\//.test(path) && !path.endsWith('.mdx'))
  expect([...strays, ...others]).toEqual([])
})
