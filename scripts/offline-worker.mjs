/**
 * The service worker. This function's own text is what browsers get: `keep-offline.mjs` writes it, with its arguments,
 * into `/sw.js` after each build, so it may use nothing from outside itself.
 *
 * Own code rather than Workbox or Serwist: it fits on one screen, brings no build plugin and none of their packages,
 * and stores nothing but the list, ever. They are made to store what readers fetch, and a reader's addresses hold answers.
 *
 * @param {string} shelf the name of this build's cache
 * @param {Record<string, string>} kept what is kept: each address with the hash of its bytes
 * @param {[string, string]} mark the header that every answer of this site carries
 */
export function offlineWorker(shelf, kept, mark) {
  const patienceMs = 5000
  const hashed = '/_next/static/'
  const tooLate = () => new Promise((_, reject) => setTimeout(reject, patienceMs))
  const wanted = (path, cache) => new Request(path, { integrity: kept[path], cache })

  /** All or nothing, and each file byte for byte as this build wrote it: pages of two builds never mix. */
  async function fill() {
    const cache = await caches.open(shelf)
    await cache.addAll(Object.keys(kept).map(path => wanted(path, path.startsWith(hashed) ? 'default' : 'no-cache')))
  }

  async function takeOver() {
    const old = (await caches.keys()).filter(name => name.startsWith('stipple-pages-') && name !== shelf)
    await Promise.all(old.map(name => caches.delete(name)))
    await self.clients.claim()
  }

  /** The kept copy, if its bytes are still those of this build. A damaged one is thrown away. */
  async function onShelf(path) {
    const copy = await caches.match(path, { cacheName: shelf, ignoreVary: true })
    if (!copy) return undefined
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await copy.clone().arrayBuffer()))
    if (`sha256-${btoa(String.fromCharCode(...hash))}` === kept[path]) return copy
    await (await caches.open(shelf)).delete(path)
    return undefined
  }

  let mending = false
  const notOfThisBuild = new Set()
  /** Puts back what is missing, as when somebody emptied the cache. A new build's files have other bytes: they stay out. */
  async function mend() {
    if (mending || self.navigator?.connection?.saveData) return
    mending = true
    const cache = await caches.open(shelf)
    const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
    const missing = Object.keys(kept).filter(path => !there.has(path) && !notOfThisBuild.has(path))
    for (const path of missing) await cache.add(wanted(path, 'no-cache')).catch(() => notOfThisBuild.add(path))
    mending = false
  }

  /** The answer, if it is whole and of this site: no gateway whose server is away, no login page, not the half of one. */
  async function whole(answer) {
    if (answer.status >= 500 || answer.headers.get(mark[0]) !== mark[1]) throw new Error('not of this site')
    const body = await answer.clone().arrayBuffer()
    const isPage = answer.headers.get('content-type')?.startsWith('text/html')
    if (isPage && !new TextDecoder().decode(body.slice(-20)).includes('</html>')) throw new Error('cut short')
    return answer
  }

  /**
   * What the server says now. When it says nothing, or nothing whole of its own, what is kept; and where nothing is kept,
   * what the network says after all.
   */
  async function newest(request, path) {
    const network = fetch(request)
    const orOffline = () => (request.mode === 'navigate' ? onShelf('/offline') : undefined)
    try {
      return await (path in kept ? Promise.race([network.then(whole), tooLate()]) : network)
    } catch {
      return (await onShelf(path)) ?? (await network.catch(orOffline)) ?? Response.error()
    }
  }

  /** A built file: its name has changed when it has, so the copy serves, and a missing one is put back. */
  async function built(request, path) {
    const copy = await onShelf(path)
    if (copy) return copy
    try {
      const answer = await fetch(wanted(path, 'reload'))
      await (await caches.open(shelf)).put(path, answer.clone())
      return answer
    } catch {
      return fetch(request)
    }
  }

  /**
   * A worker reads in its own address, behind the #, which scripts it loads, and it takes its address from the answer. A
   * kept answer brings its own, without that part; a new one has none, and so the address that was asked for holds.
   */
  const asAsked = (request, answer) => (request.destination === 'worker' ? new Response(answer.body, answer) : answer)

  // There is no skipWaiting: a page that is open keeps the copies of its own build until the last one is closed.
  self.addEventListener('install', event => event.waitUntil(fill()))
  self.addEventListener('activate', event => event.waitUntil(takeOver()))
  self.addEventListener('fetch', event => {
    const { request } = event
    const { origin, pathname } = new URL(request.url)
    if (request.method !== 'GET' || origin !== self.location.origin) return
    // The query is left out here: the kept page reads it from its own address, where it stays.
    const path = pathname.replace(/^(.+)\/$/, '$1')
    if (request.mode === 'navigate') {
      event.respondWith(newest(request, path))
      event.waitUntil(mend())
    } else if (!(path in kept)) return
    else if (path.startsWith(hashed)) event.respondWith(built(request, path).then(answer => asAsked(request, answer)))
    else event.respondWith(newest(request, path))
  })
}
