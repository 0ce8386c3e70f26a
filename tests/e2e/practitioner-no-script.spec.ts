import { expect, test } from '@playwright/test'
import { practitionerChecks } from '../../content/data/practitioner-checks'

test('the checklist is real boxes, and every part can be read', async ({ page }) => {
  await page.goto('/practitioner')
  const boxes = page.locator('#checklist').getByRole('checkbox')
  await expect(boxes).toHaveCount(Object.keys(practitionerChecks).length)
  await boxes.first().check()
  await expect(boxes.first()).toBeChecked()
  for (const name of ['Reasons to slow down', 'Who may do it?', 'What does the law say?', 'What to ask']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
  }
  const red = page.locator('#flag-never-infection')
  await red.locator('summary').click()
  await expect(red).toContainText('says otherwise')
})

test('nothing that needs a script is offered', async ({ page }) => {
  await page.goto('/practitioner')
  await expect(page.locator('#compare')).toContainText('needs a script')
  await expect(page.locator('#compare').locator('button, input, select')).toHaveCount(0)
})

test('the visit is large boxes to tick', async ({ page }) => {
  await page.goto('/practitioner/visit')
  const boxes = page.getByRole('checkbox')
  expect(await boxes.count()).toBeGreaterThan(20)
  await boxes.nth(3).check()
  await expect(boxes.nth(3)).toBeChecked()
  expect((await page.locator('label:has(input)').nth(3).boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(56)
})
