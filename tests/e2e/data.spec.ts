import { expect, test } from '@playwright/test'
import { getClaim } from '../../lib/evidence/claim'

const names = ['sources', 'claims', 'disagreements', 'outside']

for (const name of names) {
  test(`/data/${name}.json and its schema are served as JSON`, async ({ request }) => {
    const file = await request.get(`/data/${name}.json`)
    expect(file.status()).toBe(200)
    expect(file.headers()['content-type']).toContain('application/json')
    const body = await file.json()
    expect(body.v).toBe(1)
    expect(body[name].length).toBeGreaterThan(0)

    const schema = await request.get(`/data/${name}.schema.json`)
    expect(schema.status()).toBe(200)
    expect(Object.keys((await schema.json()).properties)).toEqual(Object.keys(body))
  })
}

test('/data/claims.json holds every statement and every disagreement of the digest', async ({ request }) => {
  const { claims } = await (await request.get('/data/claims.json')).json()
  expect(claims).toHaveLength(632)
  const numbers = new Set(claims.flatMap((claim: { conflicts: string[] }) => claim.conflicts))
  expect(numbers.size).toBe(64)
  const price = claims.find((claim: { id: string }) => claim.id === 'cost.full-head.us-2026.s0')
  const { value, unit } = getClaim('cost.full-head.us-2026.s0')
  expect(price).toMatchObject({ value, unit, source: 'S0', conflicts: ['C17'] })
})

test('the page of the data leads to each file and its schema @no-script', async ({ page }) => {
  await page.goto('/data')
  for (const name of names) {
    await expect(page.locator(`a[href="/data/${name}.json"]`)).toBeVisible()
    await expect(page.locator(`a[href="/data/${name}.schema.json"]`)).toBeVisible()
  }
})
