import { expect, type Page, test } from '@playwright/test'
import { practitionerAddress } from '@/lib/practitioner/practitioner-address'
import { threePeople } from '../examples/practitioner.examples'
import { auditAllLooks } from './support/audit'
import { comesToLife } from './support/page-head'
import { keptInBrowser, watchPage } from './support/watch-page'
import { watchRequests } from './support/watch-requests'
import { holdScripts } from './support/hold-scripts'

const comparison = '[data-part="comparison"]'

/** Opens a group of the checklist, all of which are closed at first. */
const openGroup = (page: Page, name: string) => page.locator('#checklist summary', { hasText: name }).click()

test('a reader marks two people, finds the gap first and takes both on a visit and back', async ({ page }) => {
  const watch = await watchPage(page)
  await page.goto('/practitioner#scalp=keloid')
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByLabel('Name or initials').first().fill('A. B.')
  await page.getByLabel('Name or initials').last().fill('Studio 9')
  await openGroup(page, 'Hygiene')
  const gloves = page.getByRole('group', { name: 'They wear gloves for the work' })
  await gloves.getByLabel('A. B.').selectOption('yes')
  await expect(page.locator(comparison)).toContainText('Asked of some only: 1')
  await gloves.getByLabel('Studio 9').selectOption('no')
  await expect(page.locator(comparison)).toContainText('Answered no: 1')
  await page.getByRole('link', { name: 'Take it on the visit' }).click()
  await expect(page.getByText('raised scars')).toBeVisible()
  await page.getByLabel('Who are you going to see?').selectOption('Studio 9')
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible()
  await page.getByRole('group', { name: 'They wash their hands often' }).getByRole('radio', { name: 'Yes' }).check()
  await page.getByRole('link', { name: 'Put it beside others' }).click()
  await expect(page.locator('#compare-title')).toBeInViewport()
  await expect(page.locator(comparison)).toContainText('Asked of some only: 1')
  await expect(page.locator('[data-question]').first()).toContainText('raised scars')
  expect(watch.violations).toEqual([])
  expect(watch.complaints).toEqual([])
})

test('the quiz hands its answers on by fragment, and its questions stand first', async ({ page }) => {
  await page.goto('/practitioner#scalp=keloid,moles')
  await expect(page.getByRole('heading', { name: 'From your answers in the quiz' })).toBeVisible()
  await expect(page.locator('[data-question]').first()).toContainText('raised scars')
})

test('weights are the reader’s: they change the counts and say how, and no gap', async ({ page }) => {
  await page.goto(practitionerAddress.href({ visits: { ...threePeople, weights: {} } }))
  const part = page.locator(comparison)
  await expect(part).toContainText('10 checks, by weight 10 × 2 = 20')
  await openGroup(page, 'Hygiene')
  await page.getByLabel('Weight: They wear gloves for the work').selectOption('Matters most')
  await expect(part).toContainText('10 checks, by weight 1 × 3 + 9 × 2 = 21')
  await part.getByLabel('All of these: Hygiene').selectOption('Matters little')
  await expect(part).toContainText('10 checks, by weight 10 × 1 = 10')
  await expect(part).toContainText('Asked of some only: 1')
  await page.reload()
  await expect(part).toContainText('10 checks, by weight 10 × 1 = 10')
})

test('what is written survives a reload and a walk through the page, and stays on the device', async ({
  page,
  baseURL,
}) => {
  const requests = watchRequests(page.context())
  const token = 'kingfisher-0731'
  await page.goto('/practitioner')
  await page.getByLabel('Name or initials').fill(token)
  await page.getByRole('link', { name: /^Reasons to slow down/ }).click()
  await expect(page.locator('#red-flags-title')).toBeInViewport()
  await page.getByLabel('Notes').fill(`${token} was kind`)
  await page.reload()
  await expect(page.getByLabel('Notes')).toHaveValue(`${token} was kind`)
  await page.goBack()
  await expect(page.getByLabel('Notes')).toHaveValue(`${token} was kind`)
  await page.getByRole('link', { name: 'Take it on the visit' }).click()
  await expect(page.getByLabel('Name or initials')).toHaveValue(token)
  await page.getByLabel('Notes').fill(`${token} was late`)
  await page.reload()
  await expect(page.getByLabel('Notes')).toHaveValue(`${token} was late`)
  expect(await requests.mentioning(token)).toEqual([])
  expect(await requests.elsewhere(baseURL ?? '')).toEqual([])
  expect(await keptInBrowser(page)).toEqual([])
})

