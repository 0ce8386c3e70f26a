import { parseSync } from 'vite'
import { sentencesOf, wordsOf } from '@/lib/format/sentences'
import type { ProjectFile } from './project-files'

type Node = { type: string } & Record<string, unknown>
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
const nodesIn = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

/** A figure or a name that is filled in counts as one word. */
const filledIn = 'x'

/** The text of a node that is one: a literal, a template, or several of these joined by plus. */
function textOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type === 'TemplateLiteral') {
    return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join(filledIn)
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return undefined
  const sides = [node.left, node.right].map(side => textOf(side as Node))
  return sides.every(side => side === undefined) ? undefined : sides.map(side => side ?? filledIn).join('')
}

/** What an error says is for whoever made it, and no reader meets it. */
const isForMakers = ({ type }: Node) => type === 'ThrowStatement'

function textsIn(node: Node): string[] {
  if (isForMakers(node)) return []
  const text = textOf(node)
  if (text === undefined) return nodesIn(node).flatMap(textsIn)
  const inside = (one: Node): Node[] =>
    one.type === 'BinaryExpression' ? nodesIn(one).flatMap(inside) : one.type === 'TemplateLiteral' ? nodesIn(one) : []
  return [text, ...inside(node).flatMap(textsIn)]
}

/** Sentences typed in a file's code: four words or more, with an end mark. Errors that are thrown are left out. */
export function sentencesIn({ path, text }: ProjectFile): string[] {
  const { program } = parseSync(path, text)
  return textsIn(program as unknown as Node)
    .flatMap(sentencesOf)
    .filter(sentence => /[.?!]["”’)]*$/.test(sentence.trim()) && wordsOf(sentence).length >= 4)
}
