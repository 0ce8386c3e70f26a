import { Page } from '@/components/layout/page'
import { PlateCard } from '@/components/articles/guide-plate'
import { HeadedSection } from '@/components/ui/headed-section'
import { PageHead } from '@/components/ui/page-head'
import { guideHref } from '@/lib/articles/guide-address'
import { guidesByGroup } from '@/lib/articles/guides'
import { printMany } from '@/lib/format/print-many'
import { readingMinutes } from '@/lib/format/reading-minutes'
import { metadataOf } from '@/app/metadata-of'
import { pages } from '@/app/pages'

export const metadata = metadataOf('/guides')

const minutes = (words: number) => printMany(Math.max(1, Math.round(readingMinutes(words, 'guide'))), 'minute')

export default async function Guides() {
  const groups = await guidesByGroup()
  return (
    <Page>
      <PageHead
        title={pages['/guides'].name}
        lede={
          'Each guide answers one question, with the short answer first. Every underlined figure opens to show who says ' +
          'it, what they sell and who disagrees.'
        }
      />
      {groups.map(({ title, guides }) => (
        <HeadedSection key={title} className="mt-10 gap-y-2" heading={<h2 className="text-2xl">{title}</h2>}>
          <ul className="border-t-2 border-ink">
            {guides.map(({ slug, shortTitle, description, reading }) => (
              <li key={slug} className="border-b border-rule">
                <a
                  href={guideHref(slug)}
                  className="group grid grid-cols-[6.5rem_minmax(0,1fr)] items-center gap-x-4 py-3 no-underline sm:grid-cols-[10rem_minmax(0,1fr)] sm:gap-x-7 print:block"
                >
                  <PlateCard slug={slug} />
                  <div>
                    <h3 className="text-xl decoration-skin decoration-1 underline-offset-[0.18em] group-hover:underline">
                      {shortTitle}
                    </h3>
                    <span className="mt-0.5 block text-soft">
                      {description} {minutes(reading.words)}
                    </span>
                  </div>
                </a>
              </li>
            ))}
          </ul>
        </HeadedSection>
      ))}
      <p className="mt-10 max-w-text text-soft">
        Once you have opened any tool, or your plan, your device keeps all of these pages, so you can read them without
        a network.
      </p>
    </Page>
  )
}
