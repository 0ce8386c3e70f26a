import { expect, test } from '@playwright/test'
import { planFragment } from '../../lib/plan/plan-link'
import { emptyPlan, partsOf, type Plan } from '../../lib/plan/plan-document'
import { keptAddresses, keptText, visitAndKeep } from './support/kept-pages'
import { serverLog } from './support/server-log'
import { afterDeleting, keptInBrowser } from './support/watch-page'
import { watchRequests } from './support/watch-requests'

test.use({ serviceWorkers: 'allow' })

const token = 'canary7f3a91bc'
const plan: Plan = { ...emptyPlan, notes: token }

test('no answer is ever kept among the pages, and the worker asks no other host', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow()
  const requests = watchRequests(context)
  await visitAndKeep(page, `/candidacy#hair=shaved&x=${token}`)
  const before = await keptAddresses(page)
  const visit = async () => {
    for (const address of [
      `/cost?area=crown&x=${token}`,
      `/timeline?start=2027-01-04&x=${token}`,
      `/aftercare?day=4&x=${token}`,
      `/plan${planFragment(plan, partsOf(plan))}`,
      `/practitioner#people=${token}`,
      `/${token}`,
      `/sources/S1?x=${token}`,
    ])
      await page.goto(address)
  }
  await visit()
  await context.setOffline(true)
  await visit()
  await page.goto('/cost')
  expect(await keptAddresses(page)).toEqual(before)
  expect(
    Object.values(before)
      .flat()
      .filter(address => /[?#]/.test(address)),
  ).toEqual([])
  const text = await keptText(page)
  expect(text.length).toBeGreaterThan(1_000_000)
  expect(text).not.toContain(token)
  expect(text).not.toContain('area=crown&x=')
  expect(await requests.elsewhere(baseURL ?? '')).toEqual([])
  const kept = await keptInBrowser(page)
  expect(kept.map(name => name.replace(/-\w{16}$/, '-…').replace(/http.*/, '…')).sort()).toEqual([
    'cache stipple-pages-…',
    'service worker …',
  ])
})

test('what stands in a fragment reaches neither the server nor its log through the worker', async ({
  page,
  context,
}) => {
  const requests = watchRequests(context)
  await visitAndKeep(page, '/cost')
  for (const path of ['/candidacy', '/practitioner', '/plan', '/cost', '/offline']) {
    await page.goto(`${path}#a=${token}`, { waitUntil: 'networkidle' })
    await page.reload({ waitUntil: 'networkidle' })
  }
  expect(await requests.mentioning(token)).toEqual([])
  expect(serverLog()).not.toContain(token)
})

test('"Delete everything" removes the copies of our pages and the worker too', async ({ page }) => {
  await visitAndKeep(page, `/plan${planFragment(plan, partsOf(plan))}`)
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await expect.poll(() => keptInBrowser(page)).toEqual(afterDeleting)
})
