import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { planPartWords } from '@/content/plan/plan'
import { visitAndKeep } from './support/kept-pages'
import { choosePhoto, marker, openPhoto, photoPixels, placePins } from './support/head-photo'
import { serverLog } from './support/server-log'
import { keptInBrowser, rememberedBy } from './support/watch-page'
import { watchRequests } from './support/watch-requests'

test('a marked photo is found in no request, storage, cache or log, and the saved file holds no metadata', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow()
  const requests = watchRequests(context)
  await openPhoto(page)
  await placePins(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a picture' }).click()
  const bytes = readFileSync(await (await coming).path())
  expect(bytes.includes(marker)).toBe(false)
  expect(bytes.includes('Exif')).toBe(false)
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2)) {
    // Only tables, the frame, and what every JPEG of a browser begins with: JFIF and a colour profile.
    expect([0xe0, 0xe2, 0xdb, 0xc0, 0xc2, 0xc4, 0xdd]).toContain(bytes[at + 1])
  }
  await page.locator('input[name="preview-session"][value="1"]').check()
  await expect.poll(() => rememberedBy(page, '/photo')).toBe('session=1')
  expect(await page.evaluate(() => JSON.stringify([history.state, location.href, document.title]))).not.toContain(
    marker,
  )
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(marker)
  expect(await keptInBrowser(page)).toEqual([])

  const asked = (await requests.all()).filter(({ method }) => method !== 'GET')
  expect(asked).toEqual([])
  await page.locator('a[href="/about/privacy"]').first().click()
  await page.waitForURL('**/about/privacy')
  expect(await requests.mentioning(marker)).toEqual([])
  expect(await requests.elsewhere(new URL(baseURL ?? '').origin)).toEqual([])
  expect((await requests.all()).filter(({ headers }) => headers.referer || headers.cookie)).toEqual([])
  expect(serverLog()).not.toContain(marker)

  // Back again the settings are there, and the photo is not.
  await page.goBack()
  await expect(page.getByText('Choose a photo', { exact: true })).toBeVisible()
  await expect(page.locator('.photo-canvas')).toHaveCount(0)
})

test('the plan keeps what was set on a photo, and nothing of the photo', async ({ page }) => {
  await openPhoto(page)
  await placePins(page)
  await page.locator('input[name="photo-mode"][value="line"]').check()
  await page.locator('[data-grip="line-2"]').focus()
  await page.keyboard.press('Shift+ArrowUp')
  await page.locator('input[name="preview-session"][value="1"]').check()
  await expect.poll(() => rememberedBy(page, '/photo')).toMatch(/^bend=[\d-]+&session=1$/)
  await page.getByRole('link', { name: 'Keep this in my plan' }).click()
  await page.waitForURL('**/plan')
  const kept = page.getByRole('link', { name: planPartWords.photo.label })
  await expect(kept.first()).toHaveAttribute('href', /^\/photo#bend=[\d-]+&session=1$/)
  await expect(page.getByText('What you tried on your photo')).toBeVisible()
  await expect(page.getByText(/parts of it moved by hand; .*; after 1 session/).first()).toBeVisible()
  expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toContain(marker)
  // Opened again it asks for a photo, and lays on it what was set.
  await kept.first().click()
  await expect(page.getByText('Your settings are here')).toBeVisible()
  await expect.poll(() => rememberedBy(page, '/photo')).toMatch(/^bend=[\d-]+&session=1$/)
  await choosePhoto(page)
  await expect(page.locator('input[name="preview-session"][value="1"]')).toBeChecked()
})

test.describe('where pages are kept', () => {
  test.use({ serviceWorkers: 'allow' })
  test('it works without a network, and the kept pages hold nothing of the photo', async ({ page, context }) => {
    test.slow()
    await visitAndKeep(page, '/photo')
    await context.setOffline(true)
    await openPhoto(page)
    const bare = await photoPixels(page)
    await placePins(page)
    await expect.poll(() => photoPixels(page)).not.toBe(bare)
    const found = await page.evaluate(async word => {
      const texts = await Promise.all(
        (await caches.keys()).map(async name => {
          const cache = await caches.open(name)
          const all = await Promise.all((await cache.keys()).map(key => cache.match(key)))
          const bodies = await Promise.all(all.map(async answer => (await answer?.text()) ?? ''))
          return [...(await cache.keys()).map(({ url }) => url), ...bodies]
        }),
      )
      return texts.flat().filter(text => text.includes(word)).length
    }, marker)
    expect(found).toBe(0)
  })
})
