import { expect, test } from 'vitest'
import { filesMatching } from './project-files'
import { type Import, importsOf } from './read-imports'

const files = filesMatching(/^(app|components|lib|content|scripts|tests)\/.*\.(ts|tsx|mjs)$|^(proxy|next\.config)\.ts$/)

/** A table names its schema's type to be held to it, and the schemas of ids read the tables: that is a check, no use. */
const isHeldTo = (path: string, { file: target = '', onlyTypes }: Import) =>
  onlyTypes && /^content\/.*\.schema\.ts$/.test(target) && /^content\//.test(path) && !path.endsWith('.schema.ts')

/** Types count: two files that need each other's types are one thought in two places. */
const uses = new Map(
  files.map(file => [
    file.path,
    importsOf(file).flatMap(entry => (entry.file === undefined || isHeldTo(file.path, entry) ? [] : [entry.file])),
  ]),
)

/** The first circle found on a walk from `start`, as the files it leads through. */
function circleFrom(start: string, done: Set<string>): string[] {
  const walk = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return []
    for (const next of uses.get(path) ?? []) {
      const circle = walk(next, [...way, path])
      if (circle.length) return circle
    }
    done.add(path)
    return []
  }
  return walk(start, [])
}

test('no file comes back to itself by what it imports', () => {
  const done = new Set<string>()
  const circles = files.map(({ path }) => circleFrom(path, done)).filter(circle => circle.length > 0)
  expect([...new Set(circles.map(circle => circle.join(' → ')))]).toEqual([])
})
