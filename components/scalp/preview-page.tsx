import { PrintedSources } from '@/components/evidence/printed-sources'
import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { Preview } from './preview'
import { PreviewMade } from './preview-made'
import { PreviewSources } from './preview-sources'

/** The visualiser's page. Without script it shows a still picture, what it shows in words, and what the sources say. */
export const PreviewPage = () => (
  <Page>
    <PageHead
      eyebrow="Preview"
      title="What would it look like?"
      lede={
        <span className="print:hidden">
          Set a head to be like yours. See what the sources describe, good and bad. It never leaves your device.
        </span>
      }
    />
    <Preview />
    <PreviewSources />
    <PreviewMade />
    <PrintedSources />
  </Page>
)
