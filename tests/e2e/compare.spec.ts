import { expect, test } from '@playwright/test'
import { auditAllLooks } from './support/audit'
import { sheetsOf } from './support/sheets-of'
import { tooWide } from './support/too-wide'
import { keptInBrowser, watchPage } from './support/watch-page'
import { watchRequests } from './support/watch-requests'

const four = '/compare?options=finasteride,hair-transplant,minoxidil,smp'

test('a reader ticks options, sees them side by side, shares the address and finds the same after a reload', async ({
  page,
}) => {
  const watch = await watchPage(page)
  await page.goto('/compare', { waitUntil: 'networkidle' })
  await page.getByRole('checkbox', { name: 'Minoxidil' }).check()
  await expect(page.getByText('You have picked Minoxidil.')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Hair transplant' }).check()
  await expect(page).toHaveURL(/options=(hair-transplant,minoxidil|minoxidil,hair-transplant)$/)
  await expect(page.getByRole('columnheader', { name: 'Minoxidil' })).toBeVisible()
  const address = page.url()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'Hair transplant' })).toBeChecked()
  expect(page.url()).toBe(address)
  await page.getByRole('link', { name: 'Turn the order' }).click()
  await expect(page).not.toHaveURL(address)
  await page.getByRole('checkbox', { name: 'Show only what differs' }).check()
  await expect(page).toHaveURL(/only=differences/)
  expect(watch.violations).toEqual([])
  expect(watch.complaints).toEqual([])
})

test('the whole choice is worked by keyboard', async ({ page }) => {
  await page.goto('/compare', { waitUntil: 'networkidle' })
  await page.getByRole('checkbox', { name: 'Finasteride' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox', { name: 'Finasteride' })).toBeChecked()
  await page.getByRole('checkbox', { name: 'Minoxidil' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('table')).toBeVisible()
})

test('four options fit a phone with the question first, and pass axe in every look', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(four, { waitUntil: 'networkidle' })
  expect(await tooWide(page)).toEqual([])
  const question = page.getByRole('rowheader').first()
  const answer = page.getByRole('cell').first()
  const [above, below] = [await question.boundingBox(), await answer.boundingBox()]
  expect(above?.y ?? 0).toBeLessThan(below?.y ?? 0)
  expect(await auditAllLooks(page)).toEqual([])
})

test('four options print on two sheets at most, whatever the paper', async ({ page }) => {
  await page.goto(four, { waitUntil: 'networkidle' })
  expect(await sheetsOf(page)).toBeLessThanOrEqual(2)
})

test('what the quiz handed on lies over the options, survives a reload and is in no request', async ({ page }) => {
  const requests = watchRequests(page)
  await page.goto('/compare?options=finasteride,smp#quiz=also%3Dpregnant%26sex%3Dwoman', { waitUntil: 'networkidle' })
  await expect(page.getByText('By your answers:').filter({ visible: true }).first()).toBeVisible()
  await expect(page).toHaveURL(/\/compare\?options=finasteride,smp$/)
  await page.reload()
  await expect(page.getByText('By your answers:').filter({ visible: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Leave my quiz answers out' }).click()
  await expect(page.getByText('By your answers:')).toHaveCount(0)
  expect(await keptInBrowser(page)).toEqual([])
  expect(await requests.mentioning('pregnant')).toEqual([])
})
