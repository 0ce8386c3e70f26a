import { existsSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { type ProjectFile, root, withoutComments } from './project-files'

/** One import: what it names, the project's file behind it if it is one, and whether only types come from it. */
export type Import = { names: string; file?: string; onlyTypes: boolean }

const statement = /(?:^|\n)\s*(import|export)\s+(type\s+)?([^'"();]*?from\s*)?['"]([^'"]+)['"]/g
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g
const endings = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx']

function fileBehind(from: string, names: string): string | undefined {
  const path = names.startsWith('@/')
    ? names.slice(2)
    : names.startsWith('.')
      ? posix.join(dirname(from), names)
      : undefined
  if (path === undefined) return undefined
  return endings.map(ending => path + ending).find(found => /\.\w+$/.test(found) && existsSync(root + found)) ?? path
}

/** `import { type A, type B }` takes types only, as `import type { A, B }` does. */
function takesOnlyTypes(type: string | undefined, clause: string | undefined): boolean {
  if (type) return true
  const inside = clause?.match(/^\s*\{([^}]*)\}\s*from\s*$/)?.[1]
  if (inside === undefined) return false
  return inside
    .split(',')
    .filter(name => name.trim())
    .every(name => name.trim().startsWith('type '))
}

/** Every import and re-export of a file, dynamic ones included. */
export function importsOf({ path, text }: ProjectFile): Import[] {
  const code = withoutComments(text)
  const make = (names: string, onlyTypes: boolean): Import => {
    const file = fileBehind(path, names)
    return { names, onlyTypes, ...(file === undefined ? {} : { file }) }
  }
  return [
    ...[...code.matchAll(statement)].map(([, , type, clause, names = '']) => make(names, takesOnlyTypes(type, clause))),
    ...[...code.matchAll(dynamic)].map(([, names = '']) => make(names, false)),
  ]
}
