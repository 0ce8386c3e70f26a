import { findBareFigures } from './bare-figures'
import { gatherFacts, splitIds } from './fact-group'
import { isFactId } from './facts'
import { type GuideElement, guideElements, isGuideElement } from './guide-elements'
import { attributeOf, type GuideNode, plainText } from './guide-node'

/** One `<Fact>` of a guide. `words` is missing where it prints the figure; `quiet` keeps it out of the margin. */
export type FactUse = { id: string; words?: string; quiet: boolean }

/** A fact is a few words of a sentence, not the sentence. */
const longestWords = 60

function checkAttributes(name: GuideElement, { attributes = [] }: GuideNode): string[] {
  const allowed: Record<string, { required: boolean; figures: boolean }> = guideElements[name]
  const missing = Object.entries(allowed)
    .filter(([key, { required }]) => required && !attributes.some(attribute => attribute.name === key))
    .map(([key]) => `<${name}> needs ${key}="…".`)
  const wrong = attributes.flatMap(attribute => {
    const rule = attribute.name === undefined ? undefined : allowed[attribute.name]
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      return [`<${name}> has an expression in braces. Write plain attributes: name="…".`]
    }
    if (!rule) return [`<${name}> has no attribute "${attribute.name}".`]
    if (rule.figures || !attribute.value) return []
    return findBareFigures(attribute.value).map(
      ({ text, kind }) => `"${text}" in ${attribute.name} of <${name}> is typed by hand (${kind}).`,
    )
  })
  return [...missing, ...wrong]
}

function checkFact(node: GuideNode): { problems: string[]; use?: FactUse } {
  const id = attributeOf(node, 'id')
  if (id === undefined) return { problems: [] }
  const ids = splitIds(id)
  if (ids.length === 0) return { problems: ['<Fact> has an empty id.'] }
  const words = plainText(node).trim()
  const problems = ids.filter(name => !isFactId(name)).map(name => `There is no fact "${name}" in any table.`)
  if (words.length > longestWords) {
    problems.push(`"${words}" is too long for a <Fact>: at most ${longestWords} characters.`)
  }
  if (words === '' && problems.length === 0 && gatherFacts(id).text === undefined) {
    problems.push(`<Fact id="${ids.join(' ')}"> prints no figure. Give it words: <Fact id="…">words</Fact>.`)
  }
  const quiet = (node.attributes ?? []).some(attribute => attribute.name === 'quiet')
  return { problems, use: { id: ids.join(' '), ...(words ? { words } : {}), quiet } }
}

/** What is wrong with one component in a guide, in sentences, and the fact it calls if it calls one. */
export function checkElement(node: GuideNode): { problems: string[]; use?: FactUse } {
  const name = node.name ?? ''
  if (!isGuideElement(name)) {
    const known = Object.keys(guideElements)
      .map(element => `<${element}>`)
      .join(', ')
    return { problems: [`<${name}> is not a component of guides. They are ${known}. Write all else in Markdown.`] }
  }
  const problems = checkAttributes(name, node)
  if (name !== 'Fact') return { problems }
  const fact = checkFact(node)
  return { ...fact, problems: [...problems, ...fact.problems] }
}
