import { upperFirst } from '@/lib/format/first-letter'
import type { ReactNode } from 'react'
import type { Source } from '@/content/evidence/sources.schema'
import { printList } from '@/lib/format/print-list'
import { SourceGaps } from './source-gaps'

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="grid gap-x-8 gap-y-0.5 border-t border-rule py-3 sm:grid-cols-[9.5rem_1fr]">
    <dt className="text-sm text-soft sm:pt-0.5">{term}</dt>
    <dd className="max-w-[58ch]">{children}</dd>
  </div>
)

/** Who is behind an article, what they sell first, and what our copy of it lacks. */
export const SourceFacts = ({ source }: { source: Source }) => (
  <dl>
    <Row term="Sells">{source.sells}</Row>
    <Row term="Stands to gain">{source.interest}</Row>
    <Row term="Written by">{source.writtenBy}.</Row>
    <Row term="Cites">{source.cites}</Row>
    <Row term="Its figures">{source.figuresFrom}</Row>
    {source.date ? <Row term="Date">{source.date}.</Row> : null}
    <Row term="Silent on">{upperFirst(printList(source.silentOn))}.</Row>
    <Row term="Lost from our copy">
      <SourceGaps missing={source.missing} />
    </Row>
    <Row term="How we know">
      {source.identity.because}
      {source.url ? (
        <>
          {' '}
          <a href={source.url} rel="noreferrer" className="inline-block min-h-6">
            The article itself
          </a>
        </>
      ) : null}
    </Row>
  </dl>
)
