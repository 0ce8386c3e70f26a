import { expect, test } from 'vitest'
import { type ProjectFile, sources, withoutComments } from './project-files'
import { importsOf } from './read-imports'

const byPath = new Map(sources.map(file => [file.path, file]))
const hasDirective = ({ text }: ProjectFile) => /^\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/.*\s*)*['"]use client['"]/.test(text)
const isClient = ({ path }: ProjectFile) => path.endsWith('.client.tsx')
const isWorker = ({ path }: ProjectFile) => path.endsWith('.worker.ts')
/** What a browser loads, it reaches from one of these. */
const isBrowserEntry = (file: ProjectFile) => isClient(file) || isWorker(file)
/** Next wants these two under fixed names, and as client components. */
const namedByNext = /^app\/(.+\/)?(error|global-error)\.tsx$/

/** The ways by which a browser that loads `start` comes to other modules; types leave no trace there. */
function reachedFrom(start: ProjectFile): Map<string, string[]> {
  const ways = new Map<string, string[]>([[start.path, [start.path]]])
  const queue = [start]
  for (let file = queue.shift(); file; file = queue.shift()) {
    for (const { names, file: target, onlyTypes } of importsOf(file)) {
      const key = target ?? names
      if (onlyTypes || ways.has(key)) continue
      ways.set(key, [...(ways.get(file.path) ?? []), key])
      const next = byPath.get(key)
      if (next) queue.push(next)
    }
  }
  return ways
}

test('a file says "use client" exactly when its name ends in .client.tsx', () => {
  const wrong = sources.filter(file => !namedByNext.test(file.path) && hasDirective(file) !== isClient(file))
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('a page draws at most one client file of a room, and each client file is drawn', () => {
  const drawn = sources.map(file => ({
    by: file.path,
    clients: importsOf(file).flatMap(({ file: target }) => (target?.endsWith('.client.tsx') ? [target] : [])),
  }))
  const roomOf = (path: string) => path.split('/').slice(0, 2).join('/')
  const twice = drawn.filter(({ clients }) => new Set(clients.map(roomOf)).size < clients.length)
  expect(twice.map(({ by }) => by)).toEqual([])
  const known = new Set(drawn.flatMap(({ clients }) => clients))
  expect(sources.filter(file => isClient(file) && !known.has(file.path)).map(({ path }) => path)).toEqual([])
})

test('a worker is started by its address, and whatever is started so is named .worker.ts', () => {
  const started = sources.flatMap(({ text }) =>
    [...text.matchAll(/new Worker\(\s*(?:new URL\('\.\/([^']+)', import\.meta\.url\))?/g)].map(
      ([, name]) => name ?? 'elsewhere',
    ),
  )
  expect(started).toEqual(sources.filter(isWorker).map(({ path }) => path.split('/').at(-1)))
  expect(
    sources.filter(file => importsOf(file).some(({ names }) => names.includes('.worker'))).map(({ path }) => path),
  ).toEqual([])
})

test('a worker reaches no React and no page: of components it knows only itself', () => {
  const reached = sources
    .filter(isWorker)
    .flatMap(file => [...reachedFrom(file).keys()].filter(key => key !== file.path))
  expect(reached.filter(key => !/^(lib|content)\//.test(key))).toEqual([])
  expect(
    sources.filter(isWorker).filter(({ text }) => /\b(document|window|fetch)\b/.test(withoutComments(text))),
  ).toEqual([])
})

test('Zod and the schemas that need it never reach the browser', () => {
  const leaks = sources
    .filter(isBrowserEntry)
    .flatMap(file =>
      [...reachedFrom(file)]
        .filter(([key]) => key === 'zod' || key.startsWith('zod/'))
        .map(([, way]) => way.join(' → ')),
    )
  expect(leaks).toEqual([])
})

test('the whole ledger of claims never reaches the browser', () => {
  const leaks = sources.filter(isBrowserEntry).flatMap(file => {
    const way = reachedFrom(file).get('content/evidence/claims.ts')
    return way ? [way.join(' → ')] : []
  })
  expect(leaks).toEqual([])
})
