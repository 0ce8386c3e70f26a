import { sourceCount } from '@/content/evidence/source-ids'
import { GuideMeasures } from '@/components/articles/guide-measures'
import { OutsideMark } from '@/components/evidence/outside-mark'
import { Prose } from '@/components/layout/prose'
import { claims } from '@/content/evidence/claims'
import type { OutsideReading } from '@/content/evidence/outside.schema'
import { guidesInOrder } from '@/lib/articles/guides'
import { contradictions, mereDifferences, selfContradictions } from '@/lib/evidence/conflicts'
import { certaintyLabels } from '@/lib/evidence/certainty'
import { getOutside, outsideIds } from '@/lib/evidence/outside-facts'
import { AboutPage } from '@/app/about/about-page'
import { metadataOf } from '@/app/metadata-of'

const readIn = (how: OutsideReading) => outsideIds.filter(id => getOutside(id).readAs === how).length

export const metadata = metadataOf('/about/method')

export default async function Method() {
  const all = await guidesInOrder()
  const grades = all.map(({ reading }) => reading.grade)
  const longest = Math.max(...all.map(({ reading }) => reading.longest.words))
  return (
    <AboutPage
      path="/about/method"
      lede={`We take ${sourceCount} articles apart, statement by statement, and set them side by side.`}
    >
      <Prose>
        <h2>What do we write down?</h2>
        <p>
          {`We have ${Object.keys(claims).length} statements in our ledger, each in our own words, with its source and the place in it. `}
          A figure is written down once, and every page prints it from there, so it cannot say one thing here and
          another there. You can <a href="/sources">read the ledger by source</a> or{' '}
          <a href="/data">take it as a file</a>.
        </p>
        <h2>What do the dots mean?</h2>
        <p>
          There is one dot for each source, always in the same order. A filled dot means that the article says this, or
          at least this much. A half-filled dot means that it says something else that fits beside it. A struck dot
          means a contradiction, so both can’t be right, and an empty dot means that the article is silent. Open the
          dots to read who each source is and what it sells.
        </p>
        <h2>What happens where the articles disagree?</h2>
        <p>
          {`They contradict each other on ${contradictions.length} points, where both can’t be right about the same people, `}
          {`place and time. On ${selfContradictions.length} points one of them contradicts itself. `}
          {`On ${mereDifferences.length} more they differ but can all be right, because only a figure, the scope, `}
          the market or the words are not the same. We never take the middle, but show you the whole range and who says
          what. If a source is silent, we say so. If part of its text is lost, we don’t fill the hole.
        </p>
        <h2>How sure is a statement?</h2>
        <p>Every statement has a label. A set rule picks it, so it is not our view.</p>
        <dl className="mt-5 divide-y divide-rule border-y border-rule font-sans text-base">
          {Object.values(certaintyLabels).map(({ label, means }) => (
            <div key={label} className="grid gap-x-6 py-3 sm:grid-cols-[11rem_1fr]">
              <dt className="font-semibold">{label}</dt>
              <dd className="text-soft">{means}</dd>
            </div>
          ))}
        </dl>
        <h2>What about facts from elsewhere?</h2>
        <p>
          Regulators, studies and patient groups know things that the articles leave out. We keep those facts apart.
          They have a mark of their own, <OutsideMark />, and never count as one of the articles. Beside each of them
          you see who says it, which people it rests on, what it can’t tell you, and the day on which we read it.
        </p>
        <p>
          We read stored copies, and most of them in part: {`${readIn('abstract')} as a paper’s summary only, `}
          {`${readIn('press')} in the news, ${readIn('copy')} in a copy on another site. `}
          So “we found no study” means that we found none, not that there is none. Once a reading is a year old, our own
          checks fail until someone reads it again.
        </p>
        <h2>How does the quiz decide?</h2>
        <p>
          It follows rules that you can read. Each rule says which answers trigger it and which source it rests on, and{' '}
          <a href="/candidacy/map">you can see them all</a>. No doctor has checked our rules yet. So a result is a list
          of things to raise with a doctor, not a verdict on your health.
        </p>
        <h2>How easy are the guides to read?</h2>
        <p>
          We measure it each time the site is built. The grade is that of a US school year (Flesch–Kincaid), and our
          {` guides are between ${Math.min(...grades)} and ${Math.max(...grades)}. Their longest sentence has ${longest} words. `}
          A low grade doesn’t prove that a text is clear, because it only looks at how long the words and sentences are.
        </p>
        <GuideMeasures guides={all} />
      </Prose>
    </AboutPage>
  )
}
