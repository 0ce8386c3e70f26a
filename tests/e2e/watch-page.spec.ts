import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { watchPage } from './support/watch-page'

const pageWith = (picture: string) =>
  `<!doctype html><title>a page</title><link rel="icon" href="data:,"><img src="${picture}" alt="">`

/** A site of three pages, each with one picture: one that never comes, one that is cut off, one that is not there. */
async function openSite() {
  const server = createServer((request, response) => {
    const { url } = request
    if (url === '/never') return
    if (url === '/cut-off') return void request.socket.destroy()
    if (url === '/not-there') return void response.writeHead(404).end()
    response.setHeader('content-type', 'text/html').end(pageWith(url?.replace('/page', '') ?? ''))
  })
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { at: (path: string) => `http://localhost:${port}${path}`, close }
}

test('a request that the reader leaves behind is no complaint; one that fails is', async ({ page }) => {
  const site = await openSite()
  const watch = await watchPage(page)
  try {
    const leftBehind = page.waitForEvent('requestfailed')
    await page.goto(site.at('/page/never'), { waitUntil: 'domcontentloaded' })
    await page.goto(site.at('/page/not-there'))
    expect((await leftBehind).url()).toBe(site.at('/never'))
    await page.goto(site.at('/page/cut-off'))
    expect(watch.complaints.filter(text => text.includes('/never'))).toEqual([])
    expect(watch.complaints).toContain(`404: ${site.at('/not-there')}`)
    expect(watch.complaints).toContainEqual(expect.stringMatching(/^failed: .*\/cut-off \(net::ERR_EMPTY_RESPONSE\)$/))
  } finally {
    site.close()
  }
})
