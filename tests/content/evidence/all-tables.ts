import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(process.cwd(), 'content')
const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))

/** The tables of a room stand in its folder; a folder below it holds parts of one, which a file of the room joins. */
const files = foldersIn(root)
  .sort()
  .flatMap(room =>
    readdirSync(join(root, room))
      .filter(file => /\.ts$/.test(file) && !/schema\.ts$|^claims\.ts$/.test(file))
      .sort()
      .map(file => join(root, room, file)),
  )
const exported = await Promise.all(files.map(async file => Object.entries<unknown>(await import(file))))

/** Every table of `content` by the name it is exported under, but for schemas and for the claims themselves. */
export const allTables: readonly (readonly [string, unknown])[] = exported
  .flat()
  .filter(([, table]) => typeof table !== 'function')

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Every text of a table, with its place by ids or names and the objects that it stands in, the outermost first. */
export function textsOf(
  value: unknown,
  at: string,
  around: readonly object[] = [],
): { at: string; text: string; around: readonly object[] }[] {
  if (typeof value === 'string') return [{ at, text: value, around }]
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, part]) => {
    const name = isObject(part) && 'id' in part && typeof part.id === 'string' ? part.id : key
    return textsOf(part, `${at}.${name}`, [...around, value])
  })
}
