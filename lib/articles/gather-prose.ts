import {
  type ArticleComponent,
  type ArticleNode,
  attributeOf,
  childrenOf,
  isComponent,
  isFact,
  type Point,
} from './article-node'
import { readCount } from './read-count'

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'inlineCode',
  'break',
  'mdxJsxTextElement',
])
const blocks = new Set(['code', 'paragraph', 'heading', 'tableCell'])

/** Whether a node is the outermost one of a run of text: a paragraph, a heading, a cell, a component around words. */
export function isProse(node: ArticleNode): boolean {
  return blocks.has(node.type) || childrenOf(node).some(child => phrasing.has(child.type))
}

/** What a node itself shows a reader, without its children; code in braces shows nothing. */
function wordsOf(node: ArticleNode): string | undefined {
  if ('alt' in node && node.alt != null) return node.alt
  if (node.type === 'break') return ' '
  return 'value' in node && !node.type.startsWith('mdx') ? node.value : undefined
}

const isCount = (node: ArticleNode): node is ArticleComponent => isComponent(node) && node.name === 'Count'

/** "two of the five"; nothing where it cannot be told, which the check of components refuses. */
function wordsOfCount(node: ArticleComponent): string {
  const count = readCount(node)
  return 'words' in count ? count.words : ''
}

type Piece = { at: number; start: Point; text: string }

/**
 * The text of one block as a reader sees it, across emphasis, links and line ends, so that no figure hides between
 * two nodes. What is printed stands as U+FFFC in `text`; in
 * `sentences` a figure stands as `{{id}}` and a count of sources in words.
 */
export function gatherProse(block: ArticleNode) {
  const pieces: Piece[] = []
  let text = ''
  let sentences = ''
  const add = (words: string, printed = words) => {
    text += words
    sentences += printed
  }
  const walk = (node: ArticleNode): void => {
    const children = childrenOf(node)
    const words = wordsOf(node)
    if (isFact(node) && children.length === 0) add('\uFFFC', `{{${attributeOf(node, 'id') ?? ''}}}`)
    else if (isCount(node)) add('\uFFFC', wordsOfCount(node))
    else if (words !== undefined) {
      pieces.push({ at: text.length, start: node.position?.start ?? { line: 1, column: 1 }, text: words })
      add(words)
    }
    children.forEach(walk)
  }
  walk(block)

  /** Where in the file a place in `text` is. */
  const pointAt = (index: number): Point | undefined => {
    const piece = pieces.findLast(({ at }) => at <= index)
    if (!piece) return block.position?.start
    const before = piece.text.slice(0, index - piece.at).split('\n')
    const column = before.at(-1)?.length ?? 0
    const { start } = piece
    return before.length === 1
      ? { line: start.line, column: start.column + column }
      : { line: start.line + before.length - 1, column: column + 1 }
  }
  return { text, sentences, pointAt }
}
