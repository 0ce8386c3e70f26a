import type { Page } from '@playwright/test'

/** Opens a page with script and waits until its pages are kept and the worker hands them out. */
export async function visitAndKeep(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** What the caches hold: each cache with the addresses kept in it, queries and all. */
export const keptAddresses = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () =>
    Object.fromEntries(
      await Promise.all(
        (await caches.keys()).map(async name => {
          const requests = await (await caches.open(name)).keys()
          return [name, requests.map(({ url }) => url.slice(location.origin.length))] as const
        }),
      ),
    ),
  )

/** All that the caches hold, addresses, headers and bodies, as one text. */
export const keptText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const answer = await cache.match(request)
        texts.push(
          request.url,
          JSON.stringify([...request.headers, ...(answer?.headers ?? [])]),
          (await answer?.text()) ?? '',
        )
      }
    }
    return texts.join('\n')
  })
