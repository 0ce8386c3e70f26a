import { expect, test } from 'vitest'
import { config, tools } from '@/proxy'
import { allPaths } from './project-files'

test('the proxy runs for the tools that answer an address and for nothing else', () => {
  expect(config.matcher.toSorted()).toEqual(tools.flatMap(path => [path, `${path}/answer`]).toSorted())
})

test('every tool that answers an address has a page to start from and a page that answers', () => {
  for (const path of tools) {
    expect(allPaths).toContain(`app${path}/page.tsx`)
    expect(allPaths).toContain(`app${path}/answer/page.tsx`)
  }
})

test('every page that answers an address is known to the proxy, without which it would have no policy', () => {
  const answering = allPaths.filter(path => /^app\/.+\/answer\/page\.tsx$/.test(path))
  expect(answering.map(path => path.slice(3, -'/answer/page.tsx'.length)).toSorted()).toEqual([...tools].toSorted())
})