test('what a quick hand ticks and writes on a visit before the script has come is taken over', async ({ page }) => {
  const come = await holdScripts(page)
  await page.goto('/practitioner/visit', { waitUntil: 'commit' })
  await page.getByLabel('Name or initials').fill('Studio 9')
  await page.getByRole('group', { name: 'They wear gloves for the work' }).getByRole('radio', { name: 'Yes' }).check()
  await page.getByLabel('Notes').fill('Smelled clean.')
  come()
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible()
  await expect(page.getByLabel('Name or initials')).toHaveValue('Studio 9')
  await expect(page.getByLabel('Notes')).toHaveValue('Smelled clean.')
  await page.reload()
  await comesToLife(page)
  await expect(page.getByLabel('Name or initials')).toHaveValue('Studio 9')
  await expect(page.getByLabel('Notes')).toHaveValue('Smelled clean.')
  await page.getByRole('link', { name: 'Put it beside others' }).click()
  await expect(page.locator('#checklist').getByLabel('Name or initials')).toHaveValue('Studio 9')
  await expect(page.locator(comparison)).toContainText('Not asked of anyone yet')
})

test('the plan takes the people', async ({ page }) => {
  await page.goto('/practitioner/visit')
  await page.getByLabel('Name or initials').fill('Studio 9')
  await page.getByRole('group', { name: 'They wear gloves for the work' }).getByRole('radio', { name: 'Yes' }).check()
  await page.getByRole('link', { name: 'Keep in my plan' }).click()
  await expect(page).toHaveURL(/\/plan(#.*)?$/)
  await expect(page.locator('main')).toContainText('Studio 9')
})

test('the room is worked by keyboard', async ({ page }) => {
  await page.goto('/practitioner')
  await openGroup(page, 'Hygiene')
  const gloves = page.getByRole('group', { name: 'They wear gloves for the work' })
  await gloves.getByRole('radio', { name: 'Not yet' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(gloves.getByRole('radio', { name: 'No', exact: true })).toBeChecked()
  await page.getByRole('button', { name: 'Add a person' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Name or initials')).toHaveCount(2)
  await page.locator('#checklist summary', { hasText: 'Training' }).focus()
  await page.keyboard.press('Enter')
  const years = page.getByRole('group', { name: /They have done SMP for/ })
  await years.getByLabel('Person B').focus()
  await page.keyboard.press('y')
  await expect(years.getByLabel('Person B')).toHaveValue('yes')
})

test('a link that is cut says so and loses nothing else', async ({ page }) => {
  const watch = await watchPage(page)
  await page.goto(practitionerAddress.href({ visits: threePeople }).slice(0, -9))
  await expect(page.locator('[data-part="lost"]')).toBeInViewport()
  await expect(page.locator('[data-part="lost"]')).toContainText('its people could not be read')
  await expect(page.locator('#compare')).toContainText('could not be read')
  await expect(page.getByRole('button', { name: 'Add a person' })).toBeVisible()
  expect(watch.complaints).toEqual([])
})

test('with three people in it and every line open, it passes axe in every look', async ({ page }) => {
  test.slow()
  await page.goto(practitionerAddress.href({ visits: threePeople }))
  await expect(page.getByLabel('Notes').first()).toBeVisible()
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  expect(await auditAllLooks(page)).toEqual([])
})
