/**
 * The service worker. This function's own text is what browsers get: `keep-offline.mjs` writes it, with its two
 * arguments, into `/sw.js` after each build, so it may use nothing from outside itself.
 *
 * Own code rather than Workbox or Serwist: it fits on one screen, brings no build plugin and none of their packages,
 * and stores nothing but the list, ever. They are made to store what readers fetch, and a reader's addresses hold answers.
 *
 * @param {string} shelf the name of this build's cache
 * @param {Record<string, string>} kept what is kept: each address with the hash of its bytes
 */
export function offlineWorker(shelf, kept) {
  const patienceMs = 5000
  const hashed = '/_next/static/'
  const onShelf = path => caches.match(path, { cacheName: shelf, ignoreVary: true })
  const tooLate = () => new Promise((_, reject) => setTimeout(reject, patienceMs))

  /** All or nothing, and each file byte for byte as this build wrote it: pages of two builds never mix. */
  async function fill() {
    const cache = await caches.open(shelf)
    await cache.addAll(
      Object.entries(kept).map(
        ([path, integrity]) =>
          new Request(path, { integrity, cache: path.startsWith(hashed) ? 'default' : 'no-cache' }),
      ),
    )
  }

  /**
   * A worker reads in its own address, behind the #, which scripts it loads, and it takes its address from the answer. A
   * kept answer brings its own, without that part; a new one has none, and so the address that was asked for holds.
   */
  const asAsked = (request, answer) => (request.destination === 'worker' ? new Response(answer.body, answer) : answer)

  async function takeOver() {
    const old = (await caches.keys()).filter(name => name.startsWith('stipple-pages-') && name !== shelf)
    await Promise.all(old.map(name => caches.delete(name)))
    await self.clients.claim()
  }

  /** What the server says now; without a network, or when a copy is here and the server is slow, what is kept. */
  async function newest(request, path) {
    const network = fetch(request)
    try {
      return await (path in kept ? Promise.race([network, tooLate()]) : network)
    } catch {
      const instead = request.mode === 'navigate' ? '/offline' : path
      return (await onShelf(path)) ?? (await onShelf(instead)) ?? Response.error()
    }
  }

  // There is no skipWaiting: a page that is open keeps the copies of its own build until the last one is closed.
  self.addEventListener('install', event => event.waitUntil(fill()))
  self.addEventListener('activate', event => event.waitUntil(takeOver()))
  self.addEventListener('fetch', event => {
    const { request } = event
    const { origin, pathname } = new URL(request.url)
    if (request.method !== 'GET' || origin !== self.location.origin) return
    // The query is left out here: the kept page reads it from its own address, where it stays.
    const path = pathname.replace(/^(.+)\/$/, '$1')
    if (request.mode === 'navigate') event.respondWith(newest(request, path))
    else if (!(path in kept)) return
    else if (path.startsWith(hashed)) {
      event.respondWith(
        onShelf(path)
          .then(copy => copy ?? fetch(request))
          .then(answer => asAsked(request, answer)),
      )
    } else event.respondWith(newest(request, path))
  })
}
