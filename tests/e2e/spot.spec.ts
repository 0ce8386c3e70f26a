import { expect, test } from '@playwright/test'
import { spotPairs } from '@/content/scalp/spot-pairs'
import { auditAllLooks } from './support/audit'
import { keptInBrowser, watchPage } from './support/watch-page'

const path = '/practitioner/spot'

test('it passes axe in every look, before and after an answer', async ({ page }) => {
  test.slow()
  await page.goto(path)
  await page.locator('#grid [value=good]').check()
  await page.locator('#oversized [value=poor]').check()
  expect(await auditAllLooks(page)).toEqual([])
})

test('by keyboard: into a pair, across its sides, and on to the next', async ({ page }) => {
  await page.goto(path)
  await page.getByLabel('Words instead of pictures').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.locator('#grid [value=good]')).toBeChecked()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('#grid [value=poor]')).toBeChecked()
  await expect(page.locator('#grid').getByText(/^You spotted it/)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.locator('#grid summary')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('#oversized input').first()).toBeFocused()
})

test('nothing is kept, nothing leaves, and a reload forgets', async ({ page }) => {
  const watch = await watchPage(page)
  await page.goto(path)
  await page.locator('#grid [value=poor]').check()
  await page.getByLabel('Words instead of pictures').check()
  expect(await keptInBrowser(page)).toEqual([])
  await page.reload()
  await expect(page.locator('.spot :checked')).toHaveCount(0)
  expect(watch.complaints).toEqual([])
})

test('on paper all pairs are asked and the answers stand at the end', async ({ page }) => {
  await page.goto(path)
  await page.locator('#grid [value=poor]').check()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#grid .spot-answer')).toBeHidden()
  await expect(page.getByRole('region', { name: 'Answers' }).getByRole('listitem')).toHaveCount(
    Object.keys(spotPairs).length,
  )
  await expect(page.getByRole('button', { name: 'Clear and start again' })).toBeHidden()
  const [source] = await page
    .locator('#grid img')
    .first()
    .evaluateAll(nodes => nodes.map(node => (node as HTMLImageElement).currentSrc))
  expect(source).toContain('spot-grid.svg')
})

test('on a phone each side is large enough to pick and to see @phone', async ({ page }) => {
  await page.goto(path)
  const box = await page.locator('#grid label').first().boundingBox()
  expect(box?.width ?? 0).toBeGreaterThan(150)
  expect(box?.height ?? 0).toBeGreaterThan(200)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.getByLabel('Words instead of pictures').check()
  const words = await page.locator('#grid label').first().boundingBox()
  expect(words?.width ?? 0).toBeGreaterThan(300)
})
