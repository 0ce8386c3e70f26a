import { expect, it } from 'vitest'
import { pages } from '@/app/pages'
import { linesOf, optionEntries } from '@/lib/deciding/option-table'
import { guides } from '@/lib/articles/guides'
import { drawPage } from './draw-page'
import { measureWriting, printWriting, refusedIn, type Writing } from './measure-writing'
import { printedBlocks } from './printed-blocks'

/** Pages about the guide itself may name its parts and its publishers. */
const aboutUs: readonly string[] = [
  '/sources',
  '/data',
  '/about',
  '/about/method',
  '/about/funding',
  '/about/privacy',
  '/candidacy/map',
]

/** Pages that still wait to be written anew: measured and printed, not yet held. None may be added. */
const waiting: readonly string[] = []

/** What is printed for whoever writes: the page's line, and the sentences that break a rule. */
const told = (page: string, writing: Writing) =>
  [printWriting(page, writing), ...writing.worst.map(({ rule, sentence }) => `   ${rule} | ${sentence}`)].join('\n')

const measured: (readonly [page: string, Writing])[] = []
for (const { slug, prose } of await guides.list()) measured.push([`/guides/${slug}`, measureWriting(prose)])
// Of the page of an option its own lines: what stands in their sheets is said by others.
for (const option of optionEntries) {
  measured.push([`/options/${option.id}`, measureWriting(linesOf(option).map(({ says }) => says))])
}
for (const page of Object.keys(pages)) {
  const about = aboutUs.includes(page)
  const html = await drawPage(page)
  const prose = measureWriting(printedBlocks(html, 'p|figcaption'), { about })
  const entries = refusedIn(printedBlocks(html, 'li|dd'), { about })
  measured.push([page, { ...prose, worst: [...prose.worst, ...entries] }])
}

console.log(measured.map(([page, writing]) => printWriting(page, writing)).join('\n'))
const asked = (process.env.WRITING ?? '').split(',')
for (const [page, writing] of measured) if (asked.includes(page)) console.log(told(page, writing))

it.each(measured.filter(([page]) => !waiting.includes(page)))('%s is written as we write', (page, writing) => {
  const soft = writing.worst.filter(({ rule }) => rule === 'under six words' || rule === 'begins with a source')
  const found = {
    'grade, at most 7': writing.grade > 7 ? writing.grade : 'kept',
    'words in a sentence, 12–17': writing.mean < 12 || writing.mean > 17 ? writing.mean : 'kept',
    'share under six words, below 12 %': writing.short >= 0.12 ? writing.short : 'kept',
    'share that begins with a source, at most 20 %': writing.sourceFirst > 0.2 ? writing.sourceFirst : 'kept',
    refused: writing.worst.filter(one => !soft.includes(one)),
  }
  expect(found, told(page, writing)).toEqual({
    'grade, at most 7': 'kept',
    'words in a sentence, 12–17': 'kept',
    'share under six words, below 12 %': 'kept',
    'share that begins with a source, at most 20 %': 'kept',
    refused: [],
  })
})

it('a publisher’s own name stands beside its one name, and alone it is refused', () => {
  const beside = [
    'Clinic in Turkey (Dr. Serkan Aygin Clinic) · A hair clinic.',
    'The grooming blog (ReadySleek) says so.',
  ]
  expect(refusedIn(beside)).toEqual([])
  expect(refusedIn(['Serkan Aygin Clinic says so.', 'By ReadySleek (a blog).'])).toHaveLength(2)
})

it('only pages that are there wait to be written', () => {
  const all = measured.map(([page]) => page)
  expect(waiting.filter(page => !all.includes(page))).toEqual([])
})
