import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'

const folder = join(process.cwd(), 'content', 'articles')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.mdx'))

/** The text of an article as a reader meets it, in sentences: headings, titles of boxes and cells of tables too. */
function sentencesOf(file: string): string[] {
  const body = readFileSync(join(folder, file), 'utf8').split('---').slice(2).join('---')
  const plain = body
    .replaceAll(/<Aside title="([^"]*)"[^>]*>/g, '$1.\n\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/[*[\]]/g, '')
  return plain
    .split(/\n{2,}|\n(?=- )|\|/)
    .flatMap(block => block.replaceAll(/\s+/g, ' ').split(/(?<=[.?!:]["”’)]*)\s+/))
    .filter(sentence => sentence.trim() !== '')
}

/** Every article by its name, as the sentences that a reader meets. */
export const articleSentences: ReadonlyMap<string, readonly string[]> = new Map(
  files.map(file => [parse(file).name, sentencesOf(file)]),
)
