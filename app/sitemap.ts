import type { MetadataRoute } from 'next'
import { sourceIds } from '@/content/evidence/source-ids'
import { listGuides } from '@/lib/articles/list-guides'
import { site } from './site'

const pages = [
  '/',
  '/guides',
  '/candidacy',
  '/candidacy/map',
  '/cost',
  '/timeline',
  '/aftercare',
  '/today',
  '/practitioner',
  '/practitioner/visit',
  '/practitioner/spot',
  '/preview',
  '/plan',
  '/sources',
  '/data',
  '/about',
  '/about/method',
  '/about/funding',
  '/about/privacy',
]

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const guides = await listGuides()
  return [
    ...pages.map(path => ({ url: new URL(path, site.url).href })),
    ...sourceIds.map(id => ({ url: new URL(`/sources/${id}`, site.url).href })),
    ...guides.map(({ slug, reviewed }) => ({ url: new URL(`/guides/${slug}`, site.url).href, lastModified: reviewed })),
  ]
}
