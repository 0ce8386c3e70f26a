import { expect, test } from '@playwright/test'
import { costHref } from '../../lib/cost/cost-params'
import { costExamples } from '../examples/cost.examples'
import { auditAllLooks, narrow } from './support/audit'
import { watchPage } from './support/watch-page'
import { sheetsOf } from './support/sheets-of'

const result = '[data-widget="cost"]'

test('a reader asks, gets a range, shares the address and finds the same after a reload', async ({ page }) => {
  const watch = await watchPage(page)
  await page.goto('/cost')
  const answer = page.locator('section', { has: page.locator('#cost-answer-title') })
  await expect(answer).toContainText('$2,000–$4,000')
  await page.getByRole('radio', { name: /Hairline only/ }).check()
  await page.getByRole('radio', { name: 'Elsewhere' }).check()
  await expect(answer).toContainText('$400–$3,200')
  await expect(page).toHaveURL(/\/cost\?area=hairline&region=worldwide$/)
  await page.reload()
  await expect(page.getByRole('radio', { name: /Hairline only/ })).toBeChecked()
  await expect(answer).toContainText('$400–$3,200')
  expect(watch.violations).toEqual([])
  expect(watch.complaints).toEqual([])
})

test('the whole tool is worked by keyboard', async ({ page }) => {
  await page.goto('/cost')
  await page.getByRole('radio', { name: /Full head/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /Crown only/ })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\/cost\?area=crown&region=turkey$/)
  await expect(page.locator(result)).toContainText('No price')
})

test('the number of sessions changes the sum in the open, and one link takes it back', async ({ page }) => {
  await page.goto('/cost')
  const table = page.getByRole('table').first()
  await expect(table).toContainText('up to $9,000')
  await page.getByRole('radio', { name: '2', exact: true }).check()
  await expect(table).toContainText('× 2 sessions = under $2,000 to $6,000')
  await page.getByRole('link', { name: 'Back to what the sources say' }).click()
  await expect(page).toHaveURL(/\/cost$/)
  await expect(table).toContainText('up to $9,000')
})

test('a bad address is answered beside its field, and the rest is kept', async ({ page }) => {
  const watch = await watchPage(page)
  const answer = await page.goto('/cost?area=beard&region=turkey&sessions=9')
  expect(answer?.status()).toBe(200)
  const area = page.getByRole('group', { name: 'Area to treat' })
  await expect(area).toContainText('no price for')
  await expect(page.getByRole('group', { name: 'Sessions' })).toContainText('from 1 to 4')
  await expect(page.getByRole('radio', { name: 'Turkey' })).toBeChecked()
  await area.getByRole('radio', { name: /Crown only/ }).check()
  await expect(area).not.toContainText('Pick one of these')
  expect(watch.violations).toEqual([])
})

test('an address is sorted, and what it does not know is dropped', async ({ page }) => {
  await page.goto('/cost?utm=x&region=turkey&area=crown')
  await expect(page).toHaveURL(/\/cost\?area=crown&region=turkey$/)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/cost$/)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
})

for (const path of [
  '/cost?area=crown&region=turkey',
  '/cost?area=beard&years=99',
  '/cost?region=turkey&source=S2',
  '/cost?full-head.s0=2500&q1=900&q1-by=session&q2=4000&travel=x',
]) {
  test(`${path} passes axe in every look`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    expect(await auditAllLooks(page)).toEqual([])
  })
}

test('on a phone the answer stays in sight and opens to each source', { tag: '@phone' }, async ({ page }) => {
  test.slow()
  await page.goto('/cost')
  const bar = page.locator(`${result} form ~ details`)
  await expect(bar).toBeInViewport()
  await page.getByRole('radio', { name: /Hairline only/ }).check()
  await expect(bar.locator('summary')).toContainText('$1,500–$2,500')
  await bar.locator('summary').click()
  await expect(bar.getByRole('listitem').first()).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(await auditAllLooks(page, [narrow])).toEqual([])
})

test('printed, it is the answer and its sources without the form', async ({ page }) => {
  await page.goto('/cost?area=scar-fut')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('form')).toBeHidden()
  await expect(page.getByRole('region', { name: 'Sources', exact: true })).toBeVisible()
  await expect(page.locator(result)).toContainText('$800–$1,500')
  for (const path of [
    '/cost',
    '/cost?currency=EUR&every-s0=5&full-head.s0=2500-3500&rate=0.92&removal=2000&travel=400',
  ]) {
    await page.goto(path)
    expect(await sheetsOf(page), path).toBeLessThanOrEqual(2)
  }
})

test('a reader puts in a price, the trip and an exchange rate, and takes the table along', async ({ page }) => {
  await page.goto('/cost')
  await page.getByText('Put in your own figures').click()
  await page.getByRole('textbox', { name: /^ReadySleek · US/ }).fill('$2,500 - $3,000')
  await page.getByRole('textbox', { name: 'The trip' }).fill('much')
  await page.getByRole('textbox', { name: 'Your exchange rate' }).fill('0.5')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/cost\?full-head\.s0=2500-3000&rate=0\.5$/)
  await expect(page.locator(result)).toContainText('Write dollars without cents')
  await expect(page.getByRole('textbox', { name: 'The trip' })).toHaveValue('much')
  await page.getByRole('textbox', { name: 'The trip' }).fill('400')
  await page.keyboard.press('Enter')
  await expect(page.locator(result)).toContainText('$2,400–$4,400')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Save the figures as a CSV file' }).click()
  expect((await download).suggestedFilename()).toBe('smp-cost.csv')
  await page.reload()
  await expect(page.locator(result)).toContainText('The figure is yours. It says $2,000–$4,000.')
  await page.getByRole('link', { name: 'Back to the source' }).click()
  await expect(page).toHaveURL(/\/cost\?rate=0\.5&travel=400$/)
})

test.describe('with JavaScript off', { tag: '@no-script' }, () => {
  test('the form answers every example', async ({ page }) => {
    test.slow()
    for (const { answers, expected } of costExamples) {
      await page.goto(costHref(answers))
      await expect(page.locator(result)).toContainText(expected.headline ?? 'No price')
    }
  })

  test('a reader fills in the form and gets the one address of the answers', async ({ page }) => {
    await page.goto('/cost')
    await page.getByRole('radio', { name: /Crown only/ }).check()
    await page.getByLabel('Whose prices').selectOption('S0')
    await page.getByRole('button', { name: 'Show the range' }).click()
    await expect(page).toHaveURL(/\/cost\?area=crown&source=S0$/)
    await expect(page.locator(result)).toContainText('$1,200–$2,000')
    await expect(page.getByRole('radio', { name: /Crown only/ })).toBeChecked()
  })
})
