import { expect, test } from '@playwright/test'
import { practitionerChecks } from '@/content/practitioner/practitioner-checks'

test('the checklist is real boxes in native folds, and every part can be read', async ({ page }) => {
  await page.goto('/practitioner')
  const boxes = page.locator('#checklist input[type=checkbox]')
  await expect(boxes).toHaveCount(Object.keys(practitionerChecks).length)
  await page.locator('#checklist summary', { hasText: 'Hygiene' }).click()
  await boxes.first().check()
  await expect(boxes.first()).toBeChecked()
  await page.locator('#checklist summary', { hasText: 'Training' }).click()
  await expect(page.locator('#check-smp-training')).toBeVisible()
  for (const name of ['Reasons to slow down', 'Who may do it?', 'What does the law say?', 'What to ask']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
  }
  await page.locator('summary', { hasText: 'Reasons to slow down' }).click()
  const red = page.locator('#flag-never-infection')
  await red.locator('summary').first().click()
  await expect(red).toContainText('contradicts it')
  await page.locator('summary', { hasText: 'What to ask' }).click()
  await page.locator('summary', { hasText: 'If it is true of you' }).click()
  await expect(page.locator('#ask-keloid')).toBeVisible()
})

test('nothing that needs a script is offered', async ({ page }) => {
  await page.goto('/practitioner')
  await expect(page.locator('#compare')).toContainText('Without JavaScript')
  await expect(
    page.locator('[data-widget]').locator('button, select, textarea, input:not([type=checkbox])'),
  ).toHaveCount(0)
})

test('the visit is large boxes to tick', async ({ page }) => {
  await page.goto('/practitioner/visit')
  const boxes = page.getByRole('checkbox')
  expect(await boxes.count()).toBeGreaterThan(5)
  await boxes.nth(3).check()
  await expect(boxes.nth(3)).toBeChecked()
  expect(
    (await page.locator('label:has(input[type=checkbox])').nth(3).boundingBox())?.height ?? 0,
  ).toBeGreaterThanOrEqual(56)
})
