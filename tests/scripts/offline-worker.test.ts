import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { offlineWorker } from '@/scripts/offline-worker.mjs'

const origin = 'https://stipple.test'
const shelf = 'stipple-pages-now'
const mark: [string, string] = ['X-Site', 'Stipple']
const script = '/_next/static/x.js'
const pageOf = (path: string) => `<html>${path}</html>`
const textOf = (path: string) => (path.includes('.') ? `file ${path}` : pageOf(path))
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
const paths = ['/cost', '/offline', script, '/head.svg']
const kept = Object.fromEntries(paths.map(path => [path, hashOf(textOf(path))]))

type Asked = { url: string; method?: string; mode?: string; destination?: string; integrity?: string; cache?: string }

const ours = (text: string, type = 'text/html; charset=utf-8') =>
  new Response(text, { headers: { 'X-Site': 'Stipple', 'Content-Type': type } })
const online = async ({ url }: Asked) => ours(pageOf(url.slice(origin.length)))
const offline = async (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'))

/** The worker in a browser of paper: what it listens to, what is kept, and a network that answers as it is told. */
function start(network: (asked: Asked) => Promise<Response>, damaged: Record<string, string> = {}) {
  const listeners = new Map<string, (event: object) => void>()
  const deleted: string[] = []
  const fetched: Asked[] = []
  const store = new Map(paths.map(path => [path, damaged[path] ?? textOf(path)]))
  const keep = async (asked: Asked | string, answer: Response) =>
    void store.set(typeof asked === 'string' ? asked : asked.url, await answer.text())
  /** As in browsers: an answer whose bytes have another hash than the one asked for is a failure of the network. */
  const fetchChecked = async (asked: Asked) => {
    fetched.push(asked)
    const answer = await network({ ...asked, url: new URL(asked.url, origin).href })
    if (asked.integrity && hashOf(await answer.clone().text()) !== asked.integrity) throw new TypeError('other bytes')
    return answer
  }
  const add = async (asked: Asked) => keep(asked, await fetchChecked(asked))
  const cache = {
    add,
    addAll: (all: Asked[]) => Promise.all(all.map(add)),
    put: keep,
    delete: async (path: string) => store.delete(path),
    keys: async () => [...store.keys()].map(path => ({ url: origin + path })),
  }
  vi.stubGlobal('self', {
    location: { origin },
    clients: { claim: async () => {} },
    addEventListener: (name: string, listen: (event: object) => void) => listeners.set(name, listen),
  })
  vi.stubGlobal('caches', {
    open: async () => cache,
    keys: async () => ['stipple-pages-old', shelf, 'of-another-program'],
    delete: async (name: string) => void deleted.push(name),
    match: async (path: string) => (store.has(path) ? new Response(store.get(path)) : undefined),
  })
  vi.stubGlobal(
    'Request',
    class {
      constructor(url: string, how: object) {
        Object.assign(this, { url }, how)
      }
    },
  )
  vi.stubGlobal('fetch', fetchChecked)
  offlineWorker(shelf, kept, mark)

  const waited: Promise<unknown>[] = []
  const waitUntil = (work: Promise<unknown>) => void waited.push(work)
  /** What the worker answers: its text, or its status where it has none; `undefined` where it leaves it to the browser. */
  const ask = async (path: string, more: Partial<Asked> = {}) => {
    const request = { url: new URL(path, origin).href, method: 'GET', mode: 'navigate', ...more }
    let given: Promise<Response> | undefined
    const respondWith = (answer: Promise<Response>) => {
      given = answer
    }
    listeners.get('fetch')?.({ request, respondWith, waitUntil })
    const answer = await given
    return answer === undefined ? undefined : answer.type === 'error' ? 'network error' : answer.text()
  }
  const happen = async (name: string) => {
    listeners.get(name)?.({ waitUntil })
    await Promise.all(waited)
  }
  return { ask, happen, deleted, fetched, store, settle: () => Promise.all(waited) }
}

const asFile = { mode: 'no-cors' }
const byHash = async ({ url }: Asked) => ours(textOf(url.slice(origin.length)), 'text/plain')

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test("each file is fetched with the hash of its bytes, and pages past the browser's own cache", async () => {
  const { happen, fetched } = start(byHash)
  await happen('install')
  expect(fetched.map(({ url, integrity, cache }) => [url, integrity, cache])).toEqual(
    paths.map(path => [path, kept[path], path === script ? 'default' : 'no-cache']),
  )
})

test('a new worker removes the caches of older builds and no others', async () => {
  const { happen, deleted } = start(online)
  await happen('activate')
  expect(deleted).toEqual(['stipple-pages-old'])
})

test('with a network the server answers pages, whole address and all; only built assets come from the cache', async () => {
  const { ask } = start(online)
  expect(await ask('/cost?area=crown')).toBe(pageOf('/cost?area=crown'))
  expect(await ask('/head.svg', asFile)).toBe(pageOf('/head.svg'))
  expect(await ask(script, asFile)).toBe(textOf(script))
})

test('the script of a worker is answered by a new answer, which holds the address that was asked for', async () => {
  const { ask } = start(offline)
  expect(await ask(`${script}#params=1`, { mode: 'same-origin', destination: 'worker' })).toBe(textOf(script))
})

test('without a network a kept page answers for every query, and the offline page for all others', async () => {
  const { ask } = start(offline)
  expect(await ask('/cost')).toBe(pageOf('/cost'))
  expect(await ask('/cost/?area=crown')).toBe(pageOf('/cost'))
  expect(await ask('/head.svg', asFile)).toBe(textOf('/head.svg'))
  expect(await ask('/unknown')).toBe(pageOf('/offline'))
  expect(await ask('/constructor')).toBe(pageOf('/offline'))
})

const notOurs: Record<string, () => Response> = {
  'a gateway without its server (502)': () => new Response('Bad gateway', { status: 502 }),
  'an overloaded server (503)': () => new Response(pageOf('sorry'), { status: 503, headers: [mark] }),
  'a gateway that waited too long (504)': () => new Response('', { status: 504 }),
  'the login page of a network': () => new Response(pageOf('/login'), { headers: { 'Content-Type': 'text/html' } }),
  'a way to a login page': () => ({ ...Response.error(), status: 0, headers: new Headers() }) as Response,
  'half a page': () => ours('<html>half'),
}

for (const [name, answer] of Object.entries(notOurs)) {
  test(`instead of ${name} the kept page is shown, and the kept file`, async () => {
    const { ask } = start(async () => answer())
    expect(await ask('/cost?area=crown')).toBe(pageOf('/cost'))
    if (!name.includes('page')) expect(await ask('/head.svg', asFile)).toBe(textOf('/head.svg'))
  })
}

test('a page that is not kept is shown as the network gives it, whoever speaks', async () => {
  const { ask } = start(async () => new Response('Bad gateway', { status: 502 }))
  expect(await ask('/sources/S3')).toBe('Bad gateway')
})

test('where a kept page is gone from the cache too, what the network says is shown after all', async () => {
  const { ask, store } = start(async () => new Response('Bad gateway', { status: 502 }))
  store.delete('/cost')
  expect(await ask('/cost')).toBe('Bad gateway')
})

test('a page that this site itself says is gone is gone', async () => {
  const { ask } = start(async () => new Response(pageOf('no such page'), { status: 404, headers: [mark] }))
  expect(await ask('/cost')).toBe(pageOf('no such page'))
})

test('an emptied cache is filled again at the next page, with the bytes of this build', async () => {
  const { ask, settle, store } = start(byHash)
  store.clear()
  await ask('/cost')
  await settle()
  expect(Object.fromEntries(store)).toEqual(Object.fromEntries(paths.map(path => [path, textOf(path)])))
})

test('the files of another build do not come among those of this one, and are asked for once', async () => {
  const { ask, settle, store, fetched } = start(async () => ours('of another build</html>'))
  store.clear()
  for (let round = 0; round < 3; round++) {
    await ask('/cost')
    await settle()
  }
  expect(store.size).toBe(0)
  expect(fetched.filter(({ url }) => url === script)).toHaveLength(1)
})

test('a damaged script is not handed out but fetched anew, past every cache, and kept', async () => {
  const { ask, fetched, store } = start(byHash, { [script]: 'broken' })
  expect(await ask(script, asFile)).toBe(textOf(script))
  expect(fetched).toMatchObject([{ url: script, cache: 'reload', integrity: kept[script] }])
  expect(store.get(script)).toBe(textOf(script))
})

test('without a network no damaged copy is handed out, of a page or of a file', async () => {
  const { ask } = start(offline, { '/cost': '<html>broken</html>', '/head.svg': 'broken', [script]: 'broken' })
  expect(await ask('/cost')).toBe(pageOf('/offline'))
  expect(await ask('/head.svg', asFile)).toBe('network error')
  await expect(ask(script, asFile)).rejects.toThrow('Failed to fetch')
})

test('what is not kept, is sent or goes elsewhere is left to the browser', async () => {
  const { ask } = start(offline)
  expect(await ask('/api/other.json', { mode: 'cors' })).toBeUndefined()
  expect(await ask('/cost', { method: 'POST' })).toBeUndefined()
  expect(await ask('https://elsewhere.test/cost')).toBeUndefined()
})

test('a server that keeps silent is waited for five seconds when there is a copy, and as long as it takes when not', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const { ask } = start(() => new Promise(() => {}))
  const settled: unknown[] = []
  for (const path of ['/cost', '/unknown']) {
    void ask(path).then(answer => settled.push(answer))
  }
  await vi.advanceTimersByTimeAsync(4_900)
  expect(settled).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  await vi.waitFor(() => expect(settled).toEqual([pageOf('/cost')]))
})
