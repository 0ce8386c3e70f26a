import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { frontMatter, words } from '@/content/articles/front-matter.schema'
import { ArticleError } from '@/lib/articles/article-error'
import { openArticles } from '@/lib/articles/open-articles'

/** A folder that is not the guides': its heads have other fields. */
const entrySchema = frontMatter({
  term: words('term', 40),
  also: z.array(z.string(), 'also is a list of other words for it'),
})

let root = ''
const write = (name: string, text: string) => writeFile(path.join(root, 'entries', name), text)
const entry = (term: string, body: string) => `---\nterm: ${term}\nalso: [dots]\n---\n${body}\n`
const open = () => openArticles('entries', entrySchema, root)

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'articles-'))
  await mkdir(path.join(root, 'entries'))
  await write(
    'touch-up.mdx',
    entry('A touch-up', 'More dots, <Fact id="sessions.count.s0" /> later.\n\n## Why?\n\nThey fade.'),
  )
  await write('keloid.mdx', entry('A keloid scar', 'A scar that grows.'))
  await write('notes.txt', 'No article.')
})
afterAll(() => rm(root, { recursive: true }))
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

test('a folder of another kind goes through the same pipeline, with the fields of its own schema', async () => {
  const entries = open()
  expect(await entries.slugs()).toEqual(['keloid', 'touch-up'])
  const { term, also, slug, headings, uses, reading, code } = await entries.get('touch-up')
  expect({ term, also, slug }).toEqual({ term: 'A touch-up', also: ['dots'], slug: 'touch-up' })
  expect(headings).toEqual([{ id: 'why', text: 'Why?' }])
  expect(uses).toEqual([{ id: 'sessions.count.s0', quiet: false }])
  expect(reading.sentences).toBe(2)
  expect(code).toContain('NotedBlock')
  expect((await entries.list()).map(article => article.term)).toEqual(['A keloid scar', 'A touch-up'])
})

test('an article is refused by the schema of its folder and by the rules for all, in sentences', async () => {
  await write('bad.mdx', '---\nterm: dot\ntitle: A dot\nalso: []\n---\nIt takes three sessions.\n')
  const error: unknown = await open()
    .get('bad')
    .catch(reason => reason)
  await rm(path.join(root, 'entries', 'bad.mdx'))
  expect(error).toBeInstanceOf(ArticleError)
  expect(String(error)).toContain('term is too short to say anything.')
  expect(String(error)).toContain('front matter has no field "title".')
  expect(String(error)).toMatch(/bad\.mdx:6:\d+ "three" is typed by hand/)
})

test('an article is built once; while writing it is built anew, and one that cannot be built is only left out', async () => {
  const entries = open()
  expect(entries.get('keloid')).toBe(entries.get('keloid'))
  await write('bad.mdx', entry('A bad one', 'It takes 3 sessions.'))
  await expect(entries.list()).rejects.toBeInstanceOf(ArticleError)
  vi.stubEnv('NODE_ENV', 'development')
  const told = vi.spyOn(console, 'error').mockReturnValue()
  expect((await entries.list()).map(({ slug }) => slug)).toEqual(['keloid', 'touch-up'])
  expect(told).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('bad.mdx'))
  await write('bad.mdx', entry('A good one', 'It is mended.'))
  expect((await entries.list()).map(({ slug }) => slug)).toEqual(['bad', 'keloid', 'touch-up'])
  await rm(path.join(root, 'entries', 'bad.mdx'))
})
