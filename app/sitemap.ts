import type { MetadataRoute } from 'next'
import { everyPage } from './every-page'
import { site } from './site'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const indexed = (await everyPage()).filter(page => page.indexed)
  return indexed.map(({ path, changed }) => ({
    url: new URL(path, site.url).href,
    ...(changed ? { lastModified: changed } : {}),
  }))
}
