import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { drawnAhead, routesPerRequest } from '../../scripts/read-build.mjs'
import { builtPages } from './support/built-pages'
import { expectSafeHeaders } from './support/safe-headers'

const types: Readonly<Record<string, string>> = {
  '/candidacy/candidacy.css': 'text/css; charset=utf-8',
  '/values/values.css': 'text/css; charset=utf-8',
  '/icon.svg': 'image/svg+xml',
  '/robots.txt': 'text/plain',
  '/sitemap.xml': 'application/xml',
}

/** What a file written ahead is sent as; `undefined`: no kind of file that this site has. */
function typeOf(path: string): string | undefined {
  if (path.endsWith('.schema.json')) return 'application/schema+json; charset=utf-8'
  if (path.endsWith('.json')) return 'application/json; charset=utf-8'
  if (/\.png$|\/opengraph-image$/.test(path)) return 'image/png'
  return types[path]
}

test('every file written ahead is sent under its type with all safety headers, may load nothing, and words travel compressed', async ({
  request,
}) => {
  const files = drawnAhead().flatMap(({ path, isPage }) => (isPage || path === '/sw.js' ? [] : [path]))
  expect(files.length).toBeGreaterThan(15)
  for (const path of files) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(await expectSafeHeaders(answer), path).not.toContain("'self'")
    expect(typeOf(path), path).toBeDefined()
    expect(answer.headers()['content-type'], path).toBe(typeOf(path))
    if (/\.(?:css|json|xml)$/.test(path)) expect(answer.headers()['content-encoding'], path).toMatch(/gzip|br/)
  }
})

test('the sitemap has every page that the register gives to search engines, and no other', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
  const indexed = builtPages().flatMap(({ path, indexed }) => (indexed ? [path] : []))
  expect(listed.toSorted()).toEqual(indexed.toSorted())
  expect(await (await request.get('/robots.txt')).text()).toMatch(
    /^User-Agent: \*\nAllow: \/\n\nSitemap: http\S+\/sitemap\.xml\n$/,
  )
})

test('the service worker may fetch from this site and nothing else, and is asked for anew each time', async ({
  request,
}) => {
  const answer = await request.get('/sw.js')
  expect(answer.status()).toBe(200)
  expect(await expectSafeHeaders(answer)).toContain("default-src 'none'; connect-src 'self';")
  expect(answer.headers()['content-type']).toContain('text/javascript')
  expect(answer.headers()['content-encoding']).toMatch(/gzip|br/)
  expect(answer.headers()['cache-control']).toBe('no-cache')
  // It stands at the root, so it needs no leave to serve the whole site.
  expect(answer.headers()['service-worker-allowed']).toBeUndefined()
})

/** Every handler that answers per request, with what is asked of it and the status of the answer. */
const asked: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '/api/aftercare.ics': {
    '/api/aftercare.ics?start=2027-01-04': 200,
    '/api/aftercare.ics': 400,
    '/api/aftercare.ics?start=tomorrow': 400,
  },
  '/api/cost.csv': { '/api/cost.csv': 200, '/api/cost.csv?area=crown': 200, '/api/cost.csv?area=nowhere': 400 },
  '/api/path.ics': {
    '/api/path.ics?start=2027-01-04': 200,
    '/api/path.ics?start=2027-01-04&kind=trial': 200,
    '/api/path.ics': 400,
    '/api/path.ics?start=tomorrow': 400,
  },
  '/api/plan/[file]': {
    '/api/plan/sheet.txt': 200,
    '/api/plan/sheet.md?area=crown': 200,
    '/api/plan/sheet.csv?start=2027-01-04': 200,
    '/api/plan/plan.json?area=crown': 200,
    '/api/plan/sheet.txt?area=nowhere': 400,
    '/api/plan/nothing.txt': 404,
  },
  '/api/timeline.ics': {
    '/api/timeline.ics?start=2027-01-04&sessions=2': 200,
    '/api/timeline.ics?event=2027-06-12': 200,
    '/api/timeline.ics': 400,
    '/api/timeline.ics?start=tomorrow': 400,
  },
}

test('every handler under /api is asked here', () => {
  const handlers = routesPerRequest().flatMap(({ path, isPage }) => (isPage ? [] : [path]))
  expect(handlers.toSorted()).toEqual(Object.keys(asked))
})

for (const [address, status] of Object.values(asked).flatMap(list => Object.entries(list))) {
  test(`${address} answers ${status} with all safety headers, may load nothing and is kept by no cache`, async ({
    request,
  }) => {
    const answer = await request.get(address)
    expect(answer.status()).toBe(status)
    expect(await expectSafeHeaders(answer)).not.toContain("'self'")
    if (status === 200) {
      expect(answer.headers()['content-type']).toMatch(
        /^(?:text\/(?:calendar|csv|plain|markdown)|application\/json); charset=utf-8$/,
      )
      expect(answer.headers()['content-disposition']).toMatch(/; filename="[\w.-]+"$/)
      expect(answer.headers()['cache-control']).toBe('no-store')
      return
    }
    const { error } = await answer.json()
    expect(error.length).toBeGreaterThan(0)
    for (const problem of error)
      expect(problem).toEqual({ field: expect.stringMatching(/./), message: expect.stringMatching(/[.?]$/) })
  })
}

const chunks = fileURLToPath(new URL('../../.next/static/chunks', import.meta.url))
const startsWorker = (name: string) => name.startsWith('turbopack-worker-')

test('a script that starts a worker may load scripts of this site, other built files may load nothing', async ({
  request,
}) => {
  const names = readdirSync(chunks)
  expect(names.filter(startsWorker)).toHaveLength(1)
  const scripts = names.filter(name => name.endsWith('.js') && !startsWorker(name)).slice(0, 3)
  const sheets = names.filter(name => name.endsWith('.css'))
  expect(sheets.length).toBeGreaterThan(0)
  for (const name of [...names.filter(startsWorker), ...scripts, ...sheets]) {
    const policy = await expectSafeHeaders(await request.get(`/_next/static/chunks/${name}`))
    const allowed = /^default-src 'none'; (.*)base-uri/.exec(policy)?.[1]
    expect(allowed, name).toBe(startsWorker(name) ? "script-src 'self'; " : '')
  }
})

for (const path of [
  '/no-such-page',
  '/guides/no-such-guide',
  '/sources/S99',
  '/no-such-file.json',
  '/%E0%A4%A',
  '/.env',
  '/data/nothing.json',
  '/_global-error',
]) {
  test(`the 404 at ${path} is a page with all safety headers`, async ({ request }) => {
    const answer = await request.get(path)
    expect(answer.status()).toBe(404)
    expect(answer.headers()['content-type']).toContain('text/html')
    await expectSafeHeaders(answer)
  })
}
