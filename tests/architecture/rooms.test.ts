import { expect, test } from 'vitest'
import { sources } from './project-files'
import { importsOf } from './read-imports'

const rooms = [
  'evidence',
  'candidacy',
  'cost',
  'timeline',
  'aftercare',
  'longevity',
  'comparison',
  'practitioner',
  'scalp',
  'plan',
]
const mayLookAround = ['comparison', 'plan']

/** The room of a file in `lib`, `components` or `content/data`; guides, layout and the like are no rooms. */
function roomOf(path: string): string | undefined {
  const [floor, second = '', third = ''] = path.split('/')
  if (floor === 'lib' || floor === 'components') return rooms.find(room => room === second)
  if (floor !== 'content' || second !== 'data') return undefined
  return rooms.find(room => third === `${room}.ts` || third.startsWith(`${room}.`) || third.startsWith(`${room}-`))
}

test('only comparison and plan look into other rooms; everyone may use evidence', () => {
  const peeks = sources.flatMap(file => {
    const own = roomOf(file.path)
    if (own === undefined || mayLookAround.includes(own)) return []
    return importsOf(file)
      .filter(({ file: target }) => {
        const other = target && roomOf(target)
        return other !== undefined && other !== own && other !== 'evidence'
      })
      .map(({ names }) => `${file.path} imports ${names}`)
  })
  expect(peeks).toEqual([])
})
