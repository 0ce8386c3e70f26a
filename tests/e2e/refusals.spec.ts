import { readdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { builtFiles, builtPages } from './support/built-pages'
import { openConnection, type RawAnswer, rawRequest, untilEnd } from './support/raw-request'

const port = Number(new URL(process.env.BASE_URL ?? `http://localhost:${process.env.TEST_PORT ?? 3311}`).port)

const handlers = [
  '/api/cost.csv?area=crown',
  '/api/timeline.ics?start=2027-01-04',
  '/api/aftercare.ics?start=2027-01-04',
]
const inPublic = ['/stipple-home.png']
const chunks = fileURLToPath(new URL('../../.next/static/chunks', import.meta.url))
const builtScripts = readdirSync(chunks).flatMap(name => (name.endsWith('.js') ? [`/_next/static/chunks/${name}`] : []))
const firstPages = builtPages().filter(({ first }) => first)
const addresses = [
  ...firstPages.map(({ path }) => path),
  ...builtFiles(),
  ...builtScripts.slice(0, 2),
  ...inPublic,
  ...handlers,
  '/cost?area=crown',
  '/no-such-page',
  '/_next/static/none.js',
]

const asked = (method: string, path: string, ...headers: string[]) =>
  rawRequest(port, `${method} ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers)

const headersOf = ({ headers }: RawAnswer, name: string) =>
  headers.filter(([key]) => key === name).map(([, value]) => value)

/** All that every answer carries, each exactly once, and nothing that tells of the inside. */
function expectSafe(answer: RawAnswer, what: string): void {
  for (const [name, value] of [
    ['strict-transport-security', 'max-age=63072000; includeSubDomains'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-embedder-policy', 'require-corp'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['referrer-policy', 'no-referrer'],
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
  ] as const) {
    expect(headersOf(answer, name), `${what}: ${name}`).toEqual([value])
  }
  const policies = headersOf(answer, 'content-security-policy')
  expect(policies, what).toHaveLength(1)
  expect(policies[0], what).toContain("default-src 'none'")
  expect(policies[0], what).not.toMatch(/unsafe|\*|https?:|data:|blob:/)
  expect(headersOf(answer, 'permissions-policy'), what).toHaveLength(1)
  const inner = answer.headers.map(([name]) => name).filter(name => /^x-(?:middleware|nextjs|powered)/.test(name))
  expect(inner, what).toEqual([])
  expect(headersOf(answer, 'cache-control').join(), what).not.toContain('s-maxage')
}

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
  test(`${method} is answered with 405 and what is allowed, at every kind of page, file and handler`, async () => {
    for (const path of addresses) {
      const answer = await asked(method, path)
      expect(answer.status, path).toBe(405)
      expect(headersOf(answer, 'allow'), path).toEqual(['GET, HEAD'])
      expectSafe(answer, `${method} ${path}`)
    }
  })
}

test('CONNECT is answered with 405 on the bare connection', async () => {
  const answer = await rawRequest(port, 'CONNECT example.org:443 HTTP/1.1', 'Host: example.org:443')
  expect(answer.status).toBe(405)
  expectSafe(answer, 'CONNECT')
})

test('HEAD says what GET says, without a body, at every kind of page, file and handler', async () => {
  for (const path of addresses) {
    const [head, get] = await Promise.all([asked('HEAD', path), asked('GET', path)])
    expect(head.status, path).toBe(get.status)
    expect(head.body, path).toBe('')
    expectSafe(head, `HEAD ${path}`)
    expectSafe(get, `GET ${path}`)
  }
})

const ranges = ['bytes=999999999-', 'bytes=5-2', 'bytes=abc', 'lines=1-2', 'bytes=0-0,1-1,2-2', 'bytes=-0', '']

test('a range, right or wrong, is answered with the whole, never with a fault of the server', async () => {
  for (const path of addresses) {
    const { status } = await asked('GET', path)
    for (const range of path.startsWith('/guides/') ? ranges.slice(0, 1) : ranges) {
      const answer = await asked('GET', path, `Range: ${range}`)
      expect(answer.status, `${path} ${range}`).toBe(status)
    }
  }
})

test('a condition that fails is answered with 412, one that a cache sends with 304, each with all headers', async () => {
  for (const path of addresses) {
    const failed = await asked('GET', path, 'If-Match: "another"')
    expect(failed.status, path).toBe(412)
    expectSafe(failed, `412 ${path}`)
    const whole = await asked('GET', path, 'If-Match: *', 'If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT')
    expect(whole.status, path).toBeLessThan(412)
    const [mark] = headersOf(whole, 'etag')
    if (!mark || whole.status !== 200) continue
    expect(mark, path).toMatch(/^W\//)
    const same = await asked('GET', path, `If-None-Match: ${mark}`)
    expect(same.status, path).toBe(304)
    expect(same.body, path).toBe('')
    expectSafe(same, `304 ${path}`)
  }
})

test('every redirect carries all headers', async () => {
  const statuses = new Set<number>()
  const withSlash = firstPages.filter(({ path }) => path !== '/').map(({ path }) => `${path}/`)
  for (const path of [...withSlash, '/cost/answer?area=crown', '/timeline/answer', '//elsewhere.test/', '/today?x=1']) {
    const answer = await asked('GET', path)
    expect([307, 308], path).toContain(answer.status)
    expect(headersOf(answer, 'location')[0], path).toMatch(/^\/(?!\/)/)
    expectSafe(answer, path)
    statuses.add(answer.status)
  }
  expect([...statuses].sort()).toEqual([307, 308])
})

const unreadable: Record<string, [number, ...string[]]> = {
  'no HTTP at all': [400, 'hello'],
  'no host': [400, 'GET / HTTP/1.1'],
  'a header with a broken name': [400, 'GET / HTTP/1.1', 'Host: localhost', 'b@d name: 1'],
  'two lengths': [400, 'GET / HTTP/1.1', 'Host: localhost', 'Content-Length: 1', 'Content-Length: 2'],
  'a length and pieces': [400, 'POST / HTTP/1.1', 'Host: localhost', 'Content-Length: 1', 'Transfer-Encoding: chunked'],
  'headers of 40 kB': [431, 'GET / HTTP/1.1', 'Host: localhost', `X-Long: ${'a'.repeat(40_000)}`],
  'an address of 40 kB': [431, `GET /${'a'.repeat(40_000)} HTTP/1.1`, 'Host: localhost'],
  'an expectation nobody knows': [417, 'GET / HTTP/1.1', 'Host: localhost', 'Connection: close', 'Expect: a-miracle'],
}

for (const [name, [status, ...lines]] of Object.entries(unreadable)) {
  test(`a request with ${name} is answered with ${status} and all headers`, async () => {
    const answer = await rawRequest(port, ...lines)
    expect(answer.status).toBe(status)
    expectSafe(answer, name)
  })
}

const upgrades = [
  ['/_next/webpack-hmr', 'websocket'],
  ['/', 'websocket'],
  ['/cost', 'h2c'],
  ['/no-such-page', 'anything'],
] as const

test('who wants another protocol gets 400 and the end of the connection, also when hundreds do', async ({
  request,
}) => {
  test.slow()
  const ask = ([path, protocol]: (typeof upgrades)[number]) =>
    rawRequest(port, `GET ${path} HTTP/1.1`, 'Host: localhost', 'Connection: Upgrade', `Upgrade: ${protocol}`)
  for (const upgrade of upgrades) {
    const answer = await ask(upgrade)
    expect(answer.status, upgrade.join()).toBe(400)
    expect(answer.ended).toBe(true)
    expectSafe(answer, upgrade.join())
  }
  for (let round = 0; round < 6; round++) {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => ask(upgrades[index % 4] ?? upgrades[0])),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([400]))
  }
  expect((await request.get('/')).status()).toBe(200)
})

test('a half-sent request is not waited for longer than half a minute, and is told so', async () => {
  test.slow()
  const half = {
    head: 'GET / HTTP/1.1\r\nHost: local',
    line: 'GET /co',
    body: 'GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nhalf',
  }
  for (const [name, bytes] of await Promise.all(
    Object.entries(half).map(async ([name, bytes]) => [name, await openConnection(port, bytes)] as const),
  )) {
    const answer = await Promise.race([untilEnd(bytes), wait(30_000, undefined)])
    expect(answer, name).toBeDefined()
    if (name !== 'body') expect(answer?.status, name).toBe(408)
    if (answer) expectSafe(answer, name)
  }
})

test('an icon is kept for good under the address that pages name it by, so that no step is told by asking for it', async () => {
  const html = (await asked('GET', '/')).body
  const [, named = ''] = /<link rel="icon" href="([^"]+)"/.exec(html) ?? []
  expect(named).toMatch(/^\/icon\.svg\?icon\.[\w.~-]+$/)
  expect(headersOf(await asked('GET', named), 'cache-control')).toEqual(['public, max-age=31536000, immutable'])
  expect(headersOf(await asked('GET', '/icon.svg'), 'cache-control')).toEqual(['public, max-age=86400'])
})

test('no shared cache may hold a page past its build', async () => {
  for (const { path } of builtPages()) {
    const answer = await asked('GET', path)
    expect(headersOf(answer, 'cache-control'), path).toEqual(['public, max-age=0, must-revalidate'])
  }
})
