import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { askedQuestions } from '@/content/articles/asked-questions'
import { gatherFacts } from '@/lib/articles/fact-group'

const textOf = (guide: string) =>
  readFileSync(path.join(process.cwd(), 'content', 'articles', 'guides', `${guide}.mdx`), 'utf8').replaceAll(
    /<Fact id="([^"]+)"[^>]*\/>/g,
    (_, id: string) => gatherFacts(id).text ?? '',
  )

/** What stands under one heading of a guide, up to the next; nothing where there is no such heading. */
function section(guide: string, under: string): string {
  const [, ...sections] = textOf(guide).split(/^## /m)
  return sections.find(one => one.split('\n')[0]?.trim() === under) ?? ''
}

const questions = askedQuestions.flatMap(group => [...group.questions])

describe('the questions people ask', () => {
  it('are at least fifty, each asked once', () => {
    const asked = questions.map(({ ask }) => ask)
    expect(asked.length).toBeGreaterThanOrEqual(50)
    expect(new Set(asked).size).toBe(asked.length)
  })

  it.each(questions.map(row => [row.ask, row] as const))('"%s" leads to a section that answers it', (_, row) => {
    const [heading, ...answer] = section(row.guide, row.under).split('\n')
    expect(heading, `${row.guide}.mdx has no heading "${row.under}"`).toBe(row.under)
    expect(answer.join(' ').toLowerCase()).toContain(row.says.toLowerCase())
  })
})
