import path from 'node:path'
import type { GuideFrontMatter } from '@/content/articles/guide.schema'
import { type BundledGuide, bundleGuide } from './bundle-guide'
import { gatherFacts } from './fact-group'
import { type ReadingGrade, readingGrade } from './reading-grade'

const folder = path.join(process.cwd(), 'content', 'articles', 'guides')

/** A guide as pages use it. `code` is for `getMDXComponent`; `reading` is measured with the figures printed. */
export type Guide = Omit<BundledGuide, 'prose' | 'frontMatter'> &
  GuideFrontMatter & { slug: string; reading: ReadingGrade }

const printFigures = (block: string) =>
  block.replaceAll(/\{\{([^}]*)\}\}/g, (_, id: string) => gatherFacts(id).text ?? '')

async function buildGuide(slug: string): Promise<Guide> {
  const { frontMatter, prose, ...rest } = await bundleGuide(path.join(folder, `${slug}.mdx`))
  return { slug, ...frontMatter, ...rest, reading: readingGrade(prose.map(printFigures)) }
}

/** Page, list, picture and sitemap ask for the same guide within one process, so each is built once. */
const built = new Map<string, Promise<Guide>>()

/**
 * One guide. While writing, each call builds it anew, so that a saved change shows; nothing is kept on the disk, where
 * a guide could outlive the rules it was checked by. Throws a `GuideError` naming file and line, or where there is no file.
 */
export function getGuide(slug: string): Promise<Guide> {
  if (process.env.NODE_ENV === 'development') return buildGuide(slug)
  const guide = built.get(slug) ?? buildGuide(slug)
  built.set(slug, guide)
  return guide
}
