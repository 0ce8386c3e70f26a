import { PrintedSources } from '@/components/evidence/printed-sources'
import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { previewMade } from '@/content/scalp/preview-made'
import { Preview } from './preview'
import { PreviewSources } from './preview-sources'

/** What the drawing had to decide by itself, because no source says it. */
const PreviewMade = () => (
  <section aria-labelledby="preview-made-title" className="mt-14 print:hidden">
    <h2 id="preview-made-title" className="text-2xl">
      What we had to decide for the drawing
    </h2>
    <ul className="mt-4 max-w-[64ch] text-soft">
      {previewMade.map(sentence => (
        <li key={sentence} className="border-t border-rule py-2.5">
          {sentence}
        </li>
      ))}
    </ul>
  </section>
)

/** The visualiser's page. Without script it shows a still picture, what it shows in words, and what the sources say. */
export const PreviewPage = () => (
  <Page>
    <PageHead
      title="What would it look like?"
      lede={
        <span className="print:hidden">
          Make this head look like yours, then see what good and bad SMP would look like on it. What you set stays on
          your device.
        </span>
      }
    />
    <p className="-mt-6 mb-6 print:hidden">
      <a href="/photo" className="inline-flex min-h-11 items-center">
        Try it on your own photo
      </a>
    </p>
    <Preview />
    <PreviewSources />
    <PreviewMade />
    <PrintedSources />
  </Page>
)
