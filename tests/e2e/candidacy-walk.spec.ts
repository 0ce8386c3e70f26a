import { expect, type Page, test } from '@playwright/test'
import { candidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { parseCandidacy, printCandidacy } from '@/lib/candidacy/candidacy-address'
import { expectedFor, goOn, samplePicks, shownOn } from './support/candidacy-page'
import { rememberedBy } from './support/watch-page'

const root = '[data-widget="candidacy"][data-at]'
/** What the page remembers of the walk. Its address says nothing of it. */
const remembered = async (page: Page) => {
  expect(page.url()).toMatch(/\/candidacy$/)
  return parseCandidacy(candidacyFlow, (await rememberedBy(page, '/candidacy')) ?? '')
}

/** Where the reader stands, once the page shows what it remembers. */
const place = async (page: Page) => {
  await page.locator(root).waitFor()
  await expect
    .poll(async () => (await page.locator(root).getAttribute('data-at')) === (await remembered(page)).at)
    .toBe(true)
  return (await remembered(page)).at
}

test('a random walk with Back, reload and changed answers never loses one, and ends with what the rules say', async ({
  page,
}) => {
  test.slow()
  await page.goto('/candidacy')
  await page.locator(root).waitFor()
  const kept: Record<string, readonly string[]> = {}
  for (const [step, sample] of samplePicks(40).entries()) {
    const at = await place(page)
    const question = candidacyFlow.questions.find(({ id }) => id === at)
    if (question) {
      const picked = sample[question.id]?.filter(id => id !== 'none') ?? []
      const [one] = picked.length > 0 ? picked : ['not-sure']
      if (question.many)
        for (const box of await page.locator(`[data-question="${at}"] input:checked`).all()) await box.uncheck()
      await page.locator(`#${question.id}-${one}`).check()
      kept[question.id] = [one ?? '']
      if (step % 7 === 5 && at !== 'change') await page.getByRole('button', { name: 'Back', exact: true }).click()
      else await goOn(page)
    } else if (at === 'result') {
      await page.getByRole('button', { name: 'Change an answer' }).click()
    } else {
      const links = page.locator(`[data-part="check"] [data-goto]`)
      await links.nth(step % (await links.count())).click()
    }
    if (step % 9 === 6) await page.goBack()
    if (step % 11 === 7) await page.reload()
    await place(page)
    await expect.poll(async () => (await remembered(page)).picks, `step ${step}`).toEqual(kept)
    const checked = page.locator('[data-question] input:checked')
    const wanted = Object.entries(kept)
      .map(([id, [one]]) => `${id}-${one}`)
      .sort()
    await expect.poll(async () => (await checked.evaluateAll(all => all.map(({ id }) => id))).sort()).toEqual(wanted)
  }
  await page.goto(`/candidacy#${printCandidacy(candidacyFlow, { picks: kept, at: 'result' })}`)
  await expect(page.locator('[data-at="result"]')).toBeVisible()
  expect(await shownOn(page)).toEqual(expectedFor(kept))
})
