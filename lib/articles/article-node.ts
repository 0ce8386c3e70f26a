import type { Nodes as HtmlNode } from 'hast'
import type { Nodes as MarkdownNode } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'

/** A node of an article, as its author's Markdown or as the HTML that it becomes; components are in both. */
export type ArticleNode = MarkdownNode | HtmlNode
/** A component in an article; `name` is `null` for `<>`. */
export type ArticleComponent = Extract<ArticleNode, { type: (MdxJsxFlowElement | MdxJsxTextElement)['type'] }>
/** A place in the file of an article, counted from 1. */
export type Point = NonNullable<ArticleNode['position']>['start']

/** What the pipeline needs of unified's file: a place to say what is wrong. */
export type ArticleFile = {
  message: (reason: string, options?: { place: Point }) => { fatal?: boolean | null | undefined }
}

export function isComponent(node: ArticleNode): node is ArticleComponent {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

export function isFact(node: ArticleNode): node is ArticleComponent {
  return isComponent(node) && node.name === 'Fact'
}

export function childrenOf(node: ArticleNode): readonly ArticleNode[] {
  return 'children' in node ? node.children : []
}

export function plainText(node: ArticleNode): string {
  return 'value' in node ? node.value : childrenOf(node).map(plainText).join('')
}

/** The attribute of this name; `undefined` where there is none. What `{...spread}` brings has no name. */
export function findAttribute({ attributes }: ArticleComponent, name: string): MdxJsxAttribute | undefined {
  return attributes.find(attribute => attribute.type === 'mdxJsxAttribute' && attribute.name === name) as
    | MdxJsxAttribute
    | undefined
}

/** Plain text of an attribute; `undefined` where it is absent, bare or an expression. */
export function attributeOf(node: ArticleComponent, name: string): string | undefined {
  const value = findAttribute(node, name)?.value
  return typeof value === 'string' ? value : undefined
}
