import { readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './project-files'

const read = (file: string) => JSON.parse(readFileSync(root + file, 'utf8'))
const manifest = read('package.json')
const lock = read('package-lock.json')

test('at most 25 packages are needed at run time', () => {
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(25)
})

test('every version is exact', () => {
  const versions: [string, string][] = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

test('the lock file is complete, agrees with the manifest and names no address', () => {
  expect(lock.packages[''].dependencies).toEqual(manifest.dependencies)
  expect(lock.packages[''].devDependencies).toEqual(manifest.devDependencies)
  const entries: [string, { resolved?: string; integrity?: string }][] = Object.entries(lock.packages)
  expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([])
  expect(entries.filter(([name, { integrity }]) => name !== '' && !integrity).map(([name]) => name)).toEqual([])
})

test('Node 20.19 is enough', () => {
  expect(manifest.engines.node).toBe('>=20.19')
})

test('the commands that people rely on are there', () => {
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['start', 'test', 'dev', 'check', 'bench']))
})

test('what installs the packages needs none of them itself', () => {
  const seen = new Set<string>()
  const packages: string[] = []
  const walk = (path: string) => {
    if (seen.has(path)) return
    seen.add(path)
    const text = readFileSync(root + path, 'utf8')
    for (const [, name = ''] of text.matchAll(/^(?:import|export)\s(?:[^;='"]*?\bfrom\s)?'([^']+)'/gm)) {
      if (name.startsWith('.')) walk(posix.join(dirname(path), name))
      else if (!name.startsWith('node:')) packages.push(`${path} imports ${name}`)
    }
  }
  for (const start of ['scripts/prepare.mjs', 'scripts/test.mjs']) walk(start)
  expect(seen.size).toBeGreaterThan(8)
  expect(packages).toEqual([])
})
