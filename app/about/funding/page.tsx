import { sourceCount } from '@/content/evidence/source-ids'
import { Prose } from '@/components/layout/prose'
import { AboutPage } from '@/app/about/about-page'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/about/funding')

export default function Funding() {
  return (
    <AboutPage path="/about/funding" lede="Nobody pays for it who has anything to sell you.">
      <Prose>
        <ul>
          <li>There is no advertising and there are no paid links, so we get nothing if you book a treatment.</li>
          <li>
            No clinic, practitioner, training school, ink maker or drug maker has paid us, and none has seen a page
            before you did.
          </li>
          <li>We ask for no name, no email address and no phone number, so there is nothing that we could sell on.</li>
          <li>The code and the tables are free to use, to check and to copy.</li>
        </ul>
        <h2>And who pays for the articles?</h2>
        <p>
          That is another matter, because {`most of the ${sourceCount} articles`} come from people who sell SMP or other
          hair treatments. We didn’t choose them because they are good, but because they are what a reader finds. So we
          tell you what each publisher sells, on <a href="/sources">the page about the sources</a> and wherever you open
          a figure.
        </p>
        <h2>Would you take money later?</h2>
        <p>If that ever changes, this page will say so first, with the name and the amount.</p>
      </Prose>
    </AboutPage>
  )
}
