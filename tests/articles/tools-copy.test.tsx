import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AftercarePage } from '@/components/aftercare/aftercare-page'
import { TodayPage } from '@/components/aftercare/today-page'
import { CostPage } from '@/components/cost/cost-page'
import { TimelinePage } from '@/components/timeline/timeline-page'
import { sources } from '@/content/evidence/sources'
import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import { costAddress } from '@/lib/cost/cost-address'
import { readingGrade } from '@/lib/articles/reading-grade'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import { unescaped } from './printed-blocks'

const cost = (query: string) => <CostPage upkeep={null} {...costAddress.parse(new URLSearchParams(query))} />
const timeline = (query: string) => (
  <TimelinePage {...timelineAddress.parse(new URLSearchParams(query))} today="2027-01-01" />
)
const aftercare = (query: string) => <AftercarePage {...aftercareAddress.parse(new URLSearchParams(query))} />

const pages: readonly [string, ReactElement][] = [
  ['the cost', cost('')],
  ['the cost with own figures and bad ones', cost('full-head.s0=2500&travel=x&rate=x&currency=x&every-s0=99&years=99')],
  ['the timeline', timeline('')],
  ['the timeline with both dates', timeline('start=2026-12-01&event=2027-06-12&sessions=4')],
  ['the way back, with bad fields', timeline('event=2027-06-12&start=2027-02-31&sessions=9')],
  ['the days after', aftercare('')],
  ['the days after three sessions', aftercare('start=2027-01-04&sessions=3&day=40')],
  ['the days after, with bad fields', aftercare('start=0001-01-01&day=x&gap=1&without=S9')],
  [
    'today',
    <TodayPage key="today" {...aftercareAddress.parse(new URLSearchParams('start=2027-01-04'))} today="2027-01-06" />,
  ],
]

/** A source's name is a name: it counts as one short word. What a source itself says stands in the ledger, not here. */
const named = (text: string) => Object.values(sources).reduce((all, { name }) => all.replaceAll(name, 'Blog'), text)

/** What is said in whole sentences: paragraphs and hints, without what opens to the claims. */
function blocksOf(page: ReactElement): string[] {
  let html = renderToStaticMarkup(page)
  for (let before = ''; before !== html; ) {
    before = html
    html = html.replace(/<details(?:(?!<details)[\s\S])*?<\/details>/g, '')
  }
  return [...html.matchAll(/<(p|dd|dt|figcaption)\b[^>]*>([\s\S]*?)<\/\1>/g)]
    .map(([, , inner = '']) =>
      named(
        unescaped(
          inner
            .replaceAll(/<[^>]+>/g, ' ')
            .replaceAll(/\s+/g, ' ')
            .trim(),
        ),
      ),
    )
    .filter(text => text.split(' ').length > 3)
}

describe('the words of the tools', () => {
  it.each(pages)('%s reads at grade 6 or below', (_, page) => {
    expect(readingGrade(blocksOf(page)).grade).toBeLessThanOrEqual(6)
  })

  it.each(pages)('%s has no sentence over 30 words', (_, page) => {
    const { longest } = readingGrade(blocksOf(page))
    expect(longest.words, longest.sentence).toBeLessThanOrEqual(30)
  })
})
