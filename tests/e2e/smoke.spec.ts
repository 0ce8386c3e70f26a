import { expect, test } from '@playwright/test'
import { auditAllLooks, looks, narrow } from './support/audit'
import { builtPages } from './support/built-pages'
import { keptInBrowser, watchPage } from './support/watch-page'
import { watchRequests } from './support/watch-requests'

const origin = (address: string) => new URL(address).origin

for (const { path, first, hasWidget } of builtPages()) {
  test(`${path} opens without a complaint, keeps nothing and asks no other host`, async ({ page, baseURL }) => {
    const watch = await watchPage(page)
    const requests = watchRequests(page)
    const answer = await page.goto(path, { waitUntil: 'networkidle' })

    expect(answer?.status()).toBe(200)
    expect(watch.violations).toEqual([])
    expect(watch.complaints).toEqual([])
    expect(await keptInBrowser(page)).toEqual([])
    expect(await requests.elsewhere(origin(baseURL ?? page.url()))).toEqual([])
    expect(answer?.headers()['set-cookie']).toBeUndefined()
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page).toHaveTitle(/\S/)
    const scripts = await page.locator('script:not([type="application/ld+json"])').count()
    if (!hasWidget) expect(scripts).toBe(0)
  })

  test(`${path} passes axe ${first ? 'in every colour scheme and width' : 'on a narrow screen'}`, async ({ page }) => {
    test.setTimeout(240_000) // pages with hundreds of claims, on a busy machine
    await page.goto(path)
    expect(await auditAllLooks(page, first ? looks : [narrow])).toEqual([])
  })
}

test('the page for an unknown address is a 404 that passes axe and loads no script', async ({ page }) => {
  const watch = await watchPage(page)
  const answer = await page.goto('/there-is-no-such-page')
  expect(answer?.status()).toBe(404)
  expect(await page.locator('script').count()).toBe(0)
  expect(await auditAllLooks(page)).toEqual([])
  expect(watch.violations).toEqual([])
})
