import { expect, test } from '@playwright/test'
import { builtPages } from './support/built-pages'
import { serverLog } from './support/server-log'
import { keptInBrowser } from './support/watch-page'
import { watchRequests } from './support/watch-requests'

test('a visit from page to page keeps nothing, names no page to the next and asks no other host', async ({
  page,
  baseURL,
}) => {
  const requests = watchRequests(page)
  await page.goto('/')
  const links = await page.locator('a[href^="/"]').evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
  for (const href of [...new Set(links)].slice(0, 8)) {
    await page.goto('/')
    // The page that is left is idle, too: what counts is the next one.
    const next = page.waitForEvent('framenavigated')
    await page
      .locator(`a[href="${href}"]`)
      .first()
      .evaluate(link => (link as HTMLAnchorElement).click())
    await next
    await page.waitForLoadState('networkidle')
    expect(await keptInBrowser(page), href).toEqual([])
  }
  const seen = await requests.all()
  expect(seen.filter(({ headers }) => headers.referer)).toEqual([])
  expect(seen.filter(({ headers }) => headers.cookie)).toEqual([])
  expect(await requests.elsewhere(new URL(baseURL ?? '').origin)).toEqual([])
})

test('nothing that stands in a fragment reaches the server or its log', async ({ page }) => {
  const requests = watchRequests(page)
  for (const { path } of builtPages().filter(built => built.hasWidget || built.path === '/')) {
    const token = `canary${Math.random().toString(36).slice(2)}`
    await page.goto(`${path}#a=${token}`, { waitUntil: 'networkidle' })
    await page.reload({ waitUntil: 'networkidle' })
    expect(await requests.mentioning(token), path).toEqual([])
    expect(serverLog()).not.toContain(token)
  }
})

test('the watch sees a token in an address, a header and a body, so that its silence means something', async ({
  page,
}) => {
  await page.goto('/cost')
  const requests = watchRequests(page)
  await page.evaluate(async () => {
    await fetch('/robots.txt?x=canary%20one')
    await fetch('/robots.txt', { headers: { 'x-note': btoa('before canary-two-token after') } })
    await fetch('/robots.txt', { method: 'POST', body: 'canary-three' })
  })
  for (const token of ['canary one', 'canary-two-token', 'canary-three']) {
    expect(await requests.mentioning(token), token).toHaveLength(1)
  }
})
