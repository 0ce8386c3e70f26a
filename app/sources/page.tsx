import { Fold } from '@/components/ui/fold'
import { OutsideList } from '@/components/evidence/outside-list'
import { OutsideMark } from '@/components/evidence/outside-mark'
import { QuarrelMap } from '@/components/evidence/quarrel-map'
import { SourceCard } from '@/components/evidence/source-card'
import { TopicContents } from '@/components/evidence/topic-contents'
import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { sourceIds, sourceCount } from '@/content/evidence/source-ids'
import { silentInAll } from '@/content/evidence/holes'
import { sources } from '@/content/evidence/sources'
import type { Source } from '@/content/evidence/sources.schema'
import { contradictions, mereDifferences, selfContradictions } from '@/lib/evidence/conflicts'
import { outsideIds } from '@/lib/evidence/outside-facts'
import { theSource } from '@/lib/evidence/source-name'
import { metadataOf } from '@/app/metadata-of'
import { pages } from '@/app/pages'

export const metadata = metadataOf('/sources')

const contents = [
  { href: '#five', label: 'Who they are' },
  { href: '#quarrels', label: 'Where they differ' },
  { href: '#silent', label: 'What we did not find' },
  { href: '#outside', label: 'Facts from outside' },
]

/** Whose article lacks its list of conditions: an example of what our copies have lost, as long as they lack it. */
const withoutList = Object.values<Source>(sources).find(({ missing }) => missing.some(({ hole }) => hole === 'H1'))

const lede = 'max-w-[62ch] font-serif text-lg'

export default function Sources() {
  return (
    <Page>
      <PageHead
        title={pages['/sources'].name}
        lede={
          `This guide rests on ${sourceCount} articles, most of them by someone who sells SMP or something close to it. ` +
          'So read who is talking before you read what they say.'
        }
      />
      <div className="gap-x-14 md:grid md:grid-cols-[12.5rem_1fr]">
        <TopicContents label="On this page" entries={contents} />
        <div className="min-w-0">
          <section aria-labelledby="five">
            <h2 id="five" className="mb-6 text-3xl">
              Who they are
            </h2>
            {sourceIds.map(id => (
              <SourceCard key={id} source={sources[id]} />
            ))}
          </section>
          <section id="quarrels" aria-labelledby="quarrels-title" className="bleed-rule scroll-mt-6 pb-12 pt-6">
            <h2 id="quarrels-title" className="text-3xl">
              Where they differ
            </h2>
            <p className={`mb-6 mt-3 ${lede}`}>
              {`On ${contradictions.length} points two of them can’t both be right, and on ${selfContradictions.length} one of `}
              {`them contradicts itself. On ${mereDifferences.length} more they only differ in a figure, in scope or in words.`}
            </p>
            <QuarrelMap />
          </section>
          <section id="silent" aria-labelledby="silent-title" className="bleed-rule scroll-mt-6 pb-12 pt-3">
            <Fold
              heading={
                <h2 id="silent-title" className="text-3xl">
                  What we did not find in them
                </h2>
              }
              inside={`${silentInAll.length} matters on which we found no word`}
            >
              <p className={lede}>
                We looked for a word on each of these and found none in our copies of the articles. So we say nothing on
                them either, unless a fact from outside does. What is lost from a copy we never fill in from memory.
                {withoutList
                  ? ` A list of conditions is missing from the article of ${theSource(withoutList)}, for example, and it ` +
                    'may name an illness or a medicine that stands here.'
                  : null}
              </p>
              <ul className="mt-5 list-disc pl-5 marker:text-skin sm:columns-2 sm:gap-x-10">
                {silentInAll.map(matter => (
                  <li key={matter} className="mb-2 break-inside-avoid">
                    {matter}
                  </li>
                ))}
              </ul>
            </Fold>
          </section>
          <section id="outside" aria-labelledby="outside-title" className="scroll-mt-6">
            <Fold
              heading={
                <h2 id="outside-title" className="text-3xl">
                  Facts from outside
                </h2>
              }
              inside={`${outsideIds.length} facts from regulators, laws and studies, by the kind of source`}
            >
              <p className={`mb-6 ${lede}`}>
                They wear this mark, <OutsideMark />, and they never count as one of the five. Each one tells who was
                studied, what it can’t tell you, and on which day we read it.
              </p>
              <OutsideList />
            </Fold>
          </section>
        </div>
      </div>
    </Page>
  )
}
