import { getMDXComponent } from 'mdx-bundler/client'
import type { Metadata } from 'next'
import { guidePage } from '@/app/guides/guide-page'
import { pageMetadata } from '@/app/metadata-of'
import { absolute, site } from '@/app/site'
import { Page } from '@/components/layout/page'
import { ContentsFold, ContentsRail } from '@/components/articles/contents-rail'
import { articleComponents } from '@/components/articles/article-components'
import { GuideHead } from '@/components/articles/guide-head'
import { GuidePlate } from '@/components/articles/guide-plate'
import { GuideJsonLd } from '@/components/articles/guide-json-ld'
import { GuideWays } from '@/components/articles/guide-ways'
import { SourceList } from '@/components/articles/source-list'
import { WhoSaysPanels } from '@/components/articles/who-says-panels'
import { guideHref } from '@/lib/articles/guide-address'
import { guides, guidesInOrder } from '@/lib/articles/guides'

type GuidePageProps = { params: Promise<{ slug: string }> }

export const dynamicParams = false

export const generateStaticParams = async () => (await guides.slugs()).map(slug => ({ slug }))

export async function generateMetadata({ params }: GuidePageProps): Promise<Metadata> {
  return pageMetadata(await guidePage((await params).slug))
}

export default async function GuidePage({ params }: GuidePageProps) {
  const { slug } = await params
  const [guide, all] = await Promise.all([guides.get(slug), guidesInOrder()])
  const at = all.findIndex(one => one.slug === slug)
  const Body = getMDXComponent(guide.code)
  return (
    <Page>
      <GuideJsonLd {...guide} url={absolute(guideHref(slug))} publisher={site.name} />
      <div className="guide-timelines mx-auto max-w-text lg:mx-0 lg:grid lg:max-w-none lg:grid-cols-[9rem_38rem] lg:gap-x-10">
        <ContentsRail headings={guide.headings} />
        <article className="min-w-0 lg:col-start-2">
          <GuideHead title={guide.title} reviewed={guide.reviewed} plate={<GuidePlate slug={slug} />} />
          <ContentsFold headings={guide.headings} />
          <div className="font-serif text-lg print:text-base">
            <Body components={articleComponents} />
          </div>
          <GuideWays next={guide.next} before={all[at - 1]} after={all[at + 1]} />
          <SourceList uses={guide.uses} />
          <WhoSaysPanels uses={guide.uses} />
        </article>
      </div>
    </Page>
  )
}
