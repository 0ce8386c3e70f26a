import { type APIResponse, expect, test } from '@playwright/test'
import { builtFiles, builtPages, builtScripts } from './support/built-pages'

const everywhere = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

const startsWorker = (path: string) => path.includes('/turbopack-worker-')

/** The one policy of an answer. Two would be worse than one: the browser enforces both. */
function policyOf(answer: APIResponse): string {
  const policies = answer.headersArray().filter(({ name }) => name.toLowerCase() === 'content-security-policy')
  expect(policies, answer.url()).toHaveLength(1)
  return policies[0]?.value ?? ''
}

function expectSafeHeaders(answer: APIResponse): void {
  expect(answer.headers(), answer.url()).toMatchObject(everywhere)
  expect(answer.headers()['permissions-policy']).toContain('geolocation=()')
  expect(answer.headers()['x-powered-by']).toBeUndefined()
  expect(answer.headers()['set-cookie']).toBeUndefined()
  const policy = policyOf(answer)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/)
}

test('every prerendered page carries all safety headers and one strict policy', async ({ request }) => {
  for (const { path, hasWidget } of builtPages()) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expectSafeHeaders(answer)
    if (!hasWidget) expect(policyOf(answer), path).toContain("script-src 'none'")
    else expect(policyOf(answer), path).toMatch(/script-src 'self' 'sha256-/)
  }
})

test('every prerendered file carries all safety headers and may load nothing', async ({ request }) => {
  for (const path of builtFiles().filter(file => file !== '/sw.js')) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expectSafeHeaders(answer)
    expect(policyOf(answer), path).not.toContain("'self'")
  }
})

test('every prerendered file of words travels compressed, under its own type', async ({ request }) => {
  const types = { css: 'text/css', js: 'text/javascript', json: 'application/json', xml: 'application/xml' }
  const files = builtFiles().filter(path => /\.(?:css|js|json|xml)$/.test(path))
  expect(files.length).toBeGreaterThan(15)
  for (const path of files) {
    const headers = (await request.get(path)).headers()
    const ending = path.split('.').at(-1) as keyof typeof types
    expect(headers['content-encoding'], path).toMatch(/gzip|br/)
    expect(headers['content-type'], path).toContain(
      path.endsWith('.schema.json') ? 'application/schema+json' : types[ending],
    )
  }
  expect((await request.get('/data/nothing.json')).headers()['content-type']).toContain('text/html')
})

test('the service worker may fetch from this site and nothing else, and is asked for anew each time', async ({
  request,
}) => {
  const answer = await request.get('/sw.js')
  expect(answer.status()).toBe(200)
  expectSafeHeaders(answer)
  expect(policyOf(answer)).toContain("default-src 'none'; connect-src 'self';")
  expect(answer.headers()['content-type']).toContain('text/javascript')
  expect(answer.headers()['cache-control']).toBe('no-cache')
  // It stands at the root, so it needs no leave to serve the whole site.
  expect(answer.headers()['service-worker-allowed']).toBeUndefined()
})

test('a built style sheet carries them too', async ({ request }) => {
  const page = await (await request.get('/')).text()
  const sheet = /href="(\/_next\/static\/[^"]+\.css)"/.exec(page)?.[1]
  expect(sheet).toBeDefined()
  expectSafeHeaders(await request.get(sheet ?? ''))
})

test('a script that starts a worker may load scripts of this site, other scripts may load nothing', async ({
  request,
}) => {
  const scripts = builtScripts()
  expect(scripts.filter(startsWorker)).toHaveLength(1)
  for (const path of [...scripts.filter(startsWorker), ...scripts.filter(path => !startsWorker(path)).slice(0, 3)]) {
    const answer = await request.get(path)
    expectSafeHeaders(answer)
    const allowed = /^default-src 'none'; (.*)base-uri/.exec(policyOf(answer))?.[1]
    expect(allowed, path).toBe(startsWorker(path) ? "script-src 'self'; " : '')
  }
})

const unknown = [
  '/no-such-page',
  '/guides/no-such-guide',
  '/no-such-file.json',
  '/%E0%A4%A',
  '/.env',
  '/data/none.json',
  '/_global-error',
]

for (const path of unknown) {
  test(`the 404 at ${path} carries all safety headers`, async ({ request }) => {
    const answer = await request.get(path)
    expect(answer.status()).toBe(404)
    expectSafeHeaders(answer)
  })
}

test('a page drawn per request carries them, with a nonce that is new each time', async ({ request }) => {
  const nonces = new Set<string | undefined>()
  for (const address of ['/cost?area=crown', '/cost?area=crown', '/cost?area=nowhere']) {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    expectSafeHeaders(answer)
    nonces.add(/'nonce-([^']+)'/.exec(policyOf(answer))?.[1])
  }
  expect([...nonces].filter(Boolean)).toHaveLength(3)
})

test('an address with parts that no tool knows still ends at a page with all safety headers', async ({ request }) => {
  const answer = await request.get('/cost?foo=1')
  expect(answer.status()).toBe(200)
  expectSafeHeaders(answer)
})
