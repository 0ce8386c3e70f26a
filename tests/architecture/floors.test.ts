import { expect, test } from 'vitest'
import { sources } from './project-files'
import { importsOf } from './read-imports'

const floors = ['content', 'lib', 'components', 'app']
const floorOf = (path: string) => floors.indexOf(path.split('/')[0] ?? '')

test('a floor stands only on floors below it', () => {
  const upward = sources.flatMap(file =>
    importsOf(file)
      .filter(({ file: target }) => target !== undefined && floorOf(target) > floorOf(file.path))
      .map(({ names }) => `${file.path} imports ${names}`),
  )
  expect(upward).toEqual([])
})

test('the program imports nothing from the tests, the scripts or outside the four floors', () => {
  const outside = sources.flatMap(file =>
    importsOf(file)
      .filter(({ file: target }) => target !== undefined && floorOf(target) < 0 && !target.startsWith('node_modules/'))
      .map(({ names }) => `${file.path} imports ${names}`),
  )
  expect(outside).toEqual([])
})
