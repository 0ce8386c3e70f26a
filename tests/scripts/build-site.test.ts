import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { buildIfStale } from '@/scripts/build-site.mjs'
import { sourcesFingerprint, writeStamp } from '@/scripts/build-stamp.mjs'

const folder = mkdtempSync(join(tmpdir(), 'stipple-site-'))
afterAll(() => rmSync(folder, { recursive: true }))
const told = vi.spyOn(process.stdout, 'write').mockReturnValue(true)

const manifest = ['server/app-paths-manifest', 'json'].join('.')
const built = ['BUILD_ID', manifest, 'server/app/cost.html', 'static/chunks/a.js', 'static/media/a.woff2']

/** A project with a source, and a build of it that a stand-in for Next makes: the same files, each time anew. */
async function project() {
  const root = mkdtempSync(join(folder, 'project-'))
  const next = join(root, '.next')
  mkdirSync(join(root, 'app'))
  writeFileSync(join(root, 'app', 'page.tsx'), 'a source')
  let builds = 0
  const build = async () => {
    builds++
    for (const name of built) {
      mkdirSync(dirname(join(next, name)), { recursive: true })
      writeFileSync(join(next, name), `what stands in ${name}`)
    }
    writeStamp(next, sourcesFingerprint(root))
  }
  const start = () => buildIfStale(root, build)
  await start()
  expect(builds).toBe(1)
  return { root, next, start, builds: () => builds }
}

const damages: Record<string, (next: string) => void> = {
  'without its BUILD_ID': next => rmSync(join(next, 'BUILD_ID')),
  'without a manifest': next => rmSync(join(next, manifest)),
  'with half a manifest': next => truncateSync(join(next, manifest), 5),
  'without a chunk': next => rmSync(join(next, 'static/chunks/a.js')),
  'with half a chunk': next => truncateSync(join(next, 'static/chunks/a.js'), 5),
  'with an empty chunk': next => truncateSync(join(next, 'static/chunks/a.js')),
  'without its static files': next => rmSync(join(next, 'static'), { recursive: true }),
  'with half a page': next => truncateSync(join(next, 'server/app/cost.html'), 5),
  'without its stamp': next => rmSync(join(next, 'stipple-sources')),
  'with half a stamp': next => truncateSync(join(next, 'stipple-sources'), 20),
  'of which nothing is left': next => rmSync(next, { recursive: true }),
}

for (const [name, damage] of Object.entries(damages)) {
  test(`a build ${name} is made anew at the next start, once, and is whole then`, async () => {
    const { next, start, builds } = await project()
    damage(next)
    await start()
    expect(builds()).toBe(2)
    for (const file of built) expect(readFileSync(join(next, file), 'utf8')).toBe(`what stands in ${file}`)
    await start()
    expect(builds()).toBe(2)
  })
}

test('a whole build is not made anew, one of other sources is', async () => {
  const { root, start, builds } = await project()
  await start()
  expect(builds()).toBe(1)
  writeFileSync(join(root, 'app', 'page.tsx'), 'another source')
  await start()
  expect(builds()).toBe(2)
})

test('of a damaged build nothing is used again, what Next keeps for faster builds included; the file is named', async () => {
  const { next, start } = await project()
  mkdirSync(join(next, 'cache'))
  rmSync(join(next, 'BUILD_ID'))
  told.mockClear()
  await start()
  expect(existsSync(join(next, 'cache'))).toBe(false)
  expect(told.mock.calls.join()).toContain('.next/BUILD_ID')
})

test('a build that stops half-way counts as none at the next start', async () => {
  const { root, next, start, builds } = await project()
  writeFileSync(join(root, 'app', 'page.tsx'), 'another source')
  await expect(buildIfStale(root, async () => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped')
  expect(existsSync(next)).toBe(true)
  await start()
  expect(builds()).toBe(2)
})
