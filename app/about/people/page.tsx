import { AboutPage } from '@/app/about/about-page'
import { metadataOf } from '@/app/metadata-of'
import { Prose } from '@/components/layout/prose'
import { sourceCount } from '@/content/evidence/source-ids'

export const metadata = metadataOf('/about/people')

export default function People() {
  return (
    <AboutPage
      path="/about/people"
      lede="This guide was written and built by software. No doctor, nurse or practitioner took part in it."
    >
      <Prose>
        <h2>What does that mean for me?</h2>
        <p>
          {`A program read the ${sourceCount} articles and public pages, wrote down what they say, and wrote the guide from that. `}
          It has no clinical training and no experience with patients, and it has never seen your scalp. So take it as a
          well-sorted reading list, and let a doctor answer what is about your health.
        </p>
        <h2>Who has checked it?</h2>
        <p>
          The text was read against the articles many times by software that had not written it. No clinician has
          checked it, and it has not been tried out with people who face this decision. What that leaves open stands in{' '}
          <a href="/about/ipdas">how we measure up</a>.
        </p>
        <h2>Does anyone gain by it?</h2>
        <p>
          Nobody who sells hair loss treatments has paid for it or seen it before you. You can read more in{' '}
          <a href="/about/funding">who pays for this</a>.
        </p>
      </Prose>
    </AboutPage>
  )
}
