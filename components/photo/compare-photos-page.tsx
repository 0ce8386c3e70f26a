import { PrintedSources } from '@/components/evidence/printed-sources'
import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { twoPhotosLimits } from '@/content/photo/photo-questions'
import { ComparePhotosClient } from './compare-photos.client'
import { PhotoQuestions } from './photo-questions'
import './compare-photos.css'
import './photo.css'

/** Two photos of somebody's work beside each other, made alike, and what to ask of both. The questions need no script. */
export const ComparePhotosPage = () => (
  <Page>
    <PageHead
      eyebrow={<a href="/practitioner">Choosing a practitioner</a>}
      title="Judge a clinic’s photos"
      lede={
        <span className="print:hidden">
          Lay two photos side by side at the same size, brightness and sharpness, and ask both the same questions. They
          stay on your device: they are never sent, and they are forgotten when you leave this page.
        </span>
      }
    />
    <ComparePhotosClient />
    <p data-needs="no-script" className="max-w-[62ch] border-l-4 border-settle pl-4">
      To lay photos side by side this page needs JavaScript, and yours is off. The questions below work without it, with
      the photos on their own page beside this one.
    </p>
    <PhotoQuestions />
    <section aria-labelledby="two-photos-title" className="mt-12 max-w-[62ch] print:mt-4">
      <h2 id="two-photos-title" className="text-2xl print:text-base">
        What two photos can’t tell you
      </h2>
      <p className="mt-3 print:text-xs">
        If the two are a before and an after, look first whether hair length, light and the turn of the head are the
        same. We think that these alone can make a head look fuller or barer.
      </p>
      <ul className="mt-3">
        {twoPhotosLimits.map(sentence => (
          <li key={sentence} className="border-t border-rule py-2.5 print:py-0.5 print:text-xs">
            {sentence}
          </li>
        ))}
      </ul>
      <p className="mt-3 print:hidden">
        To see each fault in a drawing first, <a href="/practitioner/spot">spot the problem</a>.
      </p>
    </section>
    <PrintedSources />
  </Page>
)
