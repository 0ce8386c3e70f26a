import { expect, test } from '@playwright/test'
import { partsOf, type Plan } from '../../lib/plan/plan-document'
import { planFragment } from '../../lib/plan/plan-link'
import { serverLog } from './support/server-log'
import { afterDeleting, keptInBrowser } from './support/watch-page'
import { watchRequests } from './support/watch-requests'
import { addToPlanHref } from '../examples/plan.examples'

/** Words that stand in no other address: if one left the device, it would be seen. */
const told = [
  'psoriasis-quiet',
  'canary-name-7f3a',
  'canary-note-91bc',
  'canary-rule-55de',
  'canary-line-3d1e',
  'canary-bend-6c4a',
  'canary-wish-8b2f',
]
const plan: Plan = {
  v: 4,
  candidacy: 'hair=shaved&pattern=norwood-6&scalp=psoriasis-quiet',
  compare: 'options=minoxidil,smp',
  values: 'no-medicine=5&wish=canary-wish-8b2f',
  path: 'decide=2027-02-03&people=doctor',
  preview: 'hairline=canary-line-3d1e',
  photo: 'bend=canary-bend-6c4a',
  cost: 'area=crown',
  timeline: 'start=2027-01-04',
  own: { v: 1, lines: { gym: { fromDay: 7, says: 'canary-rule-55de' } }, done: {} },
  practitioner: { version: 1, people: [{ name: 'canary-name-7f3a', answers: {}, notes: '' }] },
  notes: 'canary-note-91bc',
}

test('opened, added to, kept, copied, drawn, printed and deleted: no server is told anything', async ({
  page,
  baseURL,
}) => {
  const requests = watchRequests(page.context())
  await page.goto(`/plan${planFragment(plan, partsOf(plan))}`)
  await page.locator('[data-widget="plan"][data-ready]').waitFor()
  await page.getByRole('textbox', { name: 'Your notes' }).fill('canary-note-91bc and more')
  expect(await keptInBrowser(page)).toEqual([])
  await page.getByRole('button', { name: 'Keep it on this device' }).click()
  expect(await keptInBrowser(page)).toEqual(['localStorage stipple-plan'])
  await page.goto(addToPlanHref('candidacy', plan.candidacy ?? ''))
  await page.locator('[data-widget="plan"][data-ready]').waitFor()
  for (const label of ['Your quiz answers', 'Your notes', 'Practitioners']) {
    await page.getByRole('checkbox', { name: label }).check()
  }
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await page.getByRole('button', { name: 'Show a code (QR)' }).click()
  await page.getByRole('button', { name: 'Copy as text' }).click()
  for (const name of ['Save as a file', 'Save as a table (CSV)', 'Save the dates (ICS)'])
    await page.getByRole('button', { name }).click()
  await page.pdf()
  for (const name of [
    'Open: Your quiz answers',
    'Open: What matters to you',
    'Open: Where you are with the decision',
    'Open: Your practitioner’s rules',
    'Open: Practitioners',
    'Open: What it would cost',
    'Open: The picture you set up',
    'Open: What you set on your photo',
  ]) {
    await page.getByRole('link', { name }).click()
    await page.waitForURL(({ pathname }) => pathname !== '/plan')
    await page.waitForLoadState('networkidle')
    await page.goto('/plan')
    await page.locator('[data-widget="plan"][data-ready]').waitFor()
  }
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await page.waitForLoadState('networkidle')
  for (const word of told) {
    expect(await requests.mentioning(word), word).toEqual([])
    expect(serverLog()).not.toContain(word)
  }
  expect(await requests.elsewhere(baseURL ?? '')).toEqual([])
  expect((await requests.all()).filter(({ headers }) => headers.referer || headers.cookie)).toEqual([])
  expect(await keptInBrowser(page)).toEqual(afterDeleting)
})
