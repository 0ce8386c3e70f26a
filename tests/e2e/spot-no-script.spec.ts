import { expect, test } from '@playwright/test'
import { spotPairs } from '@/content/scalp/spot-pairs'

const path = '/practitioner/spot'

test('a picked picture shows the answer with who says so, and the count goes up for the fault alone', async ({
  page,
}) => {
  await page.goto(path)
  const grid = page.locator('#grid')
  const answer = grid.locator('.spot-answer')
  await expect(answer).toBeHidden()
  await grid.locator('img').first().click()
  await expect(answer).toBeVisible()
  await expect(answer).toContainText(spotPairs.grid.fault)
  await expect(grid.getByText('It is B, so have another look at that one.')).toBeVisible()
  await grid.locator('[value=poor]').check()
  await expect(grid.getByText(/^You spotted it/)).toBeVisible()
  await expect(grid.getByText(/have another look/)).toBeHidden()
  await answer.locator('summary').click()
  await expect(answer).toContainText('Grooming blog')
  const count = () => page.locator('.spot-count').evaluate(node => getComputedStyle(node, '::before').content)
  await page.locator('#clumps [value=poor]').check()
  await page.locator('#lines [value=good]').check()
  expect(await count()).toContain('counter(spotted)')
})

test('words take the place of every picture, and back', async ({ page }) => {
  await page.goto(path)
  const words = page.getByText(spotPairs.oversized.poor)
  await expect(words).toBeHidden()
  await page.getByLabel('Words instead of pictures').check()
  await expect(words).toBeVisible()
  for (const picture of await page.locator('.spot img').all()) await expect(picture).toBeHidden()
  await page.getByRole('radio', { name: spotPairs.oversized.poor }).check()
  await expect(page.locator('#oversized .spot-answer')).toBeVisible()
  await page.getByLabel('Words instead of pictures').uncheck()
  await expect(page.locator('#oversized img').first()).toBeVisible()
})

test('starting again clears all, without a request', async ({ page }) => {
  await page.goto(path)
  await page.locator('#grid [value=poor]').check()
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.locator('#grid [value=poor]').press('Enter')
  await page.getByRole('button', { name: 'Clear and start again' }).click()
  await expect(page.locator('.spot :checked')).toHaveCount(0)
  await expect(page.locator('#grid .spot-answer')).toBeHidden()
  expect(asked).toEqual([])
  expect(new URL(page.url()).search).toBe('')
})

test('each picture comes from its own view of one file', async ({ page }) => {
  await page.goto(path)
  const images = page.locator('.spot img')
  await expect(images).toHaveCount(2 * Object.keys(spotPairs).length)
  const sizes = await images.evaluateAll(nodes => nodes.map(node => (node as HTMLImageElement).naturalWidth))
  expect(sizes.every(width => width > 0)).toBe(true)
})
