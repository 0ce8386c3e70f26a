import { expect, test } from '@playwright/test'
import { aftercareAddress } from '../../lib/aftercare/aftercare-address'
import { dayExamples } from '../examples/aftercare.examples'

const today = 'section[aria-labelledby="today-title"]'

test('a reader fills in the form and gets the one address of the answers', async ({ page }) => {
  await page.goto('/aftercare')
  await page.getByLabel('When was session 1?').fill('2027-01-04')
  await page.getByLabel('Which day?').fill('12')
  await page.getByText(/^Settings:/).click()
  await page.getByRole('checkbox', { name: /Dr. Serkan Aygin/ }).check()
  await page.getByRole('checkbox', { name: /Hair Loss Clinic/ }).check()
  await page.getByRole('button', { name: 'Show the day' }).click()
  await expect(page).toHaveURL(/\/aftercare\?day=12&start=2027-01-04&without=S2,S4$/)
  await expect(page.locator('#today-title')).toHaveText('Day 12 · Sat 16 Jan')
  await page.getByText(/^Settings:/).click()
  await expect(page.getByRole('checkbox', { name: /Hair Loss Clinic/ })).toBeChecked()
})

test('the address answers every example, and plain links go on from there', async ({ page }) => {
  test.slow()
  for (const { day, without = [] } of dayExamples) {
    await page.goto(aftercareAddress.href({ day, without }))
    await expect(page.locator('#today-title')).toHaveText(`Day ${day}`)
  }
  await page.getByRole('link', { name: 'Day 31' }).click()
  await expect(page).toHaveURL(/\?day=31$/)
  await expect(page.locator(today)).toContainText('Don’t put harsh products on it')
})

test('nothing that needs a script is offered', async ({ page }) => {
  await page.goto('/aftercare?day=3&start=2027-01-04')
  await expect(page.getByRole('button', { name: 'Use this instead' })).toHaveCount(0)
  await page.locator('summary', { hasText: 'When can I' }).click()
  await page.locator('#when-gym summary').click()
  await expect(page.locator('#when-gym')).toContainText('not before day 5, then only once healed')
})

test('the server makes the calendar, and tells in plain words what it cannot make', async ({ page, request }) => {
  await page.goto('/aftercare?start=2027-01-04')
  const link = page.getByRole('link', { name: 'Put these days in my calendar' })
  const file = await request.get((await link.getAttribute('href')) ?? '')
  expect(file.status()).toBe(200)
  expect(file.headers()['content-type']).toContain('text/calendar')
  expect(await file.text()).toContain('BEGIN:VCALENDAR')
  for (const query of ['', '?start=2027-02-31', '?start=2027-01-04&sessions=9', '?start=1&start=2']) {
    const bad = await request.get(`/api/aftercare.ics${query}`)
    expect(bad.status(), query).toBe(400)
    expect(await bad.json()).toEqual({ error: [{ field: expect.any(String), message: expect.stringMatching(/\.$/) }] })
  }
})

test('today answers by the server’s day and says so', async ({ page }) => {
  const start = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10)
  await page.goto(`/today?start=${start}`)
  await expect(page.locator('#today-title')).toHaveText(/^Day [456] · /)
  await expect(page.locator(today)).toContainText('by our clock')
  await page
    .getByRole('link', { name: 'Day 7', exact: true })
    .or(page.getByRole('link', { name: 'Day 6', exact: true }))
    .first()
    .click()
  await expect(page).toHaveURL(/\/today\?day=\d&start=/)
})
