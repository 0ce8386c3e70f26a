import { expect, test } from 'vitest'
import { filesShown } from '@/scripts/keep-offline.mjs'

test('pictures, style sheets and the icon of a page are kept; built assets, links and social pictures are not', () => {
  const html =
    '<link rel="stylesheet" href="/_next/static/a.css"/><link rel="stylesheet" href="/candidacy/candidacy.css"/>' +
    '<link rel="icon" href="/icon.svg?icon.1.svg" type="image/svg+xml"/><link rel="canonical" href="/cost"/>' +
    '<meta property="og:image" content="/opengraph-image"/><script src="/_next/static/b.js"></script>' +
    '<picture><source srcSet="/p/dark.svg, /p/dark-2.svg 2x" media="(prefers-color-scheme: dark)"/><img src="/p/light.svg#part"/>' +
    '</picture><a href="/data/claims.json">Data</a>'
  expect(filesShown(html).sort()).toEqual([
    '/candidacy/candidacy.css',
    '/icon.svg',
    '/p/dark-2.svg',
    '/p/dark.svg',
    '/p/light.svg',
  ])
})
