import { MapIndex } from '@/components/candidacy/map-index'
import { MapQuestion } from '@/components/candidacy/map-question'
import { MapResults } from '@/components/candidacy/map-results'
import { DotsKey } from '@/components/evidence/dots-key'
import { Page } from '@/components/layout/page'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { metadataOf } from '@/app/metadata-of'
import { pages } from '@/app/pages'

export const metadata = metadataOf('/candidacy/map')

export default function MapPage() {
  return (
    <Page>
      <p className="-mt-6 mb-1 text-soft md:-mt-8">
        <a href="/candidacy" className="inline-flex min-h-11 items-center">
          {pages['/candidacy'].name}
        </a>
      </p>
      <h1 className="text-3xl">{pages['/candidacy/map'].name}</h1>
      <p className="mb-5 mt-3 max-w-[62ch] font-serif text-lg leading-snug text-soft">
        Your answers give reasons, and the weightiest kind of reason decides. One reason to see a doctor counts for more
        than every reason for SMP.
      </p>
      <MapIndex />
      <section aria-labelledby="map-results" className="mt-14">
        <h2 id="map-results" className="text-2xl">
          How reasons become a result
        </h2>
        <p className="mt-2 max-w-[62ch] text-soft">
          The first of these that is true for your answers, from the top down, is your result. Open one to see every
          reason behind it and who says so.
        </p>
        <div className="mb-5 mt-3">
          <DotsKey />
        </div>
        <div className="print:columns-3 print:gap-5 print:text-[0.6875rem] print:leading-tight print:[&_.who]:hidden">
          <MapResults />
        </div>
      </section>
      {/* Question by question it is the same map once more, so paper has it by result alone. */}
      <section aria-labelledby="map-questions" className="mt-14 print:hidden">
        <h2 id="map-questions" className="text-2xl">
          Every question and every answer
        </h2>
        <p className="mb-5 mt-2 max-w-[62ch] text-soft">
          Open a question to see why we ask it, and which reasons each of its answers gives.
        </p>
        <div className="border-b border-rule">
          {candidacyQuestions.map((question, at) => (
            <MapQuestion key={question.id} question={question} number={at + 1} />
          ))}
        </div>
      </section>
      <p className="mt-8">
        <a href="/candidacy">Take the quiz</a>, or read the table itself as <a href="/data/candidacy.json">open data</a>
        .
      </p>
    </Page>
  )
}
