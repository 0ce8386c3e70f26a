import { expect, test } from '@playwright/test'
import { candidacyFlow, type CandidacyPicks, picksOf } from '@/lib/candidacy/candidacy-flow'
import { candidacyExamples, cleanNorwood6 } from '../examples/candidacy.examples'
import { expectedFor, samplePicks, showMany, shownOn, walkOf } from './support/candidacy-page'

test.beforeEach(async ({ page }) => {
  await page.goto('/candidacy')
})

test('the whole quiz stands on one page and says that nothing is sent', async ({ page }) => {
  await expect(page.locator('fieldset[data-question]')).toHaveCount(candidacyFlow.questions.length)
  const shown = () =>
    page.locator('fieldset[data-question]:visible').evaluateAll(all => all.map(({ id }) => id.slice(9)))
  const put = (picks: CandidacyPicks) => walkOf(picks).map(({ id }) => id)
  expect(await shown()).toEqual(put({}))
  await page.locator('#change-mark').check()
  await page.locator('#pattern-scar-strip').check()
  expect(await shown()).toEqual(put({ change: ['mark'], pattern: ['scar-strip'] }))
  await page.locator('#change-own-smp').check()
  await page.locator('#hair-shaved').check()
  expect(await shown()).toEqual(put({ change: ['mark', 'own-smp'], pattern: ['scar-strip'], hair: ['shaved'] }))
  await expect(page.getByText('Nothing you pick is sent or kept')).toBeVisible()
  await expect(page.locator('main form, main button:visible')).toHaveCount(0)
})

test('nothing answered is an open result', async ({ page }) => {
  expect(await shownOn(page)).toEqual(expectedFor({}))
})

test('real clicks answer by the stylesheet alone', async ({ page }) => {
  const picks = picksOf({ ...cleanNorwood6, scalp: ['keloid'], illness: ['diabetes-steady', 'heart'] })
  for (const [id, picked] of Object.entries(picks))
    for (const one of picked) await page.locator(`#${id}-${one}`).check()
  expect(await shownOn(page)).toEqual(expectedFor(picks))
  await expect(
    page.getByRole('heading', { name: 'See a doctor first, because your scars rise and grow' }),
  ).toBeVisible()
  await page.locator('#scalp-keloid').uncheck()
  await page.locator('#scalp-none').check()
  await page.locator('#illness-heart').uncheck()
  expect((await shownOn(page)).verdicts).toEqual(['fit-if-settled'])
})

test('a result of “not now” tells no reason for SMP, on whatever it rests', async ({ page }) => {
  for (const [id, pick] of [
    ['also', 'under-18'],
    ['also', 'pregnant'],
    ['scalp', 'infection'],
    ['illness', 'cancer-now'],
  ] as const) {
    await page.reload()
    for (const [question, picked] of Object.entries(picksOf({ ...cleanNorwood6, [id]: [pick] })))
      for (const one of picked) await page.locator(`#${question}-${one}`).check()
    await expect(page.getByRole('heading', { name: 'What counts for it' })).toBeHidden()
    await expect(page.locator('[data-group="for"] [data-rule]:visible')).toHaveCount(0)
    await expect(page.locator('[data-group="wait"] [data-rule]:visible')).toHaveCount(1)
    await expect(page.getByRole('heading', { name: 'What you can do meanwhile' })).toBeVisible()
  }
})

test('each worked example answers as it does with script', async ({ page }) => {
  const shown = await showMany(
    page,
    candidacyExamples.map(({ answers }) => picksOf(answers)),
  )
  candidacyExamples.forEach(({ name, expected }, index) => {
    expect(shown[index]?.verdicts, name).toEqual([expected])
  })
})

test('500 sets of answers show exactly what the rules say', async ({ page }) => {
  test.slow()
  const all = samplePicks(500)
  const shown = await showMany(page, all)
  all.forEach((picks, index) => {
    expect(shown[index], JSON.stringify(picks)).toEqual(expectedFor(picks))
  })
})

test('the answer so far stays in sight and leads to its reasons', async ({ page }) => {
  await page.locator('#scalp-keloid').check()
  const bar = page.locator('a[href="#result"]')
  await expect(bar).toBeInViewport()
  await expect(bar).toContainText('A doctor first')
  await expect(page.locator('a[href="#result"] [data-verdict]:visible')).toHaveCount(1)
})
