import path from 'node:path'
import { bundleMDX } from 'mdx-bundler'
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import type { z } from 'zod'
import { ArticleError, type ArticleProblem, problemsOf } from './article-error'
import type { FactUse } from './check-element'
import { type ArticleHeading, rehypeNotes } from './rehype-notes'
import { remarkFacts } from './remark-facts'

/** An article after the pipeline. Its figures are not in it: they are printed from the tables when it is drawn. */
export type BundledArticle<Head> = {
  head: Head
  code: string
  headings: ArticleHeading[]
  uses: FactUse[]
  prose: string[]
}

function checkHead<Head>(data: unknown, schema: z.ZodType<Head>): { head?: Head; problems: ArticleProblem[] } {
  const result = schema.safeParse(data)
  if (result.success) return { head: result.data, problems: [] }
  return { problems: result.error.issues.map(({ message }) => ({ reason: `${message}.` })) }
}

/**
 * Builds one article from its file; `schema` is that of its front matter. Throws an `ArticleError` that names file and
 * line of everything wrong in it.
 */
export async function bundleArticle<Head>(file: string, schema: z.ZodType<Head>): Promise<BundledArticle<Head>> {
  const uses: FactUse[] = []
  const prose: string[] = []
  const headings: ArticleHeading[] = []
  let checked: ReturnType<typeof checkHead<Head>> = { problems: [] }
  try {
    const { code } = await bundleMDX({
      file,
      cwd: path.dirname(file),
      mdxOptions: (options, data) => {
        checked = checkHead(data, schema)
        return {
          ...options,
          remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm, [remarkFacts, { findings: { uses, prose } }]],
          rehypePlugins: [rehypeSlug, [rehypeNotes, { headings }]],
          // The alignment of a column would become an inline style, which the policy blocks.
          tableCellAlignToStyle: false,
        }
      },
      esbuildOptions: options => ({ ...options, logLevel: 'silent' }),
    })
    if (checked.head === undefined) throw new ArticleError(file, checked.problems)
    return { head: checked.head, code, headings, uses, prose }
  } catch (error) {
    const problems = problemsOf(error)
    if (!problems) throw error
    throw new ArticleError(file, [...checked.problems, ...problems])
  }
}
