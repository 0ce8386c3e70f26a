import { sourceCount } from '@/content/evidence/source-ids'
import { Page } from '@/components/layout/page'
import { Prose } from '@/components/layout/prose'
import { PageHead } from '@/components/ui/page-head'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/about')

export default function About() {
  return (
    <Page>
      <PageHead
        eyebrow="About"
        title="A guide to one decision"
        lede="You are losing hair, and someone offers to tattoo it back. You want to know if that is wise before you pay. So did we."
      />
      <Prose>
        <p>
          Scalp micropigmentation, or SMP, is thousands of tiny dots tattooed into the scalp so that it reads as hair
          cut very short. It costs a lot, it is hard to undo, and much of what you can read about it comes from people
          who sell it.
        </p>
        <p>
          We took <a href="/sources">{`${sourceCount} articles`}</a> that a reader would find and wrote down what they
          say, statement by statement. Then we laid them side by side. They agree on some things. On many they do not,
          and some do not agree with themselves. This guide shows all of it.
        </p>
        <h2>What can I do here?</h2>
        <ul>
          <li>
            <a href="/candidacy">Check if it could suit you</a>. You get reasons for and against, not a score.
          </li>
          <li>
            <a href="/cost">See what it would cost</a>, as a range, with each source on its own line.
          </li>
          <li>
            <a href="/preview">See it drawn</a>, good work and bad, on a head you set to be like yours.
          </li>
          <li>
            <a href="/timeline">Put the sessions on a calendar</a> and see what{' '}
            <a href="/aftercare">each day of healing</a> asks.
          </li>
          <li>
            <a href="/practitioner">Check who would do it</a>, and take <a href="/plan">one sheet of paper</a> along.
          </li>
          <li>
            <a href="/guides">Read short guides</a> in which every figure opens to show who says it.
          </li>
        </ul>
        <h2>What will you not find?</h2>
        <p>
          No clinic list, no discount and no before-and-after photos. No promise that SMP is for you. We do not give
          medical advice. Where a doctor should look first, we say which kind.
        </p>
        <h2>How do I know that I can trust it?</h2>
        <p>
          Check us. Each figure leads to its source and the place in it. You can read{' '}
          <a href="/about/method">how we work</a>, <a href="/about/funding">who pays</a>, and{' '}
          <a href="/about/privacy">what we know about you</a>, which is next to nothing. All our tables are{' '}
          <a href="/data">open data</a>.
        </p>
      </Prose>
    </Page>
  )
}
