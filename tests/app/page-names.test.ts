import { expect, test } from 'vitest'
import { type PagePath, pages } from '@/app/pages'
import { drawPage } from '../articles/draw-page'
import { unescaped } from '../articles/printed-blocks'

const wordsOf = (markup: string) => unescaped(markup.replaceAll(/<[^>]+>/g, '')).trim()

/** The heading of a page and the line right above it, as markup. */
function headOf(html: string): { above: string; heading: string } {
  const [, above = '', heading = ''] =
    /(?:<p\b[^>]*>((?:(?!<\/p>)[\s\S])*)<\/p>)?<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html) ?? []
  return { above, heading }
}

/** Each way up from a page: where it leads, and what it is called there. */
const waysIn = (markup: string) =>
  [...markup.matchAll(/<a\b[^>]*href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)].map(([, href = '', inner = '']) => ({
    href,
    name: wordsOf(inner),
  }))

// Components cannot read the register, so some of them type a name again. The start page is headed by a question.
const paths = (Object.keys(pages) as PagePath[]).filter(path => path !== '/')

test.each(paths)('%s calls itself by its name in the register, and so the page that it leads back to', async path => {
  const { above, heading } = headOf(await drawPage(path))
  expect([heading, above].map(wordsOf)).toContain(pages[path].name)
  for (const { href, name } of waysIn(above)) expect([href, name]).toEqual([href, pages[href as PagePath].name])
})
