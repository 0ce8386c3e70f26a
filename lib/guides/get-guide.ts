import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { GuideFrontMatter } from '@/content/guides/guide.schema'
import { type BundledGuide, bundleGuide } from './bundle-guide'
import { gatherFacts } from './fact-group'
import { factIds } from './facts'
import { guideKey, readCachedGuide, writeCachedGuide } from './guide-cache'
import { type ReadingGrade, readingGrade } from './reading-grade'

const folder = path.join(process.cwd(), 'content', 'guides')

/** A guide as pages use it. `code` is for `getMDXComponent`; `reading` is measured with the figures printed. */
export type Guide = Omit<BundledGuide, 'prose' | 'frontMatter'> &
  GuideFrontMatter & { slug: string; reading: ReadingGrade }

const printFigures = (block: string) =>
  block.replaceAll(/\{\{([^}]*)\}\}/g, (_, id: string) => gatherFacts(id).text ?? '')

async function bundleOnce(file: string): Promise<BundledGuide> {
  const key = await guideKey(await readFile(file, 'utf8'), factIds)
  const cached = await readCachedGuide(key)
  if (cached) return cached
  const guide = await bundleGuide(file)
  await writeCachedGuide(key, guide)
  return guide
}

/** One guide, built or taken from the cache. Throws a `GuideError` naming file and line, or where there is no file. */
export async function getGuide(slug: string): Promise<Guide> {
  const { frontMatter, prose, ...rest } = await bundleOnce(path.join(folder, `${slug}.mdx`))
  return { slug, ...frontMatter, ...rest, reading: readingGrade(prose.map(printFigures)) }
}
