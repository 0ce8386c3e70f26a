import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const below = folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/'))

/** The rooms: folders of the same name on the floors that have rooms. */
export function roomNames(root) {
  const floors = ['content', 'lib', 'components']
  const folders = floors.flatMap(floor => readdirSync(join(root, floor), { withFileTypes: true }))
  return [...new Set(folders.filter(entry => entry.isDirectory()).map(({ name }) => name))].sort()
}

/**
 * The tests of one room: those in whose path the room's name stands as a whole word.
 *
 * @param {string} root the project's folder
 * @param {string} room
 * @returns {{ unit: string[], browser: string[] }} paths from the root
 */
export function roomTests(root, room) {
  const word = new RegExp(`(?:^|[/.-])${room.replace(/[^\w-]/g, '\\$&')}(?:[/.-]|$)`)
  const files = below(join(root, 'tests')).filter(name => word.test(name))
  const ending = pattern =>
    files
      .filter(name => pattern.test(name))
      .map(name => `tests/${name}`)
      .sort()
  return { unit: ending(/\.test\.tsx?$/), browser: ending(/\.spec\.ts$/) }
}
