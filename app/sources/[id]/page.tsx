import type { Metadata } from 'next'
import { pageMetadata } from '@/app/metadata-of'
import { pages } from '@/app/pages'
import { sourcePage } from '@/app/sources/source-page'
import { ClaimEntry } from '@/components/evidence/claim-entry'
import { SourceFacts } from '@/components/evidence/source-facts'
import { SourcePlace } from '@/components/evidence/source-place'
import { SourceTally } from '@/components/evidence/source-tally'
import { TopicContents } from '@/components/evidence/topic-contents'
import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { type SourceId, sourceIds } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { claimsBySource } from '@/lib/evidence/source-summary'
import { topicWords } from '@/lib/evidence/topic-words'
import { lowerFirst } from '@/lib/format/first-letter'

export const dynamicParams = false

type Props = { params: Promise<{ id: SourceId }> }

export function generateStaticParams() {
  return sourceIds.map(id => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(sourcePage((await params).id))
}

export default async function SourcePage({ params }: Props) {
  const source = sources[(await params).id]
  const topics = claimsBySource(source.id)
  const contents = topics.map(({ topic, aspects }) => ({
    href: `#${topic}`,
    label: topicWords[topic],
    count: aspects.reduce((sum, { claims }) => sum + claims.length, 0),
  }))
  return (
    <Page>
      <PageHead
        eyebrow={
          <a href="/sources" className="inline-flex min-h-11 items-center">
            {pages['/sources'].name}
          </a>
        }
        title={sourcePage(source.id).name}
        lede={
          <>
            {`This article comes from ${source.name}, ${lowerFirst(source.publisherWords)}. `}
            <SourceTally id={source.id} />
          </>
        }
      />
      <div className="gap-x-14 md:grid md:grid-cols-[12.5rem_1fr]">
        <TopicContents label="By topic" entries={contents} />
        <div className="min-w-0">
          <section aria-labelledby="behind" className="pb-12">
            <SourcePlace id={source.id} />
            <h2 id="behind" className="mb-3 text-2xl">
              Who is behind it
            </h2>
            <SourceFacts source={source} />
          </section>
          {topics.map(({ topic, aspects }) => (
            <section
              key={topic}
              id={topic}
              aria-labelledby={`${topic}-title`}
              className="bleed-rule scroll-mt-6 pb-12 pt-4"
            >
              <h2 id={`${topic}-title`} className="text-2xl">
                {topicWords[topic]}
              </h2>
              {aspects.map(({ aspect, claims }) => (
                <div key={aspect} className="mt-5">
                  <h3 className="mb-2 font-sans text-sm font-semibold tracking-normal text-soft">{aspect}</h3>
                  <ul>
                    {claims.map(id => (
                      <ClaimEntry key={id} id={id} />
                    ))}
                  </ul>
                </div>
              ))}
            </section>
          ))}
        </div>
      </div>
    </Page>
  )
}
