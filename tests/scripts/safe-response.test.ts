import { get, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentPolicy, filePolicy, threadPolicy } from '@/scripts/content-policy.mjs'
import { openServer } from '@/scripts/open-server.mjs'
import { safeHeaders, siteMark } from '@/scripts/safe-headers.mjs'

/** What Next would do: it answers by the path. */
const says: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/plain': response => response.writeHead(200, { 'Content-Type': 'text/plain' }).end('x'),
  '/in-pairs': response => response.writeHead(404, ['X-Middleware-Rewrite', '/inner?a=1', 'Refresh', '0;url=/x']).end(),
  '/page': response => response.writeHead(200, { 'Content-Security-Policy': contentPolicy() }).end('x'),
  '/two-policies': response => {
    response.setHeader('Content-Security-Policy', ["default-src 'self'", contentPolicy()])
    response.end('x')
  },
  '/weaker': response => {
    response.setHeader('X-Frame-Options', 'SAMEORIGIN')
    response.writeHead(200, { 'Referrer-Policy': 'origin', 'Cache-Control': 's-maxage=31536000', ETag: '"a"' }).end('x')
  },
  '/moved': response => response.writeHead(308, { Location: '/plain' }).end(),
  '/_next/static/chunks/turbopack-worker-abc.js': response => response.end('x'),
  '/_next/static/chunks/abc.js': response => response.end('x'),
  '/fails': () => {
    throw new Error('a fault of the handler')
  },
}

const { server } = openServer(async (request, response) => says[request.url ?? '']?.(response))
let port = 0
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, path, method, headers, agent: false }, answer => resolve(answer.resume())).on('error', reject)
  })
const bare = (lines: string) =>
  new Promise<string>(resolve => {
    let text = ''
    const socket = connect(port, 'localhost', () => socket.write(lines))
    socket.on('data', data => {
      text += data
    })
    socket.on('close', () => resolve(text))
  })

const needed = Object.entries({ ...safeHeaders, [siteMark[0] ?? '']: siteMark[1] })
const policyOf = ({ headers }: IncomingMessage) => headers['content-security-policy']

test('the headers are the ones that keep a page to itself', () => {
  expect(safeHeaders).toMatchObject({
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  })
  expect(safeHeaders['Permissions-Policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/)
})

test.each([
  ['GET', '/plain', 200],
  ['GET', '/in-pairs', 404],
  ['GET', '/page', 200],
  ['GET', '/weaker', 200],
  ['GET', '/moved', 308],
  ['GET', '/fails', 500],
  ['POST', '/plain', 405],
  ['TRACE', '/page', 405],
] as const)('%s %s has every header once, whoever answers with %i', async (method, path, status) => {
  const answer = await ask(path, method)
  expect(answer.statusCode).toBe(status)
  for (const [name, value] of needed) {
    expect(answer.headersDistinct[name.toLowerCase()], name).toEqual([value])
  }
  expect(answer.headersDistinct['content-security-policy']).toHaveLength(1)
  expect(Object.keys(answer.headers).filter(name => /^x-middleware|^refresh$/.test(name))).toEqual([])
  expect(answer.headers.allow).toBe(status === 405 ? 'GET, HEAD' : undefined)
})

test('what brings no policy of its own may load nothing at all', async () => {
  expect(filePolicy).toBe("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
  for (const path of ['/plain', '/in-pairs', '/moved', '/fails', '/_next/static/chunks/abc.js']) {
    expect(policyOf(await ask(path)), path).toBe(filePolicy)
  }
  expect(policyOf(await ask('/page', 'PUT'))).toBe(filePolicy)
})

test('a page keeps its own policy, and of two only the last; the script that starts a worker has its own', async () => {
  expect(policyOf(await ask('/page'))).toBe(contentPolicy())
  expect(policyOf(await ask('/two-policies'))).toBe(contentPolicy())
  expect(policyOf(await ask('/_next/static/chunks/turbopack-worker-abc.js'))).toBe(threadPolicy)
})

test('no shared cache keeps an answer past its build, and marks are weak', async () => {
  const { headers } = await ask('/weaker')
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  expect(headers.etag).toBe('W/"a"')
  expect((await ask('/weaker', 'GET', { 'if-match': '"a"' })).statusCode).toBe(412)
})

test.each([
  ['an upgrade', 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', 400],
  ['a tunnel', 'CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n', 405],
  ['no HTTP', 'hello\r\n\r\n', 400],
  ['a long header', `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
])('%s is refused on the bare connection with every header, and the connection ends', async (_, lines, status) => {
  const text = await bare(lines)
  expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  const head = text.split('\r\n\r\n')[0]?.split('\r\n') ?? []
  for (const [name, value] of Object.entries(safeHeaders)) expect(head).toContain(`${name}: ${value}`)
  expect(head).toContain(`Content-Security-Policy: ${filePolicy}`)
  expect(head).toContain('Connection: close')
})
