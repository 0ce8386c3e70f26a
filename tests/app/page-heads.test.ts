import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Metadata } from 'next'
import { expect, test } from 'vitest'
import { everyPage } from '@/app/every-page'
import { pages } from '@/app/pages'
import sitemap from '@/app/sitemap'

const app = join(process.cwd(), 'app')
const headOf = async (...folders: string[]) =>
  ((await import(join(app, ...folders, 'page.tsx'))) as { metadata?: Metadata }).metadata
const rows = Object.entries(pages).map(([path, { indexed }]) => ({ path, indexed }))
const answers = rows.filter(({ path }) => existsSync(join(app, path, 'answer', 'page.tsx')))

test.each(rows)('$path names itself as its own address, or keeps search engines away', async ({ path, indexed }) => {
  const head = await headOf(path)
  expect(head?.alternates?.canonical ?? null).toBe(indexed ? path : null)
  expect(head?.robots ?? null).toEqual(indexed ? null : { index: false })
})

test('the tools with answers in their addresses are found', () => {
  expect(answers.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/aftercare', '/cost', '/timeline', '/today']),
  )
})

type Answer = { generateMetadata: (asked: { searchParams: Promise<Record<string, string>> }) => Promise<Metadata> }
const answerHeadOf = async (path: string, asked: Record<string, string>) => {
  const page = (await import(join(app, path, 'answer', 'page.tsx'))) as Answer
  return page.generateMetadata({ searchParams: Promise.resolve(asked) })
}

test.each(answers)('an answer of $path is no search result and stands for the bare page', async ({ path }) => {
  const head = await answerHeadOf(path, {})
  expect(head?.alternates?.canonical).toBe(path)
  expect(head?.robots).toEqual({ index: false, follow: true })
})

test.each(answers)('the title of $path begins with the error where its address could not be read', async ({ path }) => {
  const { title } = (await headOf(path)) ?? {}
  const bad = { start: '2027-02-31', area: 'elbow', options: 'elbow' }
  expect((await answerHeadOf(path, bad)).title).toBe(`Error: ${String(title)}`)
  expect((await answerHeadOf(path, {})).title).toBe(title)
})

test('the sitemap has every page that search engines may have, and no other', async () => {
  const listed = (await sitemap()).map(({ url }) => new URL(url).pathname)
  const guides = readdirSync(join(process.cwd(), 'content', 'articles', 'guides')).map(
    file => `/guides/${file.replace('.mdx', '')}`,
  )
  const indexed = [...rows.filter(row => row.indexed).map(({ path }) => path), ...guides]
  expect(listed).toEqual(expect.arrayContaining(indexed))
  expect(listed).toEqual((await everyPage()).filter(page => page.indexed).map(({ path }) => path))
  expect(new Set(listed).size).toBe(listed.length)
})
