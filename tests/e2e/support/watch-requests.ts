import type { BrowserContext, Page, Request } from '@playwright/test'

/** One request with everything in it that a server could read. */
export type SeenRequest = { method: string; url: string; headers: Record<string, string>; body: string }

export type RequestWatch = {
  /** All requests so far. */
  all(): Promise<SeenRequest[]>
  /** Those that carry the token anywhere: address, header or body; plain, percent-encoded or in base64. */
  mentioning(token: string): Promise<SeenRequest[]>
  /** Those that go to another host than the pages come from. */
  elsewhere(origin: string): Promise<SeenRequest[]>
}

const read = async (request: Request): Promise<SeenRequest> => ({
  method: request.method(),
  url: request.url(),
  headers: await request.allHeaders().catch(() => request.headers()),
  body: request.postDataBuffer()?.toString('latin1') ?? '',
})

/** Ways in which a token may be written into a request. base64 is cut at the ends, where its neighbours show. */
function spellings(token: string): string[] {
  const base64 = [0, 1, 2].map(shift =>
    Buffer.from(' '.repeat(shift) + token)
      .toString('base64')
      .slice(shift ? 4 : 0, -4),
  )
  return [token, encodeURIComponent(token), ...base64.filter(text => text.length >= 8)].map(text => text.toLowerCase())
}

/**
 * Writes down every request that leaves the page or the whole context from now on, sockets included. Other tests plant
 * a token as an answer and then assert that `mentioning(token)` is empty.
 */
export function watchRequests(from: Page | BrowserContext): RequestWatch {
  const seen: Promise<SeenRequest>[] = []
  const note = (request: Request) => void seen.push(read(request))
  const noteSockets = (page: Page) =>
    page.on('websocket', socket => {
      const entry = { method: 'SOCKET', url: socket.url(), headers: {} }
      seen.push(Promise.resolve({ ...entry, body: '' }))
      socket.on('framesent', ({ payload }) => void seen.push(Promise.resolve({ ...entry, body: String(payload) })))
    })
  if ('pages' in from) {
    from.on('request', note)
    from.pages().forEach(noteSockets)
    from.on('page', noteSockets)
  } else {
    from.on('request', note)
    noteSockets(from)
  }
  const all = () => Promise.all(seen)
  return {
    all,
    async mentioning(token) {
      const ways = spellings(token)
      return (await all()).filter(request => {
        const text = JSON.stringify(request).toLowerCase()
        return ways.some(way => text.includes(way))
      })
    },
    async elsewhere(origin) {
      return (await all()).filter(
        ({ url }) => !url.startsWith('data:') && !url.startsWith('blob:') && new URL(url).origin !== origin,
      )
    },
  }
}
