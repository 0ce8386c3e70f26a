import path from 'node:path'

/** One thing wrong with an article. `line` and `column` count from 1 and are missing for front matter. */
export type ArticleProblem = { line?: number; column?: number; reason: string }

/** An article that cannot be built. The message names file and line of everything that is wrong, one a line. */
export class ArticleError extends Error {
  readonly problems: readonly ArticleProblem[]

  constructor(file: string, problems: readonly ArticleProblem[]) {
    const name = path.relative(process.cwd(), file)
    const lines = problems.map(({ line, column, reason }) => {
      const place = line === undefined ? name : `${name}:${line}:${column ?? 1}`
      return `${place} ${reason}`
    })
    super(lines.join('\n'))
    this.name = 'ArticleError'
    this.problems = problems
  }
}

type BuildError = { text: string; location?: { line: number; column: number } | null }

/** What the parser cannot read comes without a place of its own; the text names it: "… for `<Aside>` (12:1-12:18)". */
function parserProblem(text: string): ArticleProblem {
  const reason = text.replace(/^Cannot process MDX file with esbuild:\s*(?:\d+:\d+(?:-\d+:\d+)?:\s*)?/, '')
  const place = /\((\d+):(\d+)/.exec(text) ?? /\s(\d+):(\d+)/.exec(text)
  return place ? { line: Number(place[1]), column: Number(place[2]), reason } : { reason }
}

/** The problems inside an error of esbuild, or `undefined` if it is another kind of error. */
export function problemsOf(error: unknown): ArticleProblem[] | undefined {
  if (!(error instanceof Error) || !('errors' in error) || !Array.isArray(error.errors)) return undefined
  return (error.errors as BuildError[]).map(({ text, location }) => {
    if (text.startsWith('Cannot process MDX')) return parserProblem(text)
    return location?.line ? { line: location.line, column: location.column + 1, reason: text } : { reason: text }
  })
}
