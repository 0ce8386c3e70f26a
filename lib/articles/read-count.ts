import { countSources, isQuantity } from '@/lib/evidence/count-sources'
import { type ArticleComponent, attributeOf, findAttribute } from './article-node'

/** What a `<Count>` prints, or in a sentence why it can print nothing. */
export function readCount(node: ArticleComponent): { words: string } | { problem: string } {
  const [of = '', is = ''] = [attributeOf(node, 'of'), attributeOf(node, 'is')]
  if (!isQuantity(is)) {
    return { problem: `<Count is="${is}"> is no number of sources: none, one, only, two, three, four or all.` }
  }
  try {
    return { words: countSources(of, is, findAttribute(node, 'start') !== undefined) }
  } catch (refused) {
    return { problem: `<Count>: ${(refused as RangeError).message}.` }
  }
}
