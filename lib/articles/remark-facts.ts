import type { Root } from 'mdast'
import { findBareFigures } from './bare-figures'
import { checkElement, type FactUse } from './check-element'
import { gatherProse, isProse } from './gather-prose'
import { type ArticleFile, type ArticleNode, childrenOf, isComponent, isFact, type Point } from './article-node'

/** What the plugin hands on besides the tree. */
export type ArticleFindings = {
  uses: FactUse[]
  /** Sentences without headings and tables, one block a string; a printed figure stands as `{{id}}`. */
  prose: string[]
}

/** Front matter is checked by its schema, and the code that its plugin adds has no place in the file. */
const isFrontMatter = (node: ArticleNode) => node.type === 'yaml' || (node.type === 'mdxjsEsm' && !node.position)
const isComment = (code: string) => /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(code)

/** Code in an article: imports, exports, braces. A comment in braces may stay. */
function findCode(node: ArticleNode): string | undefined {
  if (node.type === 'mdxjsEsm') return 'An article imports and exports nothing.'
  const braces = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'
  if (!braces || isComment(node.value)) return undefined
  return 'An article has no expressions in braces. Call a figure with <Fact id="…" />.'
}

const hasFact = (node: ArticleNode): boolean => isFact(node) || childrenOf(node).some(hasFact)

/**
 * Keeps figures out of prose. Refuses, naming file and line: figures about the treatment that are typed instead of
 * called (`findBareFigures` has the rule), facts that no table knows, components that are not an article's own, imports,
 * exports, expressions. Notes down the facts in their order, and the prose for the reading grade.
 */
export function remarkFacts({ findings }: { findings: ArticleFindings }) {
  return (tree: Root, file: ArticleFile) => {
    const refuse = (place: Point | undefined, reason: string) => {
      file.message(reason, place && { place: { line: place.line, column: place.column } }).fatal = true
    }

    const checkProse = (block: ArticleNode) => {
      const { text, sentences, pointAt } = gatherProse(block)
      for (const { index, text: figure, kind } of findBareFigures(text)) {
        refuse(pointAt(index), `"${figure}" is typed by hand (${kind}). Call it from a table: <Fact id="…" />.`)
      }
      const counts = block.type !== 'heading' && block.type !== 'tableCell' && block.type !== 'code'
      if (counts && /\p{L}/u.test(sentences)) findings.prose.push(sentences)
      if (block.type === 'heading' && hasFact(block)) {
        refuse(block.position?.start, 'A heading asks: it holds no <Fact>.')
      }
    }

    const visit = (node: ArticleNode, inProse: boolean): void => {
      if (isFrontMatter(node)) return
      const code = findCode(node)
      if (code) refuse(node.position?.start, code)
      if (isComponent(node)) {
        const { problems, use } = checkElement(node)
        for (const problem of problems) refuse(node.position?.start, problem)
        if (use) findings.uses.push(use)
      }
      const starts = !inProse && isProse(node)
      if (starts) checkProse(node)
      for (const child of childrenOf(node)) visit(child, inProse || starts)
    }

    visit(tree, false)
  }
}
