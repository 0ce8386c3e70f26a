import { expect, test } from '@playwright/test'
import { auditAllLooks, looks, narrow } from './support/audit'
import { builtPages } from './support/built-pages'
import { keptInBrowser, watchPage } from './support/watch-page'
import { watchRequests } from './support/watch-requests'

const origin = (address: string) => new URL(address).origin

// One visit for all of it. What the page does is read after axe, so that a picture or a request of any look counts too.
for (const { path, first, hasWidget } of builtPages()) {
  const seen = first ? 'in every colour scheme and width' : 'on a narrow screen'
  const name = `${path} opens without a complaint, keeps nothing, asks no other host and passes axe ${seen}`
  test(name, async ({ page, baseURL }) => {
    test.setTimeout(240_000) // pages with hundreds of claims, on a busy machine
    const watch = await watchPage(page)
    const requests = watchRequests(page)
    const answer = await page.goto(path)

    expect(answer?.status()).toBe(200)
    expect(answer?.headers()['set-cookie']).toBeUndefined()
    await expect.soft(page.locator('h1')).toHaveCount(1)
    await expect.soft(page).toHaveTitle(/\S/)
    const scripts = page.locator('script:not([type="application/ld+json"])')
    if (!hasWidget) await expect.soft(scripts).toHaveCount(0)
    if (hasWidget) await page.waitForLoadState('networkidle') // the tool as its script leaves it
    expect.soft(await auditAllLooks(page, first ? looks : [narrow]), 'axe').toEqual([])

    await page.waitForLoadState('networkidle')
    expect.soft(watch.violations, 'policy').toEqual([])
    expect.soft(watch.complaints, 'complaints').toEqual([])
    expect.soft(await keptInBrowser(page), 'kept').toEqual([])
    expect.soft(await requests.elsewhere(origin(baseURL ?? page.url())), 'asked elsewhere').toEqual([])
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
