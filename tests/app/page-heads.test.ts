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

test.each(answers)('an answer of $path is no search result and stands for the bare page', async ({ path }) => {
  const head = await headOf(path, 'answer')
  expect(head?.alternates?.canonical).toBe(path)
  expect(head?.robots).toEqual({ index: false, follow: true })
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
