import { AboutPage } from '@/app/about/about-page'
import { metadataOf } from '@/app/metadata-of'
import { Prose } from '@/components/layout/prose'

export const metadata = metadataOf('/about/mistakes')

/** What an e-mail of a reader would hold: no address, since whoever runs a copy of the guide has their own. */
const draft = `mailto:?subject=${encodeURIComponent('A mistake in Stipple')}&body=${encodeURIComponent(
  'The page (copy its address):\n\nThe sentence, or the name of the statement:\n\nWhat is wrong with it:\n\nWhere I read otherwise:\n',
)}`

export default function Mistakes() {
  return (
    <AboutPage
      path="/about/mistakes"
      lede="If a sentence here is wrong, we want to know. It takes you two minutes, and nothing is sent from this page."
    >
      <Prose>
        <h2>How do I say which sentence it is?</h2>
        <p>
          Copy the address of the page, or open the dots beside the sentence and follow “Place in the source”. The
          address of that place ends with the name of the statement, such as #touchup.3-5-years.s3. With that name we
          find it at once.
        </p>
        <h2>What helps us most?</h2>
        <ul>
          <li>Tell us what our sentence says, and what you read instead.</li>
          <li>Tell us where you read it, with the address or the title and the year.</li>
          <li>If it is about your own health, leave that out. We don’t need to know it.</li>
        </ul>
        <h2>Where do I send it?</h2>
        <p>
          Send it to whoever gave you this guide, because it may be run by anyone. You can{' '}
          <a href={draft}>start an e-mail with these questions</a>, and put in the address yourself. The program and its
          tables are free, so you can also mend it where you got them from.
        </p>
      </Prose>
    </AboutPage>
  )
}
