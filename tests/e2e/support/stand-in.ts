import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of the test's own that hands on what the built site says, and can be told to misbehave. */
export type StandIn = {
  origin: string
  /** From now on the next build is out: the same pages, under a service worker with another cache. */
  release(): void
  /** From now on every request is taken and none answered, as on a weak network. */
  hang(): void
  /** From now on this is what every request gets, as from whoever stands in between. `null`: the site again. */
  answerWith(foreign: Foreign | null): void
  /** Addresses that were asked for so far, in their order. */
  asked(): string[]
  close(): Promise<void>
}

/** What somebody else answers; `body` is made from what the site itself would say. */
export type Foreign = {
  status: number
  headers?: Record<string, string>
  /** Whether the site's own headers come along, as when only its body is cut. */
  withOwnHeaders?: boolean
  body: (own: Buffer) => Buffer | string
}

/** Headers of the connection itself; the body comes unpacked, so its old length and packing are wrong. */
const hops = ['connection', 'keep-alive', 'transfer-encoding', 'content-encoding', 'content-length']

export async function standInFor(site: string): Promise<StandIn> {
  let state: 'plain' | 'next-build' | 'hanging' = 'plain'
  let foreign: Foreign | null = null
  const addresses: string[] = []
  const server = createServer((asked, answer) => {
    addresses.push(asked.url ?? '')
    if (state === 'hanging') return
    const inBetween = foreign
    void fetch(new URL(asked.url ?? '/', site), { redirect: 'manual' }).then(
      async said => {
        const body = Buffer.from(await said.arrayBuffer())
        const isWorker = asked.url === '/sw.js' && state === 'next-build'
        const headers = [...said.headers].filter(([name]) => !hops.includes(name))
        if (inBetween) {
          const own = inBetween.withOwnHeaders ? Object.fromEntries(headers) : {}
          answer.writeHead(inBetween.status, { ...own, ...inBetween.headers }).end(inBetween.body(body))
          return
        }
        answer.writeHead(said.status, Object.fromEntries(headers))
        answer.end(isWorker ? body.toString().replace(/'stipple-pages-\w+'/, "'stipple-pages-next'") : body)
      },
      () => answer.destroy(),
    )
  })
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    release: () => {
      state = 'next-build'
    },
    hang: () => {
      state = 'hanging'
    },
    answerWith: next => {
      foreign = next
    },
    asked: () => addresses,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
