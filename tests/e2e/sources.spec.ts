import { expect, test } from '@playwright/test'

test('the five sources say what they sell, and lead to all that they say @no-script', async ({ page }) => {
  await page.goto('/sources')
  await expect(page.getByRole('link', { name: /^Everything .+ says$/ })).toHaveCount(5)
  await page.getByRole('link', { name: 'Everything that the transplant clinic says' }).click()
  await expect(page).toHaveURL(/\/sources\/S3$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the transplant clinic says')
})

test('a link to a statement lands on it, and it opens to who says otherwise @no-script', async ({ page }) => {
  await page.goto('/sources/S3#cost.per-session.s3')
  const row = page.locator('[id="cost.per-session.s3"]')
  await expect(row).toBeInViewport()
  await row.locator('summary').first().click()
  await expect(row.locator('details').first()).toContainText('Grooming blog')
})

test('a link to an outside fact lands on it @no-script', async ({ page }) => {
  await page.goto('/sources#c12-keloid')
  await expect(page.locator('[id="c12-keloid"]')).toBeInViewport()
})

test('closed, the sources keep to six screens of a phone @phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/sources')
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5_000)
})

for (const id of ['S0', 'S1', 'S2', 'S3', 'S4']) {
  test(`/sources/${id} shows each of its claims once`, async ({ page, request }) => {
    const { claims } = await (await request.get('/data/claims.json')).json()
    const own = claims
      .filter((claim: { source: string }) => claim.source === id)
      .map((claim: { id: string }) => claim.id)
    await page.goto(`/sources/${id}`)
    const shown = await page.locator(`li[id$=".${id.toLowerCase()}"]`).evaluateAll(rows => rows.map(row => row.id))
    expect(shown.toSorted()).toEqual(own.toSorted())
  })
}

test('neither page scrolls sideways at 320 pixels @phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/sources', '/sources/S2', '/data']) {
    await page.goto(path)
    const spill = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(spill, path).toBeLessThanOrEqual(0)
  }
})
