import { expect, test } from '@playwright/test'
import { practitionerAddress } from '@/lib/practitioner/practitioner-address'
import { threePeople } from '../examples/practitioner.examples'
import { auditAllLooks, narrow } from './support/audit'
import { comesToLife } from './support/page-head'

test('on a visit every target is large, choices share a row, and a lost network changes nothing', async ({
  page,
  context,
}) => {
  await page.goto('/practitioner/visit')
  await expect(page.getByText(/^0 of \d+ done$/)).toBeVisible()
  await comesToLife(page)
  await context.setOffline(true)
  const first = page.getByRole('group', { name: 'The place is clean' })
  await first.getByRole('radio', { name: 'Yes' }).check()
  await page
    .getByRole('group', { name: 'They wear gloves for the work' })
    .getByRole('radio', { name: 'No', exact: true })
    .check()
  await page.getByLabel('Notes').fill('Smelled clean.')
  await expect(page.getByText(/^2 of \d+ done$/)).toBeInViewport()
  const tops = await first
    .locator('label')
    .evaluateAll(labels => labels.map(label => label.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
  const heights = await page
    .locator('[data-widget] details[open] label:has(input[type=radio])')
    .evaluateAll(labels => labels.map(label => label.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(56)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await context.setOffline(false)
  expect(await auditAllLooks(page, [narrow])).toEqual([])
})

test('the first screen holds the answer, and the page is no endless list', async ({ page }) => {
  await page.goto('/practitioner')
  await expect(page.getByRole('heading', { name: 'Check these first' })).toBeInViewport()
  await expect(page.getByRole('link', { name: 'They would treat someone under age' })).toBeInViewport({ ratio: 1 })
  await expect(page.getByLabel('Notes')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5_000)
})

test('four people fit a phone', async ({ page }) => {
  await page.goto(practitionerAddress.href({ visits: threePeople }))
  await page.getByRole('button', { name: 'Add a person' }).click()
  await expect(page.getByRole('button', { name: 'Add a person' })).toHaveCount(0)
  await page.locator('#checklist summary', { hasText: 'Hygiene' }).click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  const heights = await page
    .locator('#checklist details[open] select')
    .evaluateAll(fields => fields.map(field => field.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
})
