import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { getGuide, type Guide } from './get-guide'

/** The addresses of all guides: the file names in `content/guides`. */
export async function guideSlugs(): Promise<string[]> {
  const names = await readdir(path.join(process.cwd(), 'content', 'guides'))
  return names.filter(name => name.endsWith('.mdx')).map(name => name.slice(0, -'.mdx'.length)).sort()
}

/** All guides in their order. */
export async function listGuides(): Promise<Guide[]> {
  const guides = await Promise.all((await guideSlugs()).map(getGuide))
  return guides.sort((a, b) => a.order - b.order || a.slug.localeCompare(b.slug))
}
