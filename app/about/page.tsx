import { sourceCount } from '@/content/evidence/source-ids'
import { Page } from '@/components/layout/page'
import { Prose } from '@/components/layout/prose'
import { PageHead } from '@/components/ui/page-head'
import { metadataOf } from '@/app/metadata-of'
import { pages } from '@/app/pages'

export const metadata = metadataOf('/about')

export default function About() {
  return (
    <Page>
      <PageHead
        title={pages['/about'].name}
        lede="You are losing hair, and someone offers to tattoo it back. This guide helps you find out if that is wise, before you pay."
      />
      <Prose>
        <p>
          Scalp micropigmentation, or SMP, is a tattoo of thousands of tiny dots on your scalp. They look like hair cut
          very short, or make thin hair look fuller. It costs a lot and is hard to undo, and much of what you can read
          about it comes from people who sell it.
        </p>
        <p>
          We took <a href="/sources">{`${sourceCount} articles`}</a> that a reader would find, and wrote down what they
          say, statement by statement. Then we set them side by side. They agree on some things and disagree on many,
          and some of them even contradict themselves. We show you all of that, and how sure each statement is.
        </p>
        <h2>What can I do here?</h2>
        <ul>
          <li>
            <a href="/candidacy">Check if it could suit you</a>, and get reasons for and against instead of a score.
          </li>
          <li>
            <a href="/cost">See what it would cost</a>, as a range that shows where each price comes from.
          </li>
          <li>
            <a href="/preview">See it drawn</a>, well done and badly done, on a head that you make look like yours.
          </li>
          <li>
            <a href="/timeline">Put the sessions on a calendar</a>, and see what you can do on{' '}
            <a href="/aftercare">each day of healing</a>.
          </li>
          <li>
            <a href="/practitioner">Check the person who would do it</a>, and take{' '}
            <a href="/plan">one sheet of paper</a> along.
          </li>
          <li>
            <a href="/guides">Read short guides</a> in which you can open every figure to see who says it.
          </li>
        </ul>
        <h2>What will I not find here?</h2>
        <p>
          You will find no list of clinics, no discounts and no before-and-after photos. We don’t promise that SMP is
          for you, and we don’t give medical advice. No doctor has checked what we write. Where a doctor should look
          first, we say so, and we say which kind.
        </p>
        <h2>How do I know that I can trust it?</h2>
        <p>
          You can check it yourself, because each figure leads to its source and to the place in it. You can read{' '}
          <a href="/about/method">how we work</a>, <a href="/about/funding">who pays</a> and{' '}
          <a href="/about/privacy">what we know about you</a>, which is next to nothing. All our tables are{' '}
          <a href="/data">open data</a>.
        </p>
      </Prose>
    </Page>
  )
}
