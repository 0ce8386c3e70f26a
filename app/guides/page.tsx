import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { guidesInOrder } from '@/lib/articles/guides'
import { metadataOf } from '@/app/metadata-of'
import { pages } from '@/app/pages'

export const metadata = metadataOf('/guides')

export default async function Guides() {
  const guides = await guidesInOrder()
  return (
    <Page>
      <PageHead
        title={pages['/guides'].title}
        lede="Each answers one question. Every dotted figure opens to show who says it, what they sell, and who disagrees."
      />
      <ol className="border-t-2 border-ink">
        {guides.map(({ slug, title, description, reading }) => (
          <li key={slug} className="border-b border-rule">
            <a
              href={`/guides/${slug}`}
              className="group grid gap-x-10 gap-y-1 py-6 no-underline md:grid-cols-[1fr_22rem] md:py-8"
            >
              <h2 className="text-2xl decoration-skin decoration-1 underline-offset-[0.18em] group-hover:underline">
                {title}
              </h2>
              <div>
                <p className="text-soft">{description}</p>
                <p className="mt-1 text-sm text-soft">{`${Math.max(1, Math.round(reading.words / 220))} minutes · reading grade ${reading.grade}`}</p>
              </div>
            </a>
          </li>
        ))}
      </ol>
    </Page>
  )
}
