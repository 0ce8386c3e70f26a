import { MapOverview } from '@/components/candidacy/map-overview'
import { MapReasons } from '@/components/candidacy/map-reasons'
import { MapQuestion } from '@/components/candidacy/map-question'
import { MapWeights } from '@/components/candidacy/map-weights'
import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { metadataOf } from '@/app/metadata-of'
import { pages } from '@/app/pages'

export const metadata = metadataOf('/candidacy/map')

export default function MapPage() {
  return (
    <Page>
      <PageHead
        eyebrow={<a href="/candidacy">{pages['/candidacy'].name}</a>}
        title={pages['/candidacy/map'].name}
        lede="Nothing is hidden in it. Here is every question, what each answer leads to, how the reasons add up and who says so."
      />
      <MapOverview />
      <h2 className="mb-4 mt-14 text-2xl">How reasons become a result</h2>
      <MapWeights />
      <h2 className="mb-4 mt-14 text-2xl">Every question and every answer</h2>
      <ol>
        {candidacyQuestions.map((question, at) => (
          <MapQuestion key={question.id} question={question} number={at + 1} rules={candidacyRules} />
        ))}
      </ol>
      <h2 className="mb-4 mt-14 text-2xl">Every reason, and who says so</h2>
      <MapReasons />
      <p className="border-t border-rule pt-5">
        <a href="/candidacy">Take the quiz</a>, or read the table itself as <a href="/data/candidacy.json">open data</a>
        .
      </p>
    </Page>
  )
}
