import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { getGuide, type Guide } from './get-guide'

/** The addresses of all guides: the file names in `content/articles/guides`. */
export async function guideSlugs(): Promise<string[]> {
  const names = await readdir(path.join(process.cwd(), 'content', 'articles', 'guides'))
  return names
    .filter(name => name.endsWith('.mdx'))
    .map(name => name.slice(0, -'.mdx'.length))
    .sort()
}

/** All guides in their order. A guide that cannot be built stops the build; while writing it is only left out. */
export async function listGuides(): Promise<Guide[]> {
  const found = await Promise.allSettled((await guideSlugs()).map(getGuide))
  const guides = found.flatMap(result => {
    if (result.status === 'fulfilled') return [result.value]
    if (process.env.NODE_ENV !== 'development') throw result.reason
    console.error(String(result.reason))
    return []
  })
  return guides.sort((a, b) => a.order - b.order || a.slug.localeCompare(b.slug))
}
