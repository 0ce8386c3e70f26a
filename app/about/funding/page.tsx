import { sourceCount } from '@/content/evidence/source-ids'
import { Page } from '@/components/layout/page'
import { Prose } from '@/components/layout/prose'
import { PageHead } from '@/components/ui/page-head'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/about/funding')

export default function Funding() {
  return (
    <Page>
      <PageHead eyebrow="About" title="Who pays for this?" lede="Nobody who has anything to sell you." />
      <Prose>
        <ul>
          <li>There is no advertising and there are no paid links. We get nothing if you book a treatment.</li>
          <li>No clinic, artist, training school, ink maker or drug maker has paid us or seen a page before you.</li>
          <li>We ask for no name, no mail address and no phone number. There is nothing that we could sell on.</li>
          <li>The code and the tables are free to use, to check and to copy.</li>
        </ul>
        <h2>And the sources?</h2>
        <p>
          That is another matter. {`Most of the ${sourceCount} articles`} come from people who sell SMP or other hair
          treatments. We did not choose them for their merit. They are what a reader finds. So what each publisher sells
          stands beside what it says, on <a href="/sources">the page about the sources</a> and wherever you open a
          figure.
        </p>
        <h2>Would you take money later?</h2>
        <p>If that ever changes, this page will say so first, with the name and the amount.</p>
      </Prose>
    </Page>
  )
}
