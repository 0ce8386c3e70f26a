import { cpSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sourcesFingerprint, stateOfBuild, writeStamp } from '@/scripts/build-stamp.mjs'

const folder = mkdtempSync(join(tmpdir(), 'stipple-stamp-'))
const whole = join(folder, 'whole')
/** Lists that Next leaves; their names are Next's own affair. */
const lists = ['build', 'prerender', 'routes', 'server/app-paths'].map(name => [`${name}-manifest`, 'json'].join('.'))
const served = [
  ...lists,
  'BUILD_ID',
  'required-server-files.json',
  'server/app/cost.html',
  'server/app/cost.meta',
  'server/app/sw.js.body',
  'server/chunks/ssr/a.js',
  'server/middleware.js',
  'server/pages/500.html',
  'static/chunks/a.js',
  'static/media/a.woff2',
]
const notServed = [
  'cache/a',
  'trace',
  'types/routes.d.ts',
  'server/route-cache/cost.html',
  'dev/trace',
  'diagnostics/a',
]

for (const name of [...served, ...notServed]) {
  mkdirSync(dirname(join(whole, name)), { recursive: true })
  writeFileSync(join(whole, name), `what stands in ${name}`)
}
writeStamp(whole, 'made-from')
afterAll(() => rmSync(folder, { recursive: true }))

/** The state of a copy of the build after something was done to it. */
function after(damage: (next: string) => void) {
  const copy = mkdtempSync(join(folder, 'copy-'))
  cpSync(whole, copy, { recursive: true })
  damage(copy)
  return stateOfBuild(copy, 'made-from')
}

test('a whole build of the sources as they are is fresh, one of other sources is stale', () => {
  expect(after(() => {})).toEqual({ state: 'fresh', files: [] })
  expect(stateOfBuild(whole, 'made-from-others').state).toBe('stale')
  expect(stateOfBuild(join(folder, 'nowhere'), 'made-from').state).toBe('stale')
})

for (const name of served) {
  test(`a build whose ${name} is gone, cut, altered or a folder is damaged`, () => {
    const damaged = { state: 'damaged', files: [name] }
    expect(after(next => rmSync(join(next, name)))).toEqual(damaged)
    expect(after(next => truncateSync(join(next, name), 3))).toEqual(damaged)
    expect(after(next => writeFileSync(join(next, name), `What stands in ${name}`))).toEqual(damaged)
    expect(
      after(next => {
        rmSync(join(next, name))
        mkdirSync(join(next, name))
      }),
    ).toEqual(damaged)
  })
}

test('a build whose folder of scripts is gone names all that is missing', () => {
  expect(after(next => rmSync(join(next, 'static'), { recursive: true })).files).toEqual([
    'static/chunks/a.js',
    'static/media/a.woff2',
  ])
})

test('what Next writes for itself may change', () => {
  expect(after(next => notServed.forEach(name => void rmSync(join(next, name))))).toMatchObject({ state: 'fresh' })
  expect(after(next => writeFileSync(join(next, 'new'), ''))).toMatchObject({ state: 'fresh' })
})

test('a stamp that is cut, of an older kind or no stamp at all vouches for nothing', () => {
  for (const text of ['', '{"sources":"made-from","fil', 'made-from', '{"sources":"made-from"}', 'null']) {
    expect(after(next => writeFileSync(join(next, 'stipple-sources'), text)).state, text).toBe('stale')
  }
})

test('the fingerprint follows every source: what is in it, what it is called and that it is there', () => {
  const project = mkdtempSync(join(folder, 'project-'))
  mkdirSync(join(project, 'app'))
  const seen = new Set([sourcesFingerprint(project)])
  const add = () => seen.add(sourcesFingerprint(project))
  writeFileSync(join(project, 'app', 'page.tsx'), 'one')
  add()
  writeFileSync(join(project, 'app', 'page.tsx'), 'two')
  add()
  writeFileSync(join(project, 'proxy.ts'), 'two')
  add()
  rmSync(join(project, 'app', 'page.tsx'))
  add()
  writeFileSync(join(project, 'notes.txt'), 'not a source')
  add()
  expect(seen.size).toBe(5)
})
