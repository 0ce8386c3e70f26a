import { expect, type Page, test } from '@playwright/test'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import type { CandidacyPicks } from '@/lib/candidacy/candidacy-flow'
import { goOn, walkOf } from './support/candidacy-page'
import { serverLog } from './support/server-log'
import { keptInBrowser, rememberedBy } from './support/watch-page'
import { type RequestWatch, watchRequests } from './support/watch-requests'

/** Answers that occur in no other address: if one left the device, it would be seen. */
const told = ['norwood-6', 'psoriasis', 'isotretinoin', 'sarcoidosis', 'breastfeeding', 'unexplained', 'temporary']

/** Those answers where a question has one, else its first. */
const tellingAll: CandidacyPicks = Object.fromEntries(
  candidacyQuestions.map(({ id, answers }) => [
    id,
    [(answers.find(answer => told.includes(answer.id)) ?? answers[0]).id],
  ]),
)

async function expectSilence(page: Page, requests: RequestWatch, origin: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  for (const answer of told) expect(await requests.mentioning(answer), answer).toEqual([])
  for (const answer of told) expect(serverLog()).not.toContain(answer)
  expect(await requests.elsewhere(origin)).toEqual([])
  expect((await requests.all()).filter(({ headers }) => headers.referer || headers.cookie)).toEqual([])
  expect(await keptInBrowser(page)).toEqual([])
}

test('a whole quiz, a reload, a shared link and a way out tell no server anything', async ({ page, baseURL }) => {
  const requests = watchRequests(page.context())
  await page.goto('/candidacy')
  await page.locator('[data-at]').waitFor()
  for (const { id, picked } of walkOf(tellingAll)) {
    await page.locator(`#${id}-${picked[0]}`).check()
    await goOn(page)
  }
  const remembered = await rememberedBy(page, '/candidacy')
  for (const answer of told) expect(remembered).toContain(answer)
  for (const answer of told) expect(page.url()).not.toContain(answer)
  await expectSilence(page, requests, baseURL ?? '')
  await page.reload()
  await page.locator('[data-at="result"]').waitFor()
  await page.getByRole('link', { name: 'Read what SMP is', exact: false }).first().click()
  await page.waitForURL(/\/guides\//)
  await page.goBack()
  await page.locator('[data-at="result"]').waitFor()
  await expectSilence(page, requests, baseURL ?? '')
})

test('without script no answer leaves the page either, not even by Enter', { tag: '@no-script' }, async ({
  page,
  baseURL,
}) => {
  const requests = watchRequests(page)
  await page.goto('/candidacy')
  for (const { id, picked } of walkOf(tellingAll)) {
    await page.locator(`#${id}-${picked[0]}`).check()
    await page.keyboard.press('Enter')
  }
  expect(page.url()).toMatch(/\/candidacy$/)
  await page.waitForLoadState('networkidle')
  for (const answer of told) expect(await requests.mentioning(answer), answer).toEqual([])
  expect(await requests.elsewhere(baseURL ?? '')).toEqual([])
})
