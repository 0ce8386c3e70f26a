import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sealPage } from '@/scripts/seal-page.mjs'

const code = 'self.__next_f.push([1,"<div data-widget=\\"cost\\" style=\\"x\\">"])'
const page = (body: string) =>
  '<!DOCTYPE html><html lang="en"><head>' +
  '<link rel="preload" as="script" href="/a.js"/><link rel="preload" href="/f.woff2" as="font"/>' +
  `<script src="/a.js" async=""></script></head><body>${body}<script type="application/ld+json">{"@type":"Thing"}</script>` +
  `<script>${code}</script></body></html>`
const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
const hash = hashOf(code)

test('a page to read loses its scripts and their preloads and keeps its data and fonts', () => {
  const { html, policy, problems } = sealPage(page('<h1>Words</h1>'))
  expect(problems).toEqual([])
  expect(html).not.toContain('a.js')
  expect(html).not.toContain('__next_f')
  expect(html).toContain('{"@type":"Thing"}')
  expect(html).toContain('f.woff2')
  expect(policy).toContain("script-src 'none'")
})

test('a page with a widget holds its script files back and names the hashes of its inline scripts', () => {
  const { html, policy, problems } = sealPage(page('<form data-widget="cost"></form>'))
  expect(problems).toEqual([])
  expect(html).toContain('<script type="late" src="/a.js" async=""></script>')
  expect(html).not.toContain('as="script"')
  const loader = /<script>(\(function loadLateScripts[\s\S]*?)<\/script><\/body>/.exec(html)?.[1] ?? ''
  expect(policy).toContain(`script-src 'self' ${hash} ${hashOf(loader)};`)
})

test('no policy holds anything unsafe', () => {
  for (const body of ['<h1>Words</h1>', '<form data-widget="cost"></form>']) {
    expect(sealPage(page(body)).policy).not.toMatch(/unsafe|\*|https?:/)
  }
})

test.each([
  ['an inline style attribute', '<p style="color:red">x</p>'],
  ['a style element', '<style>p{}</style>'],
  ['an inline event handler', '<button onclick="x()">x</button>'],
  ['a javascript: address', '<a href="javascript:void 0">x</a>'],
])('%s is reported, since the policy would block it', (name, body) => {
  expect(sealPage(page(body)).problems).toEqual([name])
})

test('a part that only a script would show is reported on a page that loses its scripts', () => {
  expect(sealPage(page('<template id="B:0"></template><div hidden id="S:0">x</div>')).problems).toHaveLength(1)
})

test('words that look like markup are no markup', () => {
  expect(sealPage(page('<p>Write style=&quot;x&quot; or &lt;style&gt; here</p>')).problems).toEqual([])
})
