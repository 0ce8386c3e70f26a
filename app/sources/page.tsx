import { OutsideList } from '@/components/evidence/outside-list'
import { OutsideMark } from '@/components/evidence/outside-mark'
import { SourceCard } from '@/components/evidence/source-card'
import { TopicContents } from '@/components/evidence/topic-contents'
import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { upperFirst } from '@/lib/format/first-letter'
import { sourceIds, sourceCount } from '@/content/evidence/source-ids'
import { silentInAll } from '@/content/evidence/holes'
import { sources } from '@/content/evidence/sources'
import { outsideIds } from '@/lib/evidence/outside-facts'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/sources')

const contents = [
  ...sourceIds.map(id => ({ href: `#${id}`, label: sources[id].name })),
  { href: '#silent', label: 'What all five leave out' },
  { href: '#outside', label: 'Facts from outside' },
]

export default function Sources() {
  return (
    <Page>
      <PageHead
        title={`${upperFirst(sourceCount)} articles, and who is behind them`}
        lede={`This guide rests on ${sourceCount} articles. Read who publishes each, and what they sell, before you read what they say.`}
      />
      <div className="gap-x-14 md:grid md:grid-cols-[12.5rem_1fr]">
        <TopicContents label="On this page" entries={contents} />
        <div className="min-w-0">
          <section aria-labelledby="five">
            <h2 id="five" className="text-3xl">
              The five
            </h2>
            <p className="mb-10 mt-3 max-w-[62ch] font-serif text-lg">
              Five dots tell what each article says of a statement, always in this order. A filled dot says so. A half
              filled one says something that fits beside it. A struck one contradicts it, and a hollow one is silent.
            </p>
            {sourceIds.map(id => (
              <SourceCard key={id} source={sources[id]} />
            ))}
          </section>
          <section id="silent" aria-labelledby="silent-title" className="bleed-rule scroll-mt-6 pb-14 pt-6">
            <h2 id="silent-title" className="text-3xl">
              What all five leave out
            </h2>
            <p className="mt-3 max-w-[62ch] font-serif text-lg">
              We looked for a word on the matters below and found none in our copies. Neither do we say one, unless an
              outside fact does. What is lost from a copy is never filled in from memory.
            </p>
            <ul className="mt-5 list-disc pl-5 marker:text-skin sm:columns-2 sm:gap-x-10">
              {silentInAll.map(matter => (
                <li key={matter} className="mb-2 break-inside-avoid">
                  {matter}
                </li>
              ))}
            </ul>
          </section>
          <section id="outside" aria-labelledby="outside-title" className="bleed-rule scroll-mt-6 pt-6">
            <h2 id="outside-title" className="text-3xl">
              Facts from outside
            </h2>
            <p className="mb-8 mt-3 max-w-[62ch] font-serif text-lg">
              {`These ${outsideIds.length} facts come from elsewhere: regulators, laws, studies. They wear this mark, `}
              <OutsideMark />, and never count as one of the five. Each says on whom it rests, what it cannot tell and
              when we read it.
            </p>
            <OutsideList />
          </section>
        </div>
      </div>
    </Page>
  )
}
