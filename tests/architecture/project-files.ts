import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The project's root folder, with a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Made by tools and never committed (see `.gitignore`). */
const made = /(^|\/)(node_modules|\.next|\.git|\.results)$|next-env\.d\.ts$|\.tsbuildinfo$/

export type ProjectFile = { path: string; text: string }

function pathsUnder(folder: string): string[] {
  if (!existsSync(root + folder)) return []
  return readdirSync(root + folder).flatMap(name => {
    const path = folder === '' ? name : `${folder}/${name}`
    if (made.test(path) || /^\.env/.test(name)) return []
    return statSync(root + path).isDirectory() ? pathsUnder(path) : [path]
  })
}

/** Names of everything in the top folder that belongs to the project. */
export const topLevel = readdirSync(root).filter(name => !made.test(name) && !/^\.env/.test(name))

/** Paths of all files of the project, from the root, without what tools make. */
export const allPaths: readonly string[] = pathsUnder('')

/** The files whose path matches, with what stands in them. */
export function filesMatching(pattern: RegExp): ProjectFile[] {
  return allPaths.filter(path => pattern.test(path)).map(path => ({ path, text: readFileSync(root + path, 'utf8') }))
}

/** The program's own source: the four floors, no tests, no scripts. */
export const sources: readonly ProjectFile[] = filesMatching(/^(app|components|lib|content)\/.*\.(ts|tsx)$/)

/** A file's text without comments, so that a word in a comment is not mistaken for code. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
}
