import { expect, test } from '@playwright/test'
import { planPartWords } from '@/content/data/plan'
import { candidacyFlow, picksOf } from '@/lib/candidacy/candidacy-flow'
import { printCandidacy } from '@/lib/candidacy/candidacy-params'
import { costFacts } from '@/lib/cost/cost-facts'
import { cleanNorwood6 } from '../examples/candidacy.examples'
import { watchRequests } from './support/watch-requests'

const quiz = printCandidacy(candidacyFlow, { picks: picksOf({ ...cleanNorwood6, pattern: 'scar-strip' }), at: 'result' })

test('the quiz hands the area on to the cost tool, and no server hears of it', async ({ page }) => {
  const requests = watchRequests(page)
  await page.goto(`/candidacy#${quiz}`)
  await page.getByRole('link', { name: 'What your area would cost' }).click()
  await expect(page.locator('#cost-answer-title')).toHaveText(/^Scar from a strip transplant/)
  await expect(page.getByText(costFacts['cost.scar-fut.range'].text).filter({ visible: true }).first()).toBeVisible()
  await page.getByRole('radio', { name: 'Turkey' }).check()
  await expect(page).toHaveURL(/\/cost#area=scar-fut&region=turkey$/)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Turkey' })).toBeChecked()
  expect(await requests.mentioning('scar-')).toEqual([])
})

test('the quiz hands its answers on to the questions for a practitioner and to the plan', async ({ page }) => {
  const requests = watchRequests(page)
  await page.goto(`/candidacy#${quiz}`)
  const practitioner = page.getByRole('link', { name: /^Questions for a practitioner/ })
  await expect(practitioner).toHaveAttribute('href', `/practitioner#${quiz}`)
  await page.getByRole('link', { name: 'Keep these answers in my plan' }).click()
  await expect(page).toHaveURL(/\/plan(#.*)?$/)
  await expect(page.getByRole('link', { name: new RegExp(`^Open.*${planPartWords.candidacy.label}`) })).toBeVisible()
  expect(await requests.mentioning('scar-')).toEqual([])
})
