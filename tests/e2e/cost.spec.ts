import { expect, type Page, test } from '@playwright/test'
import { changeTable } from '@/lib/cost/change-table'
import { costTable } from '@/lib/cost/cost-table'
import { estimateFromTable } from '@/lib/cost/estimate-from-table'
import { upkeepFromTable } from '@/lib/cost/upkeep-from-table'
import { costAddress } from '../../lib/cost/cost-address'
import { costExtras } from '../../lib/cost/cost-extras'
import { estimateCost } from '../../lib/cost/estimate-cost'
import { costExamples } from '../examples/cost.examples'
import { auditAllLooks, narrow } from './support/audit'
import { comesToLife } from './support/page-head'
import { sheetsOf } from './support/sheets-of'
import { watchPage } from './support/watch-page'

const result = '[data-widget="cost"]'

/** What the table says, as the page prints it: a price may change without a test. */
const rangeOf = (answers: Parameters<typeof estimateCost>[0] = {}) => estimateCost(answers).headline?.text ?? 'No price'
/** The answer with a price of the reader's own and the trip, as the journey below types them. */
const withTrip = () => {
  const own = { 'full-head.s0': { low: 2500, high: 3000 } }
  const answers = { ...costAddress.defaults, own, travel: { low: 400, high: 400 } }
  return costExtras(estimateFromTable(answers, changeTable(costTable(), own)), [])[0]?.text ?? 'no line'
}
const perSession = (answers: Parameters<typeof estimateCost>[0] = {}) => {
  const row = estimateCost(answers).rows.find(({ id }) => id === 'full-head.s3')
  if (!row?.sum || !row.totalText) throw new Error('no price per session')
  return { sum: row.sum, total: row.totalText }
}

/** Opens a part of the page that is folded at first. */
const open = (page: Page, title: string) => page.locator('summary', { hasText: title }).first().click()

test('a reader asks, gets a range, shares the address and finds the same after a reload', async ({ page }) => {
  const watch = await watchPage(page)
  await page.goto('/cost')
  const answer = page.locator('section', { has: page.locator('#cost-answer-title') })
  await expect(answer).toContainText(rangeOf())
  await page.getByRole('radio', { name: /Hairline only/ }).check()
  await page.getByRole('radio', { name: 'Elsewhere' }).check()
  await expect(answer).toContainText(rangeOf({ area: 'hairline', region: 'worldwide' }))
  await expect(page).toHaveURL(/\/cost\?area=hairline&region=worldwide$/)
  await page.reload()
  await expect(page.getByRole('radio', { name: /Hairline only/ })).toBeChecked()
  await expect(answer).toContainText(rangeOf({ area: 'hairline', region: 'worldwide' }))
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
  await open(page, 'The same as a table')
  await open(page, 'Sessions, and whose prices')
  const table = page.getByRole('table').first()
  await expect(table).toContainText(perSession().total)
  await page.getByRole('radio', { name: '2', exact: true }).check()
  await expect(table).toContainText(perSession({ sessions: 2 }).sum)
  await page.getByRole('link', { name: 'Back to what the articles say' }).click()
  await expect(page).toHaveURL(/\/cost$/)
  await expect(table).toContainText(perSession().total)
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
  '/cost?finasteride=20&full-head.s0=2500&minoxidil=x&q1=900&q1-by=session&q2=4000&q2-deposit=5000&travel=x',
]) {
  test(`${path} passes axe in every look`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    expect(await auditAllLooks(page)).toEqual([])
  })
}

test('on a phone the answer stands in the first screen, then one line stays in sight', { tag: '@phone' }, async ({
  page,
}) => {
  test.slow()
  await page.goto('/cost')
  // The answer stands in the first screen, and once it is out of sight one line follows.
  const answer = page.locator('#cost-answer-title')
  await expect(answer.getByText(rangeOf(), { exact: true })).toBeInViewport({ ratio: 1 })
  const bar = page.locator('[data-bar]')
  await page.getByLabel('Keep it for').focus()
  await expect(bar).toBeInViewport()
  await expect(bar).toContainText(rangeOf())
  await page.keyboard.press('ArrowRight')
  await expect(bar).toContainText('SMP, 11 years')
  const height = await bar.evaluate(node => node.getBoundingClientRect().height)
  expect(height).toBeLessThan(844 / 5)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4_800)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(await auditAllLooks(page, [narrow])).toEqual([])
})

test('printed, it is the answer and its sources without the form', async ({ page }) => {
  await page.goto('/cost?area=scar-fut')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('group', { name: 'Area to treat' })).toBeHidden()
  await expect(page.getByLabel('Keep it for')).toBeHidden()
  await expect(page.getByRole('region', { name: 'Sources', exact: true })).toBeVisible()
  await expect(page.locator(result)).toContainText(rangeOf({ area: 'scar-fut' }))
  for (const path of [
    '/cost',
    '/cost?currency=EUR&every-s0=5&full-head.s0=2500-3500&rate=0.92&removal=2000&travel=400',
    '/cost?q1=900&q1-by=session&q1-count=3&q1-deposit=300&q2=4000&q3=3500&q4=800&q4-by=section&q4-count=4',
  ]) {
    await page.goto(path)
    expect(await sheetsOf(page), path).toBeLessThanOrEqual(2)
  }
})

