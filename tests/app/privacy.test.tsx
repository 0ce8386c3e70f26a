import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import Privacy from '@/app/about/privacy/page'
import { pages } from '@/app/pages'

const text = renderToStaticMarkup(<Privacy />)
const sent = text.slice(text.indexOf('What do the tools send?'), text.indexOf('What is kept so that it works offline?'))

describe('the privacy page', () => {
  it.each(Object.entries(pages).filter(([, row]) => 'tool' in row && row.tool))(
    'says what %s sends, by the name of the tool',
    (path, { name }) => {
      expect(sent).toContain(`<a href="${path}">${name}</a>: `)
    },
  )
  it('names the dates, the sessions and the sources left out', () => {
    for (const word of ['date of your treatment', 'event', 'number of sessions', 'sources that you left out']) {
      expect(sent).toContain(word)
    }
  })
  it('says what a browser keeps by itself', () => {
    expect(text).toContain('write it into its history')
    expect(text).toContain('after a crash, at its next start')
  })
})
