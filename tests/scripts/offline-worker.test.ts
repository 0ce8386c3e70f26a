import { afterEach, expect, test, vi } from 'vitest'
import { offlineWorker } from '@/scripts/offline-worker.mjs'

const origin = 'https://stipple.test'
const kept = { '/cost': 'sha256-a', '/offline': 'sha256-b', '/_next/static/x.js': 'sha256-c', '/head.svg': 'sha256-d' }

type Asked = { url: string; method?: string; mode?: string; destination?: string }

/** The worker in a browser of paper: what it listens to, what is kept, and a network that answers as it is told. */
function start(network: (url: string) => Promise<unknown>) {
  const listeners = new Map<string, (event: object) => void>()
  const deleted: string[] = []
  const added: { url: string; integrity: string; cache: string }[] = []
  vi.stubGlobal('self', {
    location: { origin },
    clients: { claim: async () => {} },
    addEventListener: (name: string, listen: (event: object) => void) => listeners.set(name, listen),
  })
  vi.stubGlobal('caches', {
    open: async () => ({ addAll: async (all: typeof added) => void added.push(...all) }),
    keys: async () => ['stipple-pages-old', 'stipple-pages-now', 'of-another-program'],
    delete: async (name: string) => void deleted.push(name),
    match: async (path: string) => (path in kept ? `kept ${path}` : undefined),
  })
  vi.stubGlobal(
    'Request',
    class {
      constructor(url: string, how: object) {
        Object.assign(this, { url }, how)
      }
    },
  )
  vi.stubGlobal(
    'Response',
    class {
      static error = () => 'network error'
      constructor(
        readonly body: unknown,
        readonly copied: unknown,
      ) {}
    },
  )
  vi.stubGlobal('fetch', ({ url }: Asked) => network(url))
  offlineWorker('stipple-pages-now', kept)
  /** What the worker answers, or `undefined` where it leaves the request to the browser. */
  const ask = (path: string, more: Partial<Asked> = {}) =>
    new Promise<unknown>(resolve => {
      const request = { url: new URL(path, origin).href, method: 'GET', mode: 'navigate', ...more }
      let taken = false
      const respondWith = (answer: unknown) => {
        taken = true
        resolve(answer)
      }
      listeners.get('fetch')?.({ request, respondWith })
      if (!taken) resolve(undefined)
    })
  const happen = (name: string) => new Promise<unknown>(resolve => listeners.get(name)?.({ waitUntil: resolve }))
  return { ask, happen, deleted, added }
}

const online = async (url: string) => `network ${url.slice(origin.length)}`
const offline = async () => Promise.reject(new TypeError('Failed to fetch'))

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test("each file is fetched with the hash of its bytes, and pages past the browser's own cache", async () => {
  const { happen, added } = start(online)
  await happen('install')
  expect(added.map(({ url, integrity, cache }) => [url, integrity, cache])).toEqual([
    ['/cost', 'sha256-a', 'no-cache'],
    ['/offline', 'sha256-b', 'no-cache'],
    ['/_next/static/x.js', 'sha256-c', 'default'],
    ['/head.svg', 'sha256-d', 'no-cache'],
  ])
})

test('a new worker removes the caches of older builds and no others', async () => {
  const { happen, deleted } = start(online)
  await happen('activate')
  expect(deleted).toEqual(['stipple-pages-old'])
})

test('with a network the server answers pages, whole address and all; only built assets come from the cache', async () => {
  const { ask } = start(online)
  expect(await ask('/cost?area=crown')).toBe('network /cost?area=crown')
  expect(await ask('/head.svg', { mode: 'no-cors' })).toBe('network /head.svg')
  expect(await ask('/_next/static/x.js', { mode: 'no-cors' })).toBe('kept /_next/static/x.js')
})

test('the script of a worker is answered by a new answer, so that its address is the one asked for', async () => {
  const { ask } = start(online)
  const asked = { mode: 'same-origin', destination: 'worker' }
  expect(await ask('/_next/static/x.js#params=1', asked)).toMatchObject({ copied: 'kept /_next/static/x.js' })
})

test('without a network a kept page answers for every query, and the offline page for all others', async () => {
  const { ask } = start(offline)
  expect(await ask('/cost')).toBe('kept /cost')
  expect(await ask('/cost/?area=crown')).toBe('kept /cost')
  expect(await ask('/head.svg', { mode: 'no-cors' })).toBe('kept /head.svg')
  expect(await ask('/unknown')).toBe('kept /offline')
  expect(await ask('/constructor')).toBe('kept /offline')
})

test('what is not kept, is sent or goes elsewhere is left to the browser', async () => {
  const { ask } = start(offline)
  expect(await ask('/api/other.json', { mode: 'cors' })).toBeUndefined()
  expect(await ask('/cost', { method: 'POST' })).toBeUndefined()
  expect(await ask('https://elsewhere.test/cost')).toBeUndefined()
})

test('a server that keeps silent is waited for five seconds when there is a copy, and as long as it takes when not', async () => {
  vi.useFakeTimers()
  const { ask } = start(() => new Promise(() => {}))
  const settled: unknown[] = []
  for (const path of ['/cost', '/unknown']) {
    void ask(path).then(answer => settled.push(answer))
  }
  await vi.advanceTimersByTimeAsync(4_900)
  expect(settled).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  expect(settled).toEqual(['kept /cost'])
})
