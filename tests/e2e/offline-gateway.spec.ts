import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { keptAddresses, visitAndKeep } from './support/kept-pages'
import { comesToLife } from './support/page-head'
import { type Foreign, type StandIn, standInFor } from './support/stand-in'
import { watchPage } from './support/watch-page'

test.use({ serviceWorkers: 'allow' })

const login = '<!doctype html><html><head><title>Log in</title></head><body><h1>Log in</h1></body></html>'
const html = { 'content-type': 'text/html; charset=utf-8' }

const inBetween: Record<string, Foreign> = {
  'a gateway without its server (502)': { status: 502, headers: html, body: () => '<h1>Bad gateway</h1>' },
  'an overloaded gateway (503)': { status: 503, headers: html, body: () => '' },
  'a gateway that waited too long (504)': { status: 504, headers: html, body: () => '<h1>Late</h1>' },
  'the login page of a network': { status: 200, headers: html, body: () => login },
  'a refusal of a network (403, 511)': { status: 511, headers: html, body: () => login },
  'half a page': { status: 200, withOwnHeaders: true, body: own => own.subarray(0, own.length / 2) },
  'a page without its last bytes': { status: 200, withOwnHeaders: true, body: own => own.subarray(0, -9) },
  'nothing at all': { status: 200, withOwnHeaders: true, body: () => '' },
}

/** A stand-in for the site that is closed when the work is done. */
async function withStandIn(baseURL: string | undefined, work: (site: StandIn) => Promise<void>): Promise<void> {
  const site = await standInFor(baseURL ?? '')
  try {
    await work(site)
  } finally {
    await site.close()
  }
}

test('a kept page is shown, with the answers of its address, whatever is said in place of the site', async ({
  page,
  baseURL,
}) => {
  test.slow()
  await withStandIn(baseURL, async site => {
    await visitAndKeep(page, `${site.origin}/cost`)
    for (const [name, foreign] of Object.entries(inBetween)) {
      site.answerWith(foreign)
      await page.goto(`${site.origin}/cost?area=crown`)
      await expect(page.locator('h1'), name).toHaveText(/What would it cost/)
      await comesToLife(page)
      await expect(page.getByRole('radio', { name: /Crown only/ }), name).toBeChecked()
      await page.goto(`${site.origin}/guides`)
      await expect(page.locator('h1'), name).not.toHaveText(/Log in|gateway|Late/)
    }
  })
})

test('a way to a login page elsewhere is not taken from a kept page', async ({ page, baseURL }) => {
  const portal = createServer((_, answer) => void answer.writeHead(200, html).end(login))
  await new Promise<void>(resolve => portal.listen(0, 'localhost', resolve))
  const elsewhere = `http://localhost:${(portal.address() as AddressInfo).port}/login`
  await withStandIn(baseURL, async site => {
    await visitAndKeep(page, `${site.origin}/cost`)
    for (const status of [302, 307]) {
      site.answerWith({ status, headers: { location: elsewhere }, body: () => '' })
      await page.goto(`${site.origin}/timeline?sessions=2&start=2027-01-04`)
      expect(page.url()).toBe(`${site.origin}/timeline?sessions=2&start=2027-01-04`)
      await comesToLife(page)
      await expect(page.locator('main')).toContainText('January 2027')
    }
    // What is not kept is the network's own affair: there the reader can log in.
    await page.goto(`${site.origin}/nowhere`)
    await expect(page.locator('h1')).toHaveText('Log in')
  })
  await new Promise(resolve => portal.close(resolve))
})

test('what the site itself says is shown, a page that is gone included', async ({ page, baseURL }) => {
  await withStandIn(baseURL, async site => {
    await visitAndKeep(page, `${site.origin}/cost`)
    site.answerWith({ status: 404, withOwnHeaders: true, headers: html, body: () => '<html><h1>Gone</h1></html>' })
    await page.goto(`${site.origin}/cost`)
    await expect(page.locator('h1')).toHaveText('Gone')
  })
})

test('an emptied cache is filled again at the next page, whole, and serves without the site', async ({
  page,
  baseURL,
}) => {
  test.slow()
  await withStandIn(baseURL, async site => {
    const watch = await watchPage(page)
    await visitAndKeep(page, `${site.origin}/cost`)
    const before = await keptAddresses(page)
    for (const empty of ['entries', 'cache'] as const) {
      await page.evaluate(async what => {
        for (const name of await caches.keys()) {
          if (what === 'cache') await caches.delete(name)
          else
            for (const kept of (await (await caches.open(name)).keys()).slice(0, 50))
              await (await caches.open(name)).delete(kept)
        }
      }, empty)
      await page.goto(`${site.origin}/timeline`)
      await comesToLife(page)
      const sorted = (kept: Record<string, string[]>) => Object.entries(kept).map(([name, all]) => [name, all.sort()])
      await expect.poll(async () => sorted(await keptAddresses(page)), { timeout: 30_000 }).toEqual(sorted(before))
    }
    expect(watch.complaints).toEqual([])
    site.answerWith(inBetween['a gateway without its server (502)'] ?? null)
    await page.goto(`${site.origin}/aftercare`)
    await comesToLife(page)
  })
})

test('a damaged copy is never handed out: it is fetched anew, and without the site left out', async ({
  page,
  baseURL,
}) => {
  await withStandIn(baseURL, async site => {
    await visitAndKeep(page, `${site.origin}/cost`)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const kept of await cache.keys()) {
          const answer = await cache.match(kept)
          const isPage = answer?.headers.get('content-type')?.startsWith('text/html')
          if (kept.url.endsWith('.js') || (isPage && kept.url.endsWith('/timeline')))
            await cache.put(kept, new Response('damaged', { headers: answer?.headers ?? {} }))
        }
      }
    })
    await page.goto(`${site.origin}/cost?area=crown`)
    await comesToLife(page)
    site.answerWith(inBetween['a gateway that waited too long (504)'] ?? null)
    await page.goto(`${site.origin}/timeline`)
    await expect(page.locator('body')).not.toContainText('damaged')
  })
})
