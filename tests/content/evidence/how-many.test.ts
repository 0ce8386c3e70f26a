import { expect, it } from 'vitest'
import { sourceCount, sourceIds } from '@/content/evidence/source-ids'
import { filesMatching, withoutComments } from '../../architecture/project-files'

const numbers = ['five', 'six', 'seven', 'eight']
const any = numbers.join('|')
/** What can only mean all of them: "all five", "none of the five", "five public sources", "the five dots". */
const all = new RegExp(`\\b(?:(?:all|the)\\s+(${any})|(${any})\\s+(?:public\\s+)?(?:sources|articles|dots))\\b`, 'gi')

const texts = filesMatching(/^(app|components|lib|content)\/.*\.(ts|tsx|mdx)$/).map(({ path, text }) => ({
  path,
  said: [...withoutComments(text).matchAll(all)].map(([, one, other]) => (one ?? other ?? '').toLowerCase()),
}))

it('the word for how many sources there are is the right one', () => {
  expect(sourceCount).toBe(numbers[sourceIds.length - 5])
})

it('has found where texts say how many sources there are', () => {
  expect(texts.flatMap(({ said }) => said).length).toBeGreaterThan(30)
})

it('every text that speaks of all sources says how many there are: with a new one each is read again', () => {
  expect(texts.filter(({ said }) => said.some(word => word !== sourceCount)).map(({ path }) => path)).toEqual([])
})

/** "All sources", "none of the articles", "only one source": words that count. */
const counted =
  /\b(all|five|none|any|only)\s+(?:of\s+)?(?:(?:the|these|five|public|one|two)\s+)*(?:sources?|articles?)\b/gi

it('how many sources or articles there are is printed from a table, never typed', () => {
  const typed = filesMatching(/^(app|components|lib|content)\/.*\.(ts|tsx|mdx)$/).flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(counted)].map(([words]) => `${path}: ${words}`),
  )
  expect(typed).toEqual([])
})

/** "The five sources space it", "across five sources": the number of all where only those that speak of it are meant. */
const verbs = 'list|space|give|allow|want|ask|name|price|count|warn|date|differ|agree|disagree'
const asSpeakers = [
  new RegExp(String.raw`\$\{sourceCount\}\s+(?:public\s+)?(?:sources|articles)\s+(?:${verbs})\b`, 'g'),
  /\b(?:across|each of|by)\s+\$\{sourceCount\}/gi,
]

it('all sources together say nothing: who lists, allows or dates is counted from a row', () => {
  const merged = filesMatching(/^(app|components|lib|content)\/.*\.tsx?$/).flatMap(({ path, text }) =>
    asSpeakers.flatMap(said => [...withoutComments(text).matchAll(said)].map(([words]) => `${path}: ${words}`)),
  )
  expect(merged).toEqual([])
})

/** "One source says", "no source gives": a count of a table that its own row could print, or a name that is kept back. */
const unnamed =
  /(?<!found )\b(?:one|two|three|four|most|no)\s+(?:of\s+the\s+)?(?:sources?|articles?)\s+(?!contradicts itself)/i

it('a table names who says so, or prints how many: no sentence leaves it at “one source”', () => {
  const tables = filesMatching(/^content\/(?!articles\/).*\.ts$/).filter(({ text }) =>
    unnamed.test(withoutComments(text)),
  )
  expect(tables.map(({ path }) => path)).toEqual([])
})
