import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { root, sources } from './project-files'
import { importsOf } from './read-imports'

/**
 * Which room may look where. A room is a folder of the same name on any floor.
 * - ground: for everyone, knows only the ground
 * - room: knows the ground and itself; of another room only its address (`lib/<room>/*-address.ts`), to link there
 * - reader: may use any room
 */
const rooms: Readonly<Record<string, 'ground' | 'room' | 'reader'>> = {
  address: 'ground',
  calendar: 'ground',
  evidence: 'ground',
  format: 'ground',
  layout: 'ground',
  ui: 'ground',
  value: 'ground',

  aftercare: 'room',
  candidacy: 'room',
  cost: 'room',
  longevity: 'room',
  practitioner: 'room',
  scalp: 'room',
  timeline: 'room',

  about: 'reader',
  articles: 'reader',
  chances: 'reader',
  compare: 'reader',
  deciding: 'reader',
  home: 'reader',
  path: 'reader',
  photo: 'reader',
  plan: 'reader',
  values: 'reader',
}

const floors = ['content', 'lib', 'components']
const foldersOf = (floor: string) =>
  readdirSync(root + floor, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))

/** The room of a file on one of the floors with rooms; `undefined` elsewhere. */
function roomOf(path: string): string | undefined {
  const [floor = '', room, file] = path.split('/')
  return floors.includes(floor) && file !== undefined ? room : undefined
}

const isAddress = (path: string) => /^lib\/.+-address\.ts$/.test(path)

test('every folder of a floor is a room of the table, and every room of the table has a folder', () => {
  const folders = new Set(floors.flatMap(foldersOf))
  expect([...folders].sort()).toEqual(Object.keys(rooms).sort())
})

test('a file stands in a room, but for the one schema of all ids', () => {
  const homeless = sources.filter(({ path }) => floors.includes(path.split('/')[0] ?? '') && !roomOf(path))
  expect(homeless.map(({ path }) => path)).toEqual(['content/ids.schema.ts'])
})

test('a room knows the ground and itself, and of another room no more than its address', () => {
  const peeks = sources.flatMap(file => {
    const own = roomOf(file.path)
    if (own === undefined || rooms[own] === 'reader') return []
    return importsOf(file).flatMap(({ file: target }) => {
      const other = target && roomOf(target)
      if (!other || other === own || rooms[other] === 'ground') return []
      return rooms[own] === 'room' && isAddress(target) ? [] : [`${file.path} imports ${target}`]
    })
  })
  // The site's mark is a small stippled head.
  expect(peeks).toEqual(['components/layout/mark.tsx imports lib/scalp/head/mark-dots.ts'])
})
