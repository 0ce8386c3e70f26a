import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { GuideMeasures } from '@/components/articles/guide-measures'

it('tells of each guide its words, its grade and the words of a sentence, and leads to it', () => {
  const reading = {
    words: 812,
    grade: 5.2,
    sentences: 56,
    wordsPerSentence: 14.5,
    longest: { words: 28, sentence: '' },
  }
  const table = renderToStaticMarkup(<GuideMeasures guides={[{ slug: 'made-up', shortTitle: 'Made up', reading }]} />)
  expect(table).toContain('<a href="/guides/made-up">Made up</a>')
  expect([...table.matchAll(/<td[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual(['812', '5.2', '14.5'])
})
