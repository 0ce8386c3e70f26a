import { sourceOf } from '@/content/evidence/source-ids'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { gatherFacts, splitIds } from '@/lib/articles/fact-group'
import { isFactId } from '@/lib/articles/facts'
import { guides } from '@/lib/articles/guides'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { addressExists } from './addresses'

const fileOf = (slug: string) => path.join(process.cwd(), 'content', 'articles', 'guides', `${slug}.mdx`)
const slugs = await guides.slugs()

describe.each(slugs)('the guide %s', slug => {
  it('builds from its file', async () => {
    const { code, headings } = await guides.get(slug)
    expect(code).toContain('Component')
    expect(headings.length).toBeGreaterThanOrEqual(3)
  })

  it('asks in every heading', async () => {
    const { headings } = await guides.get(slug)
    expect(headings.filter(({ text }) => !text.endsWith('?'))).toEqual([])
  })

  it('opens with a short answer of at most 25 words', async () => {
    const source = readFileSync(fileOf(slug), 'utf8').split('---').slice(2).join('---').trim()
    expect(source.startsWith('<ShortAnswer>')).toBe(true)
    const answer = source.slice('<ShortAnswer>'.length, source.indexOf('</ShortAnswer>'))
    const text = answer
      .replaceAll(/<Fact id="([^"]+)"(?: quiet)? \/>/g, (_, id: string) => gatherFacts(id).text ?? '')
      .replaceAll(/<[^>]+>/g, '')
    expect(text.trim().split(/\s+/).length, text).toBeLessThanOrEqual(25)
  })

  it('calls facts that the tables know, from more than one source', async () => {
    const { uses } = await guides.get(slug)
    expect(uses.flatMap(({ id }) => splitIds(id)).filter(id => !isFactId(id))).toEqual([])
    const speakers = new Set(uses.flatMap(({ id }) => gatherFacts(id).ground.says.map(sourceOf)))
    expect(speakers.size).toBeGreaterThan(1)
  })

  it('links to addresses that exist', async () => {
    const source = readFileSync(fileOf(slug), 'utf8')
    const links = [...source.matchAll(/\]\(([^)\s]+)\)/g)].map(match => match[1] ?? '')
    const { next, headings } = await guides.get(slug)
    for (const link of [...links, next.href]) {
      if (link.startsWith('#')) expect(headings.map(({ id }) => `#${id}`)).toContain(link)
      else expect(addressExists(link), link).toBe(true)
    }
  })

  it('opens the visualiser with settings that it knows, as it would write them itself', () => {
    const source = readFileSync(fileOf(slug), 'utf8')
    for (const [, fragment = ''] of source.matchAll(/\]\(\/preview#([^)]*)\)/g)) {
      const { answers: settings, problems } = previewAddress.parse(fragment)
      expect(problems).toEqual([])
      expect(previewAddress.query(settings)).toBe(fragment)
    }
  })

  it('can be read at grade 7, in sentences of 17 words on average at most and none over 30', async () => {
    const { reading } = await guides.get(slug)
    expect(reading.grade).toBeLessThanOrEqual(7)
    expect(reading.wordsPerSentence).toBeLessThanOrEqual(17)
    expect(reading.longest.words, reading.longest.sentence).toBeLessThanOrEqual(30)
  })
})
