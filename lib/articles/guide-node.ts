/** A place in the file of a guide, counted from 1. */
export type Point = { line: number; column: number }

export type JsxAttribute = { type: string; name?: string; value?: string | null | { value: string } }

/** What the pipeline reads of a Markdown, HTML or JSX node. The full types belong to packages behind mdx-bundler. */
export type GuideNode = {
  type: string
  position?: { start: Point }
  value?: string
  alt?: string | null
  /** Components only; `null` for `<>`. */
  name?: string | null
  attributes?: JsxAttribute[]
  /** HTML only. */
  tagName?: string
  properties?: Record<string, unknown>
  children?: GuideNode[]
}

/** What the pipeline needs of unified's file: a place to say what is wrong. */
export type GuideFile = {
  message: (reason: string, options?: { place: Point }) => { fatal?: boolean | null | undefined }
}

export function isElement(node: GuideNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

export function plainText(node: GuideNode): string {
  return node.value ?? (node.children ?? []).map(plainText).join('')
}

/** Plain text of an attribute; `undefined` where it is absent, bare or an expression. */
export function attributeOf(node: GuideNode, name: string): string | undefined {
  const value = node.attributes?.find(attribute => attribute.name === name)?.value
  return typeof value === 'string' ? value : undefined
}
