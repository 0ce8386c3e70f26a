import { Prose } from '@/components/layout/prose'
import { AboutPage } from '@/app/about/about-page'
import { metadataOf } from '@/app/metadata-of'
import { type PagePath, pages } from '@/app/pages'

export const metadata = metadataOf('/about/privacy')

/** A page by its own name. */
const Link = ({ path }: { path: PagePath }) => <a href={path}>{pages[path].name}</a>

export default function Privacy() {
  return (
    <AboutPage
      path="/about/privacy"
      lede={
        'We don’t know who you are, and your answers to the quiz are never sent to us. Some tools put what you enter ' +
        'into their address, and our server sees that.'
      }
    >
      <Prose>
        <ul>
          <li>There are no cookies, no accounts and no analytics.</li>
          <li>
            We store none of your answers on your device unless you ask for it. What your browser keeps by itself is
            told below.
          </li>
          <li>No other company is involved, because fonts, pictures and scripts all come from this site.</li>
          <li>The pages to read hold no script at all.</li>
        </ul>
        <h2>Where do my quiz answers go?</h2>
        <p>
          Nowhere, unless you send them on. They are about your health, so they stay in the page, in the tab where you
          gave them. They are not in its address, so your browser does not write them into its history. The same is true
          of the picture that you set up, of what you note about practitioners, and of a plan that you have not kept.
          What matters to you, and what you tick on the way to a decision, stays in the page in the same way.
        </p>
        <p>
          All of this is gone when you close the tab, unless your browser can bring the tab back. It can do that after a
          crash, at its next start, or when you ask for a closed tab. For that it writes open tabs into files of its
          own, with what is in them. A private window does not do so.
        </p>
        <h2>Where does my photo go?</h2>
        <p>
          Nowhere. <Link path="/photo" /> opens your photo in the memory of the page alone and takes only its pixels. It
          is never sent or stored, and it is gone when you leave the page. What you set for the dots stays in the page
          as the drawing’s settings do. A picture that you save there is a file of your own.
        </p>
        <h2>How can I send them on?</h2>
        <p>
          There are three ways out, and each is yours to choose. “Copy a link” makes an address with the answers in it.
          The links under the result take them along to the practitioner’s questions, the comparison, the drawing and
          the price. In both, the answers come after a hash sign (#). A browser never sends that part to a server, but
          it does write it into its history, and may copy that to your other devices. Whoever gets the link can read
          them.
        </p>
        <p>The third way is your plan. With script switched off, the answers stay in the page itself.</p>
        <h2>Where is my plan?</h2>
        <p>
          A plan holds only what you put into it. That can be your quiz answers, the options that you compared, what
          matters to you, where you are on the way to a decision, and what the other tools know. The answers of someone
          who weighs beside you come along only if you keep both. How much hair loss weighs on you is never in it. A
          link or a code carries only the parts that you tick for it.
        </p>
        <p>
          “Keep in my plan” holds it in the tab until you close that. “Keep it on this device” holds it in this
          browser’s storage until you delete it. “Delete everything” in <Link path="/plan" /> removes both, and also the
          answers of the pages that you went through in the same tab. What stays in the tab is the moment of deleting,
          so that Back shows none of them. Deleting cannot reach other tabs that are open, files that you saved, or a
          link with answers that you opened, which may still be in your browser’s history.
        </p>
        <h2>What do the tools send?</h2>
        <p>
          These tools put what you enter into their address, in the open, so that links and forms work without script.
          Your browser sends it each time you reload such a page, open a link to it, or save its file from us, and it
          keeps it in its history. We do not know who you are, but the server sees it as it sees the name of any page.
        </p>
        <ul>
          <li>
            <Link path="/compare" />: the options that you put side by side, and whether you see only what differs.
          </li>
          <li>
            <Link path="/cost" />: the area and the place, the number of years and sessions, the source that you keep,
            how often you want a touch-up, and the prices, offers and exchange rate that you type.
          </li>
          <li>
            <Link path="/timeline" />: the date of your treatment or of your event, and the number of sessions.
          </li>
          <li>
            <Link path="/aftercare" />: the date of your treatment, the day you look at, the number of sessions and the
            days between them, and the sources that you left out.
          </li>
          <li>
            <Link path="/today" />: the same.
          </li>
          <li>
            <Link path="/path" />: nothing while script is on. With script off, its forms for the calendar send the day
            that you put in and how long you want to wait.
          </li>
          <li>
            <Link path="/plan" />: nothing while script is on. With script off, its form sends the area, the place, the
            date and the number of sessions.
          </li>
        </ul>
        <p>
          What your practitioner told you, your ticks and your notes are never sent. If you come from the quiz, the cost
          tool keeps the area after the hash sign, so that it is not sent either.
        </p>
        <h2>What is kept so that it works offline?</h2>
        <p>
          When you open a tool, your browser keeps a copy of our pages: the tools, the guides and what they need to
          work. So they open in a waiting room without a network too. The copies are the same for every reader, and they
          hold none of your answers and no list of what you opened. If your browser tells us that you save data, none is
          kept.
        </p>
        <p>
          To remove the copies, press “Delete everything” in <Link path="/plan" />, or clear the data of this site in
          your browser’s settings. The next tool that you open keeps them again.
        </p>
        <h2>What does a server always see?</h2>
        <p>
          Any web server sees your network address and the page you ask for. We keep no record of visitors and build no
          profile, but whoever runs the machine for us may keep a short technical log for its safety.
        </p>
        <h2>Can I check that?</h2>
        <p>
          Yes, you can. The tests that come with the code answer the quiz, watch every request that the browser makes,
          and fail if an answer shows up in one. Another reads the browser’s own list of visits after a walk through the
          site.
        </p>
      </Prose>
    </AboutPage>
  )
}
