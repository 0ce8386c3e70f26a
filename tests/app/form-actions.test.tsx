import { join } from 'node:path'
import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { pages } from '@/app/pages'

/** A form that is not answered by its own page, and what answers it. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  '/plan': ['/api/plan/sheet.txt'],
  '/path': ['/api/path.ics'],
}

const tools = Object.entries(pages).flatMap(([path, { kind }]) => (kind === 'tool' ? [path] : []))
const drawn = await Promise.all(
  tools.map(async path => {
    const file = join(process.cwd(), 'app', path, 'page.tsx')
    const { default: Page } = (await import(file)) as { default: ComponentType }
    const forms = renderToStaticMarkup(<Page />).match(/<form\b[^>]*>/g) ?? []
    return { path, forms }
  }),
)

test('the tools have forms to look at', () => {
  expect(drawn.filter(({ forms }) => forms.length > 0).map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/aftercare', '/cost', '/plan', '/timeline', '/today']),
  )
})

test.each(drawn)('without script, what is asked on $path is answered there', ({ path, forms }) => {
  // A form without an action is sent to the page it stands on.
  const sent = forms.map(form => /\baction="([^"]*)"/.exec(form)?.[1] ?? path)
  expect(sent.filter(action => action !== path && !elsewhere[path]?.includes(action))).toEqual([])
  // A form of the kind `dialog` is never sent: what is ticked there is answered by the page itself.
  expect(forms.filter(form => /\bmethod="(?!get"|dialog")/i.test(form))).toEqual([])
})
