import { expect, test } from '@playwright/test'
import { sheetFragment } from '../../lib/practitioner/sheet-link'
import { threePeople } from '../examples/practitioner.examples'
import { auditAllLooks } from './support/audit'
import { keptInBrowser, watchPage } from './support/watch-page'
import { watchRequests } from './support/watch-requests'

const comparison = '[data-part="comparison"]'

test('a reader compares two people, finds the gap first and takes both on a visit', async ({ page }) => {
  const watch = await watchPage(page)
  await page.goto('/practitioner')
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByLabel('Name or initials').first().fill('A. B.')
  await page.getByLabel('Name or initials').last().fill('Studio 9')
  const gloves = page.locator('#compare').getByRole('group', { name: 'They wear gloves for the work' })
  await gloves.getByLabel('A. B.').selectOption('yes')
  await expect(page.locator(comparison)).toContainText('Asked of some, not of all: 1')
  await gloves.getByLabel('Studio 9').selectOption('no')
  await expect(page.locator(comparison)).toContainText('Where they differ: 1')
  await page.getByRole('link', { name: 'Take it on a visit' }).click()
  await expect(page.getByLabel('Whom do you visit?')).toBeVisible()
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible()
  await page.getByRole('link', { name: 'Put it beside others' }).click()
  await expect(page.locator(comparison)).toContainText('Where they differ: 1')
  expect(watch.violations).toEqual([])
  expect(watch.complaints).toEqual([])
})

test('the quiz hands its answers on by fragment, and its questions stand first', async ({ page }) => {
  await page.goto('/practitioner#keloid=yes&scalp=moles')
  await expect(page.getByRole('heading', { name: 'From your answers in the quiz' })).toBeVisible()
  await expect(page.locator('[data-question]').first()).toContainText('raised scars')
})

test('what is written stays on the device: not sent, not stored, not in the address', async ({ page, baseURL }) => {
  const requests = watchRequests(page.context())
  const token = 'kingfisher-0731'
  await page.goto('/practitioner')
  await page.getByLabel('Name or initials').fill(token)
  await page.getByLabel('Notes').fill(`${token} was kind`)
  expect(page.url()).not.toContain('people')
  await page.getByRole('link', { name: 'Take it on a visit' }).click()
  await expect(page.getByLabel('Name or initials')).toHaveValue(token)
  expect(await requests.mentioning(token)).toEqual([])
  expect(await requests.elsewhere(baseURL ?? '')).toEqual([])
  expect(await keptInBrowser(page)).toEqual([])
})

test('the comparison is worked by keyboard', async ({ page }) => {
  await page.goto('/practitioner')
  await page.getByRole('button', { name: 'Add a person' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Name or initials')).toHaveCount(2)
  const summary = page.locator('#compare summary', { hasText: 'Training' })
  await summary.focus()
  await page.keyboard.press('Enter')
  const years = page.locator('#compare').getByRole('group', { name: /They have done SMP for/ })
  await years.getByLabel('Person B').focus()
  await page.keyboard.press('y')
  await expect(years.getByLabel('Person B')).toHaveValue('yes')
})

test('a link that is cut says so and loses nothing else', async ({ page }) => {
  const watch = await watchPage(page)
  await page.goto(`/practitioner${sheetFragment(threePeople).slice(0, -9)}`)
  await expect(page.locator('#compare')).toContainText('could not be read')
  await expect(page.getByRole('button', { name: 'Add a person' })).toBeVisible()
  expect(watch.complaints).toEqual([])
})

for (const path of ['/practitioner', `/practitioner${sheetFragment(threePeople)}`, '/practitioner/visit']) {
  test(`${path.slice(0, 30)} passes axe in every look`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    expect(await auditAllLooks(page)).toEqual([])
  })
}

test('every line open, it passes axe too', async ({ page }) => {
  test.slow()
  await page.goto(`/practitioner${sheetFragment(threePeople)}`)
  await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true })
  expect(await auditAllLooks(page)).toEqual([])
})

test('printed, there are boxes, lines to write on and the comparison without its form', async ({ page }) => {
  await page.goto(`/practitioner${sheetFragment(threePeople)}`)
  await expect(page.locator(comparison)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('checkbox').first()).toBeVisible()
  await expect(page.locator('#ask-training [aria-hidden] .border-b').first()).toBeVisible()
  await expect(page.locator(comparison)).toBeVisible()
  await expect(page.getByText('Kind. Took time.').last()).toBeVisible()
  await expect(page.getByLabel('Notes').first()).toBeHidden()
  await expect(page.getByRole('button', { name: 'Add a person' })).toBeHidden()
})
