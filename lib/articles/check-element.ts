import { isClaimId } from '@/lib/evidence/claim'
import { findBareFigures } from './bare-figures'
import { gatherFacts, splitIds } from './fact-group'
import { isFactId } from './facts'
import { type ArticleElement, articleElements, isArticleElement } from './article-elements'
import { type ArticleComponent, attributeOf, findAttribute, plainText } from './article-node'
import { readCount } from './read-count'

/** One `<Fact>` of an article. `words` is missing where it prints the figure; `quiet` keeps it out of the margin. */
export type FactUse = { id: string; words?: string | undefined; quiet: boolean }

/** A fact is a few words of a sentence, not the sentence. */
const longestWords = 60

function checkAttributes(name: ArticleElement, node: ArticleComponent): string[] {
  const allowed: Record<string, { required: boolean; figures: boolean }> = articleElements[name]
  const missing = Object.entries(allowed)
    .filter(([key, { required }]) => required && !findAttribute(node, key))
    .map(([key]) => `<${name}> needs ${key}="…".`)
  const wrong = node.attributes.flatMap(attribute => {
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      return [`<${name}> has an expression in braces. Write plain attributes: name="…".`]
    }
    const rule = allowed[attribute.name]
    if (!rule) return [`<${name}> has no attribute "${attribute.name}".`]
    if (rule.figures || !attribute.value) return []
    return findBareFigures(attribute.value).map(
      ({ text, kind }) => `"${text}" in ${attribute.name} of <${name}> is typed by hand (${kind}).`,
    )
  })
  return [...missing, ...wrong]
}

const sayUnknown = (name: string) =>
  isClaimId(name)
    ? `"${name}" has no row in content/evidence/stances: read what each source says of it and write one.`
    : `There is no fact "${name}" in any table.`

function checkFact(node: ArticleComponent): { problems: string[]; use?: FactUse } {
  const id = attributeOf(node, 'id')
  if (id === undefined) return { problems: [] }
  const ids = splitIds(id)
  if (ids.length === 0) return { problems: ['<Fact> has an empty id.'] }
  const words = plainText(node).trim()
  const problems = ids.filter(name => !isFactId(name)).map(sayUnknown)
  if (words.length > longestWords) {
    problems.push(`"${words}" is too long for a <Fact>: at most ${longestWords} characters.`)
  }
  if (words === '' && problems.length === 0 && gatherFacts(id).text === undefined) {
    problems.push(`<Fact id="${ids.join(' ')}"> prints no figure. Give it words: <Fact id="…">words</Fact>.`)
  }
  const quiet = findAttribute(node, 'quiet') !== undefined
  return { problems, use: { id: ids.join(' '), words: words || undefined, quiet } }
}

/** What is wrong with one component in an article, in sentences, and the fact it calls if it calls one. */
export function checkElement(node: ArticleComponent): { problems: string[]; use?: FactUse } {
  const name = node.name ?? ''
  if (!isArticleElement(name)) {
    const known = Object.keys(articleElements)
      .map(element => `<${element}>`)
      .join(', ')
    return { problems: [`<${name}> is not a component of articles. They are ${known}. Write all else in Markdown.`] }
  }
  const problems = checkAttributes(name, node)
  if (name === 'Count') {
    const count = readCount(node)
    return { problems: 'problem' in count ? [...problems, count.problem] : problems }
  }
  if (name !== 'Fact') return { problems }
  const fact = checkFact(node)
  return { ...fact, problems: [...problems, ...fact.problems] }
}
