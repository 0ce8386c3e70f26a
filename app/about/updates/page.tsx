import { AboutPage } from '@/app/about/about-page'
import { metadataOf } from '@/app/metadata-of'
import { Prose } from '@/components/layout/prose'
import { changes, monthsUntilReread } from '@/content/about/changes'
import { getOutside, outsideIds } from '@/lib/evidence/outside-facts'
import { printDay } from '@/lib/format/print-day'

export const metadata = metadataOf('/about/updates')

export default function Updates() {
  const read = outsideIds.map(id => getOutside(id).read).toSorted()
  return (
    <AboutPage
      path="/about/updates"
      lede={`We look at each fact from outside at least every ${monthsUntilReread} months, and change what no longer holds.`}
    >
      <Prose>
        <h2>How old is what I read?</h2>
        <p>
          {`We last edited the guide on ${printDay(changes[0].day, 'plain')}. `}
          {`The facts from outside were read between ${printDay(read[0] ?? '', 'plain')} and ${printDay(read.at(-1) ?? '', 'plain')}. `}
          Each guide says when it was last edited, and each fact when we read it.
        </p>
        <h2>What makes us change something?</h2>
        <ul>
          <li>An article that we rest on changes, or disappears.</li>
          <li>
            A regulator, a law or a public health service says something new about tattoos, pigments or a medicine.
          </li>
          <li>A study counts something about SMP that nobody had counted before.</li>
          <li>Somebody shows us that a sentence of ours is wrong.</li>
          <li>{`A fact has not been read for ${monthsUntilReread} months. Then a check of ours fails until somebody reads it again.`}</li>
        </ul>
        <h2>The changes so far</h2>
        <ul>
          {changes.map(({ day, says }) => (
            <li key={says}>
              <time dateTime={day}>{printDay(day, 'plain')}</time>
              {`: ${says}`}
            </li>
          ))}
        </ul>
      </Prose>
    </AboutPage>
  )
}
