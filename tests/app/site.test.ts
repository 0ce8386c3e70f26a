import { expect, test } from 'vitest'
import robots from '@/app/robots'
import { absolute, site, siteUrl } from '@/app/site'
import sitemap from '@/app/sitemap'

test.each([
  [undefined, 'http://localhost:3000'],
  ['', 'http://localhost:3000'],
  ['https://stipple.test', 'https://stipple.test'],
  ['https://stipple.test/', 'https://stipple.test'],
  ['https://stipple.test/smp//', 'https://stipple.test/smp'],
])('the site that is said to be at %j is at %s', (given, url) => {
  expect(siteUrl(given)).toBe(url)
})

test('a whole address is the site’s with the path behind it, in the sitemap and for robots too', async () => {
  expect(absolute('/cost?area=crown')).toBe(`${site.url}/cost?area=crown`)
  expect(robots().sitemap).toBe(`${site.url}/sitemap.xml`)
  const urls = (await sitemap()).map(({ url }) => url)
  expect(urls).toContain(`${site.url}/`)
  expect(urls.filter(url => !URL.canParse(url) || new URL(url).href !== url)).toEqual([])
})
