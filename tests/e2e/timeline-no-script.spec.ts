import { expect, test } from '@playwright/test'
import ical from 'node-ical'

const answer = 'section[aria-labelledby="timeline-answer-title"]'

test('a reader fills in the form and gets the one address of the answers', async ({ page }) => {
  await page.goto('/timeline')
  await page.getByLabel('When is session 1?').fill('2027-01-04')
  await page.getByRole('radio', { name: '2', exact: true }).check()
  await page.getByRole('button', { name: 'Show the dates' }).click()
  await expect(page).toHaveURL(/\/timeline\?sessions=2&start=2027-01-04$/)
  await expect(page.locator(answer)).toContainText('11–18 January 2027')
  await expect(page.getByLabel('When is session 1?')).toHaveValue('2027-01-04')
})

test('counting back works, and of two days it says which is used', async ({ page }) => {
  await page.goto('/timeline')
  await page.getByLabel('Or: by which day?').fill('2027-06-12')
  await page.getByRole('button', { name: 'Show the dates' }).click()
  await expect(page).toHaveURL(/\/timeline\?event=2027-06-12$/)
  await expect(page.locator(answer)).toContainText('Wednesday 14 April 2027')
  await page.getByLabel('When is session 1?').fill('2027-01-04')
  await page.getByRole('button', { name: 'Show the dates' }).click()
  await expect(page.getByText(/Both dates are set, so we count on from session 1\./)).toBeVisible()
  await page.getByRole('link', { name: 'Count back from your day instead' }).click()
  await expect(page).toHaveURL(/\/timeline\?event=2027-06-12$/)
})

test('the server makes the calendar, and tells in plain words what it cannot make', async ({ page, request }) => {
  await page.goto('/timeline?start=2027-01-04')
  const link = page.getByRole('link', { name: 'Put these dates in my calendar' })
  const file = await request.get((await link.getAttribute('href')) ?? '')
  expect(file.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  const starts = Object.values(ical.sync.parseICS(await file.text())).flatMap(row =>
    row?.type === 'VEVENT' && row.uid.startsWith('session-') && row.status !== 'CANCELLED'
      ? [row.start.toDateString()]
      : [],
  )
  expect(starts).toEqual(['Mon Jan 04 2027', 'Mon Jan 11 2027', 'Mon Jan 18 2027'])
  expect(file.headers()['content-disposition']).toBe('attachment; filename="timeline-2027-01-04.ics"')
  const back = await request.get('/api/timeline.ics?event=2027-06-12')
  expect(await back.text()).toContain('DTSTART;VALUE=DATE:20270414')
  const none = await request.get('/api/timeline.ics?sessions=2')
  expect(none.status()).toBe(400)
  expect(await none.json()).toEqual({ error: [{ field: 'start', message: expect.stringMatching(/\.$/) }] })
  const bad = await request.get('/api/timeline.ics?start=2027-02-31&sessions=9')
  expect(bad.status()).toBe(400)
  expect(await bad.json()).toEqual({
    error: [
      { field: 'start', message: 'There is no such day. February 2027 has 28 days.' },
      { field: 'sessions', message: 'Sessions must be a whole number from 1 to 4.' },
    ],
  })
})
