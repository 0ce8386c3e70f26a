import { expect, test } from '@playwright/test'
import { ipdas } from '@/content/about/ipdas'
import { type IpdasItem, ipdasParts } from '@/content/about/ipdas.schema'

const items: readonly IpdasItem[] = ipdas

test('each item that is met leads to a place that is there, and each group says how many are met', async ({ page }) => {
  test.slow()
  await page.goto('/about/ipdas')
  for (const [part, met] of [
    ['qualifying', 6],
    ['certification', 6],
    ['quality', 15],
  ] as const) {
    const group = page.getByRole('region', { name: ipdasParts[part].title })
    await expect(group).toContainText(`It meets ${met} of the `)
    await expect(group.getByText('Met', { exact: true })).toHaveCount(met)
    await expect(group.getByRole('link', { name: /^See it ?: / })).toHaveCount(met)
  }
  const links = await page
    .getByRole('link', { name: /^See it ?: / })
    .evaluateAll(all => all.map(link => link.getAttribute('href')))
  expect(links).toEqual(items.flatMap(item => (item.state === 'met' ? [item.proof] : [])))
  for (const link of new Set(links)) {
    const answer = await page.goto(link ?? '')
    expect(answer?.status(), `${link}`).toBe(200)
    if (link?.includes('#')) await expect(page.locator(':target'), link).toHaveCount(1)
  }
})
