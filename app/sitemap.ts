import type { MetadataRoute } from 'next'
import { everyPage } from './every-page'
import { absolute } from './site'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const indexed = (await everyPage()).filter(page => page.indexed)
  return indexed.map(({ path, changed }) => ({
    url: absolute(path),
    ...(changed ? { lastModified: changed } : {}),
  }))
}