test('a reader puts in a price, the trip and an exchange rate, and takes the table along', async ({ page }) => {
  await page.goto('/cost')
  await page.getByText('Put in your own figures').click()
  await page.getByRole('textbox', { name: /^Grooming blog · US/ }).fill('$2,500 - $3,000')
  await page.getByRole('textbox', { name: 'The trip' }).fill('much')
  await page.getByRole('textbox', { name: 'Your exchange rate' }).fill('0.5')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/cost\?full-head\.s0=2500-3000&rate=0\.5$/)
  await expect(page.locator(result)).toContainText('Write dollars without cents')
  await expect(page.getByRole('textbox', { name: 'The trip' })).toHaveValue('much')
  await page.getByRole('textbox', { name: 'The trip' }).fill('400')
  await page.keyboard.press('Enter')
  await expect(page.locator(result)).toContainText(withTrip())
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Save the figures as a CSV file' }).click()
  expect((await download).suggestedFilename()).toBe('smp-cost.csv')
  await page.reload()
  await expect(page.locator(result)).toContainText(
    `This figure is yours, in place of ${rangeOf({ source: 'S0' })} in the article.`,
  )
  await page.getByRole('link', { name: 'Back to the article’s figure' }).click()
  await expect(page).toHaveURL(/\/cost\?rate=0\.5&travel=400$/)
})

test('the sources, the place and the sessions that are kept carry every sum', async ({ page }) => {
  await page.goto('/cost?region=turkey&sessions=4&source=S3')
  const { whole, converted } = estimateCost({ region: 'turkey', sessions: 4, source: 'S3' })
  if (!whole || !converted) throw new Error('no price per session')
  const answer = page.locator('section', { has: page.locator('#cost-answer-title') })
  await expect(answer).toContainText(`By our sum ${converted.sessions} come to ${converted.text}`)
  await expect(answer).toContainText('for no place that it names')
  await expect(page.getByRole('region', { name: 'Over your years' })).toContainText(
    `the years start from the price of the transplant clinic: ${converted.text}, which is our sum`,
  )
  await open(page, 'How the sums are made')
  const years = page.getByRole('region', { name: 'Over 10 years, with touch-ups' })
  await expect(years).toContainText('We found no price for a touch-up from the transplant clinic')
  await expect(years.getByRole('row')).toHaveCount(2)
  await page.getByRole('radio', { name: '1', exact: true }).check()
  await expect(answer).not.toContainText(converted.text)
})

test('the folded sums are those of the answers, whether opened before a change or after', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', request => void (request.resourceType() === 'script' && scripts.push(request.url())))
  await page.goto('/cost')
  await comesToLife(page)
  await page.waitForLoadState('networkidle')
  const before = scripts.length
  const years = page.getByRole('region', { name: /^Over .* years, with touch-ups$/ })
  await page.getByRole('radio', { name: /Crown only/ }).check()
  await expect(page.locator('#cost-answer-title')).toContainText('The crown only')
  // What was drawn for a full head is gone, and nothing was fetched for a fold that is closed.
  await expect(page.locator('h4', { hasText: 'with touch-ups' })).toHaveCount(0)
  expect(scripts.length).toBe(before)
  await open(page, 'How the sums are made')
  const [sum] = upkeepFromTable({ ...costAddress.defaults, area: 'crown' }, costTable())
  await expect(years).toContainText(sum?.totalText ?? 'no sum')
  await page.getByRole('radio', { name: /Full head/ }).check()
  await expect(years).not.toContainText(sum?.sum ?? 'no sum')
})

test.describe('with JavaScript off', { tag: '@no-script' }, () => {
  test('the form answers every example', async ({ page }) => {
    test.slow()
    for (const { answers } of costExamples) {
      await page.goto(costAddress.href(answers))
      await expect(page.locator(result)).toContainText(rangeOf(answers))
    }
  })

  test('a reader fills in the form and gets the one address of the answers', async ({ page }) => {
    await page.goto('/cost')
    await page.getByRole('radio', { name: /Crown only/ }).check()
    await open(page, 'Sessions, and whose prices')
    await page.getByLabel('Whose prices').selectOption('S0')
    await page.getByRole('button', { name: 'Show the range' }).click()
    await expect(page).toHaveURL(/\/cost\?area=crown&source=S0$/)
    await expect(page.locator(result)).toContainText(rangeOf({ area: 'crown' }))
    await expect(page.getByRole('radio', { name: /Crown only/ })).toBeChecked()
  })
})
