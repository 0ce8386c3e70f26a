import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { type Fault, namesClaims } from './fault'
import { faultsOf, tableRooms } from './table-faults'

/** Of a hundred faults so many must be noticed: all that change what somebody is told to do, nearly all of the rest. */
const least = (kind: string) => (kind === 'effects' ? 100 : 90)

const root = process.cwd()
const wanted = (process.env.MUTATED_TABLES ?? '').split(',').filter(Boolean)
const rooms = wanted.length > 0 ? wanted : Object.keys(tableRooms)
const filesIn = (folder: string, part: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(file => join(folder, file))
    .filter(file => part.test(file))
    .sort()
const tests = filesIn('tests', /^tests\/(made|content|lib)\/.*\.test\.ts$/)
const tableFiles = filesIn('content', /^content\/.*\.ts$/).filter(file => !file.endsWith('.schema.ts'))

declare global {
  var plantFault: ((name: string, table: object) => void) | undefined
}

type Node = Record<string, unknown>
const copyOf = (value: unknown): Node => (Array.isArray(value) ? [...value] : { ...(value as object) }) as Node

/** Copies on the way down: what two rows share is changed in one of them only. */
function plant(at: Node, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) {
    const below = copyOf(at[key])
    at[key] = below
    plant(below, rest, value)
  } else if (value !== undefined) at[key] = value
  else if (Array.isArray(at)) at.splice(Number(key), 1)
  else delete at[key]
}

/** Whether all these tests pass with the fault in its table. What throws while it is read has noticed it too. */
async function pass(files: readonly string[], fault?: Fault): Promise<boolean> {
  globalThis.plantFault = (name, table) => {
    if (fault?.table === name) plant(table as Node, fault.path, fault.value)
  }
  vi.resetModules()
  try {
    const { collected } = await import('./collected-tests')
    for (const file of files) {
      await import(join(root, file))
      for (const body of collected.splice(0)) await body()
    }
    return true
  } catch {
    return false
  }
}

async function readTables(files = tableFiles): Promise<Record<string, object>> {
  const read = await Promise.all(files.map(file => import(join(root, file)) as Promise<Record<string, object>>))
  return Object.assign({}, ...read)
}

const told: string[] = []
afterAll(() => console.log(['Faults in tables that the tests noticed:', ...told].join('\n')))

test('every table that names claims has them exchanged', async () => {
  const tables = await readTables()
  // What stands in a folder of a room is a part of one of its tables.
  const whole = await readTables(tableFiles.filter(file => file.split('/').length === 3))
  const planted = Object.values(tableRooms).flatMap(parts => parts.flatMap(({ plant }) => faultsOf(plant, tables)))
  const reached = new Set(planted.filter(({ kind }) => kind === 'claims').map(({ table }) => table))
  expect(Object.keys(whole).filter(name => namesClaims(whole[name]) && !reached.has(name))).toEqual([])
})

test.each(rooms)('%s', async room => {
  expect(Object.keys(tableRooms), 'the rooms with tables').toContain(room)
  const tables = await readTables()
  const counts = new Map<string, { faults: number; missed: string[] }>()
  for (const { plant: planter, tests: parts } of tableRooms[room] ?? []) {
    const files = parts.flatMap(part => tests.filter(file => file.startsWith(`tests/${part}`)))
    expect(await pass(files), 'the tests pass as they are').toBe(true)
    for (const fault of faultsOf(planter, tables)) {
      const count = counts.get(fault.kind) ?? { faults: 0, missed: [] }
      counts.set(fault.kind, count)
      count.faults++
      if (await pass(files, fault)) count.missed.push(fault.name)
    }
    expect(await pass(files), 'no fault outlives its run').toBe(true)
  }
  const poor = [...counts].flatMap(([kind, { faults, missed }]) => {
    const share = ((faults - missed.length) / faults) * 100
    told.push(`${room.padEnd(13)} ${kind.padEnd(11)} ${faults - missed.length} of ${faults}, ${share.toFixed(1)} %`)
    told.push(...missed.map(name => `  not noticed: ${name}`))
    return share < least(kind) ? [`${kind}: ${share.toFixed(1)} %, wanted ${least(kind)}`] : []
  })
  expect(poor).toEqual([])
})
