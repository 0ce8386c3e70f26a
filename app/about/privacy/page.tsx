import { Page } from '@/components/layout/page'
import { Prose } from '@/components/layout/prose'
import { PageHead } from '@/components/ui/page-head'
import { metadataOf } from '@/app/metadata-of'

export const metadata = metadataOf('/about/privacy')

export default function Privacy() {
  return (
    <Page>
      <PageHead
        eyebrow="About"
        title="What we know about you"
        lede="Nothing that you do not send us. And we built the quiz so that you cannot send it by mistake."
      />
      <Prose>
        <ul>
          <li>
            No cookies. No accounts. No analytics. None of your answers is stored on your device unless you ask for it.
          </li>
          <li>No other company is involved. Fonts, pictures and scripts all come from this site.</li>
          <li>The pages to read hold no script at all.</li>
        </ul>
        <h2>Where do my quiz answers go?</h2>
        <p>
          Nowhere. They are about your health, so they stay on your device. They stand in the address bar behind a hash
          sign (#). A browser never sends that part to a server. If you copy the whole address to someone, that person
          can see your answers. With script switched off they stay in the page itself and are gone when you close it.
        </p>
        <h2>And in the cost tool?</h2>
        <p>
          There the address says which area and which place you chose, in the open, so that links and forms work without
          script. The server sees it as it sees the name of any page. It does not know who you are.
        </p>
        <h2>What is kept so that it works offline?</h2>
        <p>
          When you open a tool, your browser keeps a copy of our pages: the tools, the guides and what they need to
          work. So they open in a waiting room without a network too. The copies are the same for every reader. They
          hold none of your answers and no list of what you opened. If your browser tells us that you save data, none is
          kept.
        </p>
        <p>
          To remove them, press “Delete everything” in <a href="/plan">your plan</a>, or clear the data of this site in
          your browser’s settings. The next tool that you open keeps them again.
        </p>
        <h2>What does a server always see?</h2>
        <p>
          Any web server sees your network address and the page you ask for. We keep no record of visitors and build no
          profile. Whoever runs the machine for us may keep a short technical log for its safety.
        </p>
        <h2>Can I check that?</h2>
        <p>
          Yes. The tests that come with the code answer the quiz with marked values, watch every request the browser
          makes, and fail if a mark shows up in one.
        </p>
      </Prose>
    </Page>
  )
}
