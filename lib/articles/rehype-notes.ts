import type { FactUse } from './check-element'
import { splitIds } from './fact-group'
import { attributeOf, type GuideNode, plainText } from './guide-node'

export type GuideHeading = { id: string; text: string }

const element = (name: string, attributes: Record<string, string>, children: GuideNode[] = []): GuideNode => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
  children,
})

function findFacts(node: GuideNode): FactUse[] {
  const id = node.name === 'Fact' ? attributeOf(node, 'id') : undefined
  const words = plainText(node).trim()
  const quiet = (node.attributes ?? []).some(attribute => attribute.name === 'quiet')
  const own = id === undefined ? [] : [{ id: splitIds(id).join(' '), ...(words ? { words } : {}), quiet }]
  return [...own, ...(node.children ?? []).flatMap(findFacts)]
}

/** Everything from one h2 to the next in a `<GuideSection>`, so that the contents can show which one is in view. */
function inSections(blocks: readonly GuideNode[]): GuideNode[] {
  const starts = blocks.flatMap((block, at) => (block.tagName === 'h2' ? [at] : []))
  const sections = starts.map((start, at) =>
    element('GuideSection', { at: String(at + 1) }, blocks.slice(start, starts[at + 1])),
  )
  return [...blocks.slice(0, starts[0]), ...sections]
}

/**
 * Puts the notes of each block beside it: `<NotedBlock><Notes><Note/></Notes>the block</NotedBlock>`. A fact gets its
 * note once, where it stands first. Runs after rehype-slug and notes down the headings for the contents.
 */
export function rehypeNotes({ headings }: { headings: GuideHeading[] }) {
  return (tree: GuideNode) => {
    const noted = new Set<string>()
    const blocks = (tree.children ?? []).map(block => {
      if (block.tagName === 'h2') headings.push({ id: String(block.properties?.id ?? ''), text: plainText(block) })
      const fresh = findFacts(block).filter(({ id, quiet }) => !quiet && !noted.has(id) && noted.add(id))
      if (fresh.length === 0) return block
      const notes = fresh.map(({ id, words }) => element('Note', { id, ...(words ? { words } : {}) }))
      return element('NotedBlock', {}, [element('Notes', {}, notes), block])
    })
    tree.children = inSections(blocks)
  }
}
