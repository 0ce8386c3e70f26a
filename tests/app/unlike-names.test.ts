import { expect, test } from 'vitest'
import { type PagePath, pages } from '@/app/pages'
import { drawPage } from '../articles/draw-page'
import { unescaped } from '../articles/printed-blocks'

/** What a piece of markup says to those who listen: its words, and those of its pictures. */
const heard = (markup: string) =>
  unescaped(
    markup.replaceAll(/<(?:svg|img)\b[^>]*?\b(?:aria-label|alt)="([^"]*)"[^>]*>/g, ' $1 ').replaceAll(/<[^>]+>/g, ' '),
  )
    .replaceAll(/\s+/g, ' ')
    .trim()

const partWith = (html: string, id: string) =>
  new RegExp(`<([a-z0-9]+)\\b[^>]*\\sid="${id}"[^>]*>([\\s\\S]*?)</\\1>`).exec(html)?.[2] ?? ''

type Named = { tag: string; name: string; href: string }

/** The links, summaries and buttons of a page as they are read out by themselves. */
const namedIn = (html: string): Named[] =>
  [...html.matchAll(/<(a|summary|button)\b([^>]*)>([\s\S]*?)<\/\1>/g)].map(
    ([, tag = '', attributes = '', inner = '']) => {
      const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]
      const ids = attribute('aria-labelledby')?.split(' ') ?? []
      const label = unescaped(attribute('aria-label') ?? '')
      return {
        tag,
        name: ids.map(id => heard(partWith(html, id))).join(' ') || label || heard(inner),
        href: attribute('href') ?? '',
      }
    },
  )

/** The place of a statement stands in the sentence that it belongs to, which says what it is the place of. */
const isCitation = ({ href }: Named) => /^(?:\/sources|https?:)/.test(href)

function alike(html: string): string[] {
  const named = namedIn(html)
  const links = named.filter(one => one.tag === 'a' && !isCitation(one))
  const others = named.filter(({ tag }) => tag !== 'a')
  const isTwo = ({ name, href }: Named, among: readonly Named[]) =>
    among.some(other => other.name === name && (other.tag !== 'a' || other.href !== href))
  const seen = others.filter((one, at) => isTwo(one, others.slice(0, at)))
  return [...links.filter(one => isTwo(one, links)), ...seen].map(({ tag, name, href }) => `${tag} ${name} ${href}`)
}

const paths = Object.keys(pages) as PagePath[]
test.each(paths)('on %s no two things to press are read out alike, but links to one place', async path => {
  expect(alike(await drawPage(path))).toEqual([])
})
