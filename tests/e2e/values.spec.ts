import { expect, type Page, test } from '@playwright/test'
import { decision } from '@/content/deciding/decision'
import { values } from '@/content/deciding/values'
import { auditAllLooks } from './support/audit'
import { sheetsOf } from './support/sheets-of'
import { tooWide } from './support/too-wide'
import { keptInBrowser, watchPage } from './support/watch-page'
import { watchRequests } from './support/watch-requests'

const open = async (page: Page, address = '/values') => {
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.getByLabel('What do you lean towards now?').first().waitFor()
}
const weigh = (page: Page, says: string, weight: number) =>
  page.getByRole('group', { name: says, exact: true }).getByRole('radio', { name: String(weight) })

test('a reader weighs wishes, sees what they count for and why, and finds them after a reload', async ({ page }) => {
  const watch = await watchPage(page)
  const requests = watchRequests(page)
  await open(page)
  await expect(page.getByText(decision.asks)).toBeVisible()
  await weigh(page, values['no-needle'].says, 5).check()
  await weigh(page, values['no-medicine'].says, 4).check()
  await expect(page.getByText('What you marked counts', { exact: false }).first()).toContainText('Hair systems')
  const points = page.getByRole('listitem').filter({ hasText: '18 of 18 points' })
  await expect(points).toHaveCount(2)
  await points.first().getByText('What brings the points').click()
  await expect(points.first().getByText('no needle or surgery: yes')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What would turn the order' })).toBeVisible()
  await page.reload()
  await expect(weigh(page, values['no-needle'].says, 5)).toBeChecked()
  await expect(page).toHaveURL(/\/values$/)
  expect(await keptInBrowser(page)).toEqual([])
  expect(await requests.mentioning('no-needle')).toEqual([])
  expect(watch.violations).toEqual([])
  expect(watch.complaints).toEqual([])
})

test('the leaning before and after counts for nothing, and a link brings all of it to somebody else', async ({
  page,
}) => {
  await open(page, '/values#leaning=smp&undo=3')
  const said = await page.getByRole('list').allTextContents()
  await page.getByLabel('And what do you lean towards now?').selectOption('minoxidil')
  expect(await page.getByRole('list').allTextContents()).toEqual(said)
  await expect(page.getByLabel('What do you lean towards now?').first()).toHaveValue('smp')
  await expect(weigh(page, values.undo.says, 3)).toBeChecked()
})

test('all of it is worked by keyboard', async ({ page }) => {
  await open(page)
  await weigh(page, values.soon.says, 0).focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
  await expect(weigh(page, values.soon.says, 3)).toBeChecked()
  await page.getByRole('checkbox', { name: /Someone else answers beside me/ }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('heading', { name: 'For the other person' })).toBeVisible()
})

test('with everything open nothing runs over a phone, axe finds nothing, and it prints on few sheets', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/values#no-needle=5&their-undo=4&two=yes&wish=sea&own=3')
  expect(await tooWide(page)).toEqual([])
  expect(await auditAllLooks(page)).toEqual([])
  expect(await sheetsOf(page)).toBeLessThanOrEqual(7)
  await page.goto('about:blank')
  await open(page)
  expect(await sheetsOf(page)).toBeLessThanOrEqual(4)
})

test('a wish of one’s own has its row while it is typed, and keeps the place where one types', async ({ page }) => {
  await open(page)
  const wish = page.getByLabel('Something else that matters to you')
  await wish.pressSequentially('I can sw')
  await expect(page.getByRole('group', { name: 'I can sw', exact: true })).toBeVisible()
  await expect(wish).toBeFocused()
  await wish.pressSequentially('im every day')
  await weigh(page, 'I can swim every day', 4).check()
  await expect(wish).toHaveValue('I can swim every day')
})

test('beside what comes first stand its worst outcome, who cannot have it and who says so; ties as ties', async ({
  page,
}) => {
  await open(page, '/values#real-hair=5')
  const first = await page.getByText('What you marked counts', { exact: false }).first().textContent()
  const worst = page.getByText('The worst that can happen')
  const told = await worst.count()
  expect(told).toBeGreaterThan(0)
  const names = await page
    .getByRole('listitem')
    .filter({ has: worst })
    .locator('p > span.font-semibold')
    .allTextContents()
  expect(names).toHaveLength(told)
  for (const name of names) expect(first).toContain(name)
  await expect(page.getByText('Who it is not for')).toHaveCount(told)
  const ground = page.getByRole('link', { name: /^Who says so: .*the worst that can happen$/ })
  await expect(ground).toHaveCount(told)
  await ground.first().click()
  await expect(page.locator(':target')).toBeVisible()
  // Nothing marked, nothing first, nothing to warn of.
  await page.goto('about:blank')
  await open(page)
  await expect(worst).toHaveCount(0)
})
