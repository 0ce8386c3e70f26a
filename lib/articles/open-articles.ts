import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import { type BundledArticle, bundleArticle } from './bundle-article'
import { gatherFacts } from './fact-group'
import { type ReadingGrade, readingGrade } from './reading-grade'

/**
 * An article as pages use it, with the fields of its front matter. `code` is for `getMDXComponent`; `reading` is measured
 * with the figures printed.
 */
export type Article<Head> = Omit<BundledArticle<Head>, 'head'> & Head & { slug: string; reading: ReadingGrade }

/** One folder of articles. */
export type Articles<Head> = {
  /** The addresses of all its articles: the names of the files, in the order of the alphabet. */
  slugs: () => Promise<string[]>
  /**
   * One article. Page, list, picture and sitemap ask for the same one within one process, so each is built once; while
   * writing, each call builds it anew, so that a saved change shows. Throws an `ArticleError` naming file and line, or
   * where there is no file.
   */
  get: (slug: string) => Promise<Article<Head>>
  /** All of them, by slug. One that cannot be built stops the build; while writing it is only left out. */
  list: () => Promise<Article<Head>[]>
}

const printFigures = (block: string) =>
  block.replaceAll(/\{\{([^}]*)\}\}/g, (_, id: string) => gatherFacts(id).text ?? '')

const home = path.join(process.cwd(), 'content', 'articles')

/**
 * Opens one folder of `content/articles`, whose files have the front matter of `schema`. Nothing is kept on the disk,
 * where an article could outlive the rules that it was checked by. `root` is another home, for tests.
 */
export function openArticles<Head extends object>(
  folder: string,
  schema: z.ZodType<Head>,
  root: string = home,
): Articles<Head> {
  const built = new Map<string, Promise<Article<Head>>>()

  const slugs = async () => {
    const names = await readdir(path.join(root, folder))
    return names.flatMap(name => (name.endsWith('.mdx') ? [name.slice(0, -'.mdx'.length)] : [])).sort()
  }
  const build = async (slug: string): Promise<Article<Head>> => {
    const { head, ...rest } = await bundleArticle(path.join(root, folder, `${slug}.mdx`), schema)
    const prose = rest.prose.map(printFigures)
    return { ...head, ...rest, prose, slug, reading: readingGrade(prose) }
  }
  const get = (slug: string) => {
    if (process.env.NODE_ENV === 'development') return build(slug)
    const article = built.get(slug) ?? build(slug)
    built.set(slug, article)
    return article
  }
  const list = async () => {
    const found = await Promise.allSettled((await slugs()).map(get))
    return found.flatMap(result => {
      if (result.status === 'fulfilled') return [result.value]
      if (process.env.NODE_ENV !== 'development') throw result.reason
      console.error(String(result.reason))
      return []
    })
  }
  return { slugs, get, list }
}
