import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { listGuides } from '@/lib/articles/list-guides'

export const metadata: Metadata = {
  title: 'Guides',
  description: 'Short guides on scalp micropigmentation. Every figure opens to show who says it and who disagrees.',
  alternates: { canonical: '/guides' },
}

export default async function Guides() {
  const guides = await listGuides()
  return (
    <Page>
      <PageHead
        title="Guides"
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
