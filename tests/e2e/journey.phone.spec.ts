import { expect, test } from '@playwright/test'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { picksOf } from '@/lib/candidacy/candidacy-flow'
import { costFacts } from '@/lib/cost/cost-facts'
import { cleanNorwood6 } from '../examples/candidacy.examples'
import { goOn, walkOf } from './support/candidacy-page'
import { watchPage } from './support/watch-page'

test('with advanced baldness, from the start page to reasons, a price and who says so', async ({ page }) => {
  const watch = await watchPage(page)
  await page.goto('/')
  await page.getByRole('link', { name: 'See if it could suit you' }).click()
  await page.locator('[data-widget="candidacy"][data-at]').waitFor()
  for (const { id, picked } of walkOf(picksOf(cleanNorwood6))) {
    for (const one of picked) await page.locator(`#${id}-${one}`).check()
    await goOn(page)
  }
  await expect(page.getByRole('heading', { level: 2, name: candidacyVerdicts['likely-fit'].title })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Where the articles differ' })).toBeVisible()

  await page.locator('main a[href^="/cost"]:visible').first().click()
  await expect(page.getByText(costFacts['cost.full-head.range'].text).filter({ visible: true }).first()).toBeVisible()
  await page.locator('summary:visible', { hasText: 'What moves the price' }).click()
  await page.locator('summary:visible').getByText('Who says so', { exact: true }).first().click()
  await page.locator('details[open] a[href^="/sources/"]:visible').first().click()
  await expect(page).toHaveURL(/\/sources\/S\d#/)
  await expect(page.locator(':target')).toBeInViewport()
  expect(watch).toEqual({ complaints: [], violations: [] })
})
