import { PrintedSources } from '@/components/evidence/printed-sources'
import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { photoLimits, photoTips } from '@/content/photo/photo'
import { PhotoTool } from './photo-tool'

/** What stands there instead where no script runs. */
const WithoutScript = () => (
  <div data-needs="no-script" className="border-l-4 border-settle pl-4">
    <p className="font-semibold">To draw on your photo, this page needs JavaScript, and yours is off.</p>
    <p className="mt-2 max-w-[60ch]">
      Your own browser has to open the photo and draw on it, and only a script can make it do that. Without one we would
      have to ask you to send us your photo, and we don’t do that. Nothing is sent from this page.
    </p>
    <p className="mt-2 max-w-[60ch]">
      You can see the same dots <a href="/preview">on drawn heads</a> instead, which works without JavaScript.
    </p>
  </div>
)

const Lines = ({ id, title, lines }: { id: string; title: string; lines: readonly string[] }) => (
  <section aria-labelledby={id} className="mt-10 print:mt-3">
    <h2 id={id} className="text-2xl print:text-base">
      {title}
    </h2>
    <ul className="mt-3 max-w-[62ch] print:mt-1 print:max-w-none print:columns-2 print:gap-8">
      {lines.map(sentence => (
        <li key={sentence} className="break-inside-avoid border-t border-rule py-2.5 print:py-0.5 print:text-xs">
          {sentence}
        </li>
      ))}
    </ul>
  </section>
)

/** The page for the reader's own photo: what it does, that nothing leaves the device, and the button, in one screen. */
export const PhotoPage = () => (
  <Page>
    <PageHead
      title="On your own photo"
      lede={
        <span className="print:hidden">
          See dots on a photo of your own head. The photo stays on your device: it is never sent, and it is forgotten
          when you leave this page.
        </span>
      }
    />
    <PhotoTool />
    <WithoutScript />
    <Lines id="photo-limits-title" title="What this picture can’t tell you" lines={photoLimits} />
    <div className="print:hidden">
      <Lines id="photo-tips-title" title="What makes a good photo for this?" lines={photoTips} />
      <section aria-labelledby="photo-private-title" className="mt-10 max-w-[62ch]">
        <h2 id="photo-private-title" className="text-2xl">
          Where does my photo go?
        </h2>
        <p className="mt-3">
          It goes nowhere. Your browser opens it in this page’s own memory, turns it upright and lets go of everything
          else that was in the file, such as place and time. It is not stored, and this site may not talk to any other.
          You can read the rest under <a href="/about/privacy">Privacy</a>.
        </p>
        <p className="mt-3">
          To see the dots on drawn heads of many skin tones, go to <a href="/preview">What would it look like?</a>
        </p>
      </section>
    </div>
    <PrintedSources />
  </Page>
)
