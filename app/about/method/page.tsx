import { sourceCount } from '@/content/evidence/source-ids'
import { upperFirst } from '@/lib/format/first-letter'
import { OutsideMark } from '@/components/evidence/outside-mark'
import { Page } from '@/components/layout/page'
import { Prose } from '@/components/layout/prose'
import { PageHead } from '@/components/ui/page-head'
import { claims } from '@/content/evidence/claims'
import type { OutsideReading } from '@/content/evidence/outside.schema'
import { contradictions, mereDifferences, selfContradictions } from '@/lib/evidence/conflicts'
import { certaintyLabels } from '@/lib/evidence/certainty'
import { getOutside, outsideIds } from '@/lib/evidence/outside-facts'
import { metadataOf } from '@/app/metadata-of'
import { pages } from '@/app/pages'

const readIn = (how: OutsideReading) => outsideIds.filter(id => getOutside(id).readAs === how).length

export const metadata = metadataOf('/about/method')

export default function Method() {
  return (
    <Page>
      <PageHead
        eyebrow="About"
        title={pages['/about/method'].name}
        lede={`${upperFirst(sourceCount)} articles, taken apart fact by fact, and put side by side.`}
      />
      <Prose>
        <h2>What is in the ledger?</h2>
        <p>
          {`${Object.keys(claims).length} statements, each in our own words, each with its source and the place in it. `}
          Where a statement has a figure, the figure stands in the ledger once. Every page prints it from there, so it
          cannot say one thing here and another there. <a href="/sources">Read the ledger by source</a> or{' '}
          <a href="/data">take it as a file</a>.
        </p>
        <h2>What do the five dots mean?</h2>
        <p>
          One dot for each source, always in the same order. A filled dot says so, or at least so much. A half filled
          one says something else that fits beside it. A struck one contradicts it: both cannot be right. A hollow one
          is silent. Open them to read who it is, and what they sell.
        </p>
        <h2>What happens where sources disagree?</h2>
        <p>
          {`They contradict each other on ${contradictions.length} points: both cannot be right about the same people, place and time. `}
          {`On ${selfContradictions.length} points one of them contradicts itself. `}
          {`On ${mereDifferences.length} more they differ and can all be right, because only a figure, the scope, `}
          the market or the words are not the same. We never take the middle. You see the whole range, and who stands
          where. If a source is silent, we say that it is silent. If part of its text is lost, we do not fill the hole.
        </p>
        <h2>How sure is a statement?</h2>
        <p>Each one wears a label. A rule picks it, not our mood:</p>
        <dl className="mt-5 divide-y divide-rule border-y border-rule font-sans text-base">
          {Object.values(certaintyLabels).map(({ label, means }) => (
            <div key={label} className="grid gap-x-6 py-3 sm:grid-cols-[11rem_1fr]">
              <dt className="font-semibold">{label}</dt>
              <dd className="text-soft">{means}</dd>
            </div>
          ))}
        </dl>
        <h2>And facts from elsewhere?</h2>
        <p>
          Regulators, studies and patient groups know things that the five leave out. We keep those apart. They wear a
          mark of their own, <OutsideMark />, and never count as one of the five. Beside each of them you see who says
          it, on whom it rests, what it cannot tell, and the day on which we read it. We read stored copies, and most of
          them in part: {`${readIn('abstract')} as a paper’s summary only, ${readIn('press')} in the news, `}
          {`${readIn('copy')} in a copy on another site.`} So “we found no study” means that we found none, not that
          there is none. Once a reading is a year old, our own checks fail until someone reads it again.
        </p>
        <h2>How does the quiz decide?</h2>
        <p>
          By rules that you can read. Each rule names the answers that trigger it and the source that it rests on.{' '}
          <a href="/candidacy/map">See them all</a>. No rule of ours has been checked by a doctor yet, so a result is a
          list of things to raise with one, not a verdict on your health.
        </p>
      </Prose>
    </Page>
  )
}
