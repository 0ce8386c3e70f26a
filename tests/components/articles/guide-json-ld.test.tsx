import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { GuideHead } from '@/components/articles/guide-head'
import { GuideJsonLd } from '@/components/articles/guide-json-ld'

const hostile = '</script><script>alert("1 < 2")</script><!--'
const markup = renderToStaticMarkup(
  <GuideJsonLd title={hostile} description={hostile} reviewed="2026-11-21" url="https://example.org/a" publisher="P" />,
)

it('no text of a guide can close the element or open another', () => {
  const inside = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(markup)?.[1] ?? ''
  expect(inside).not.toContain('<')
  expect(inside.length).toBeGreaterThan(100)
})

it('a search engine still reads the text as it was written', () => {
  const article = JSON.parse(markup.replaceAll(/^<script[^>]*>|<\/script>$/g, ''))
  expect(article).toMatchObject({ headline: hostile, description: hostile, mainEntityOfPage: 'https://example.org/a' })
})

it('tells when a guide was last edited, to people and to search engines, and claims no review', () => {
  const head = renderToStaticMarkup(<GuideHead title="T" reviewed="2026-11-21" />)
  expect(head).toContain('Last edited')
  expect(JSON.parse(markup.replaceAll(/^<script[^>]*>|<\/script>$/g, ''))).toMatchObject({ dateModified: '2026-11-21' })
  expect(`${head.replaceAll(/<[^>]+>/g, '')} ${markup}`).not.toMatch(/review/i)
})
