import type { ElementContent, Root, RootContent } from 'hast'
import { type ArticleNode, attributeOf, childrenOf, findAttribute, isFact, plainText } from './article-node'
import type { FactUse } from './check-element'
import { splitIds } from './fact-group'

export type ArticleHeading = { id: string; text: string }

const element = (
  name: string,
  attributes: Record<string, string>,
  children: ElementContent[] = [],
): ElementContent => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
  children,
})

function findFacts(node: ArticleNode): FactUse[] {
  const inside = childrenOf(node).flatMap(findFacts)
  const id = isFact(node) ? attributeOf(node, 'id') : undefined
  if (!isFact(node) || id === undefined) return inside
  const words = plainText(node).trim()
  const quiet = findAttribute(node, 'quiet') !== undefined
  return [{ id: splitIds(id).join(' '), words: words || undefined, quiet }, ...inside]
}

/** Code, which front matter becomes, is shown nowhere, and a piece of HTML has no type of its own. */
const isBlock = (node: RootContent): node is ElementContent => node.type !== 'doctype' && node.type !== 'mdxjsEsm'
const isHeading = (node: ElementContent) => node.type === 'element' && node.tagName === 'h2'
const idOf = (node: ElementContent) => (node.type === 'element' ? String(node.properties.id ?? '') : '')

/** Everything from one h2 to the next in an `<ArticleSection>`, so that the contents can show which one is in view. */
function inSections(blocks: readonly ElementContent[]): ElementContent[] {
  const starts = blocks.flatMap((block, at) => (isHeading(block) ? [at] : []))
  const sections = starts.map((start, at) =>
    element('ArticleSection', { at: String(at + 1) }, blocks.slice(start, starts[at + 1])),
  )
  return [...blocks.slice(0, starts[0]), ...sections]
}

/**
 * Puts the notes of each block beside it: `<NotedBlock><Notes><Note/></Notes>the block</NotedBlock>`. A fact gets its
 * note once, where it stands first. Runs after rehype-slug and notes down the headings for the contents.
 */
export function rehypeNotes({ headings }: { headings: ArticleHeading[] }) {
  return (tree: Root) => {
    const noted = new Set<string>()
    const unseen = tree.children.filter(node => !isBlock(node))
    const blocks = tree.children.filter(isBlock).map(block => {
      if (isHeading(block)) headings.push({ id: idOf(block), text: plainText(block) })
      const fresh = findFacts(block).filter(({ id, quiet }) => !quiet && !noted.has(id) && noted.add(id))
      if (fresh.length === 0) return block
      const notes = fresh.map(({ id, words }) => element('Note', { id, ...(words ? { words } : {}) }))
      return element('NotedBlock', {}, [element('Notes', {}, notes), block])
    })
    tree.children = [...unseen, ...inSections(blocks)]
  }
}
