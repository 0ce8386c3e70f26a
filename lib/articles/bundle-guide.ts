import path from 'node:path'
import { bundleMDX } from 'mdx-bundler'
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import { type GuideFrontMatter, guideSchema } from '@/content/articles/guide.schema'
import type { FactUse } from './check-element'
import { GuideError, type GuideProblem, problemsOf } from './guide-error'
import { type GuideHeading, rehypeNotes } from './rehype-notes'
import { remarkFacts } from './remark-facts'

/** A guide after the pipeline. Its figures are not in it: they are printed from the tables when it is drawn. */
export type BundledGuide = {
  frontMatter: GuideFrontMatter
  code: string
  headings: GuideHeading[]
  uses: FactUse[]
  prose: string[]
}

function checkFrontMatter(data: unknown): { frontMatter?: GuideFrontMatter; problems: GuideProblem[] } {
  const result = guideSchema.safeParse(data)
  if (result.success) return { frontMatter: result.data, problems: [] }
  return { problems: result.error.issues.map(({ message }) => ({ reason: `${message}.` })) }
}

/** Builds one guide from its file. Throws a `GuideError` that names file and line of everything wrong in it. */
export async function bundleGuide(file: string): Promise<BundledGuide> {
  const uses: FactUse[] = []
  const prose: string[] = []
  const headings: GuideHeading[] = []
  let head: ReturnType<typeof checkFrontMatter> = { problems: [] }
  try {
    const { code } = await bundleMDX({
      file,
      cwd: path.dirname(file),
      mdxOptions: (options, data) => {
        head = checkFrontMatter(data)
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
    if (!head.frontMatter) throw new GuideError(file, head.problems)
    return { frontMatter: head.frontMatter, code, headings, uses, prose }
  } catch (error) {
    const problems = problemsOf(error)
    if (!problems) throw error
    throw new GuideError(file, [...head.problems, ...problems])
  }
}
