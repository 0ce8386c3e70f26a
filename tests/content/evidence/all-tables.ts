import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(process.cwd(), 'content')

async function exportsOf(folder: string): Promise<(readonly [string, unknown])[]> {
  const found = await Promise.all(
    readdirSync(folder, { withFileTypes: true })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(async entry => {
        const path = join(folder, entry.name)
        // A folder beside a file of the same name is a table split by topic; the file joins it again.
        if (entry.isDirectory()) return existsSync(`${path}.ts`) ? [] : exportsOf(path)
        if (!/\.ts$/.test(entry.name) || /schema\.ts$|^claims\.ts$/.test(entry.name)) return []
        return Object.entries<unknown>(await import(path))
      }),
  )
  return found.flat().filter(([, table]) => typeof table !== 'function')
}

/** Every table of `content` by the name it is exported under, but for schemas and for the claims themselves. */
export const allTables: readonly (readonly [string, unknown])[] = await exportsOf(root)

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
