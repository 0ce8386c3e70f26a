import { expect, type Page, test } from '@playwright/test'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { candidacyVerdictIds } from '@/content/candidacy/candidacy.schema'
import { candidacyFlow, picksOf } from '@/lib/candidacy/candidacy-flow'
import { printCandidacy } from '@/lib/candidacy/candidacy-address'
import { candidacyExamples, cleanNorwood6 } from '../examples/candidacy.examples'
import { auditAllLooks } from './support/audit'
import { expectedFor, goOn, samplePicks, showMany, shownOn, walkOf } from './support/candidacy-page'
import { rememberedBy } from './support/watch-page'
import { holdScripts } from './support/hold-scripts'

const linkTo = (answers: Parameters<typeof picksOf>[0], at: 'result' | 'check' = 'result') =>
  `/candidacy#${printCandidacy(candidacyFlow, { picks: picksOf(answers), at })}`

/** Opens the quiz and waits until its script has taken over. */
const open = async (page: Page, address = '/candidacy') => {
  await page.goto('about:blank')
  await page.goto(address)
  await page.locator('[data-widget="candidacy"][data-at]').waitFor()
}
const at = (page: Page) => page.locator('[data-widget="candidacy"]').getAttribute('data-at')

test('a reader answers one question a screen, checks the answers and meets reasons', { tag: '@both' }, async ({
  page,
}) => {
  const walk = walkOf(picksOf(cleanNorwood6))
  await open(page)
  for (const [index, { id, picked }] of walk.entries()) {
    const ask = candidacyQuestions.find(question => question.id === id)?.ask ?? ''
    await expect(page.locator('[data-widget="candidacy"] h2:visible')).toHaveText(ask)
    for (const one of picked) await page.locator(`#${id}-${one}`).check()
    // How many there are is known once it is clear what it looks like.
    if (index > 2) await expect(page.getByText(`Question ${index + 1} of ${walk.length}`)).toBeVisible()
    await goOn(page)
  }
  const verdict = page.getByRole('heading', { level: 2, name: candidacyVerdicts['likely-fit'].title })
  await expect(verdict).toBeVisible()
  await expect(verdict).toBeFocused()
  await expect(page.getByText('not medical advice', { exact: false }).first()).toBeVisible()
  expect(await shownOn(page)).toEqual(expectedFor(picksOf(cleanNorwood6)))
  await page.reload()
  await page.locator('[data-at="result"]').waitFor()
  expect(await shownOn(page)).toEqual(expectedFor(picksOf(cleanNorwood6)))
})

test('each worked example answers as it should from a link alone', async ({ page }) => {
  await open(page, linkTo(cleanNorwood6))
  for (const { name, answers, expected } of candidacyExamples) {
    if (Object.keys(answers).length === 0) continue
    await page.goto(linkTo(answers))
    const shown = await shownOn(page)
    expect(shown.verdicts, name).toEqual([expected])
    expect(shown, name).toEqual(expectedFor(picksOf(answers)))
  }
})

// The same style sheet answers: with 500 sets in candidacy-no-script.spec.ts.
test('what the page shows is what the rules say, for 100 sets of answers', async ({ page }) => {
  await open(page, linkTo(cleanNorwood6))
  test.slow()
  const all = [...samplePicks(100), ...candidacyExamples.map(({ answers }) => picksOf(answers))]
  const shown = await showMany(page, all)
  all.forEach((picks, index) => {
    expect(shown[index], JSON.stringify(picks)).toEqual(expectedFor(picks))
  })
  expect(new Set(shown.flatMap(({ verdicts }) => verdicts)).size).toBe(candidacyFlow.verdicts.length)
})

test('what a quick hand ticks before the script has come is taken over', async ({ page }) => {
  const come = await holdScripts(page)
  await page.goto('/candidacy', { waitUntil: 'commit' })
  await page.locator('#change-bald').check()
  come()
  await page.locator('[data-widget="candidacy"][data-at="change"]').waitFor()
  await expect(page.locator('#change-bald')).toBeChecked()
  expect(await rememberedBy(page, '/candidacy')).toBe('at=change&change=bald')
})

test('Back and the browser’s Back keep all other answers', async ({ page }) => {
  await open(page)
  await page.locator('#change-bald').check()
  await page.locator('#change-thin').check()
  await goOn(page)
  await page.locator('#pattern-norwood-6').check()
  await goOn(page)
  await page.locator('#hair-shaved').check()
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  expect(await at(page)).toBe('pattern')
  await expect(page.locator('#pattern-norwood-6')).toBeChecked()
  await page.goBack()
  await page.goBack()
  expect(await at(page)).toBe('pattern')
  // A question that comes back stands at its top.
  await expect(page.locator('#question-pattern h2')).toBeInViewport()
  await page.goBack()
  await expect(page.locator('[data-at="change"]')).toBeVisible()
  await expect(page.locator('#hair-shaved')).toBeChecked()
  await page.goForward()
  await page.locator('#pattern-norwood-6').uncheck()
  await page.locator('#pattern-diffuse').check()
  expect(await rememberedBy(page, '/candidacy')).toBe('at=pattern&change=bald,thin&hair=shaved&pattern=diffuse')
  expect(page.url()).toMatch(/\/candidacy$/)
})

test('Change on the page of all answers changes one and keeps the others', async ({ page }) => {
  await open(page, linkTo(cleanNorwood6, 'check'))
  await page.getByRole('link', { name: 'Change: Your skin and scalp' }).click()
  await page.locator('#scalp-keloid').check()
  await goOn(page)
  expect(await at(page)).toBe('result')
  expect(await shownOn(page)).toEqual(expectedFor(picksOf({ ...cleanNorwood6, scalp: ['keloid'] })))
})

test('it names the wish that would change the result, and no illness', async ({ page }) => {
  await open(page, linkTo({ ...cleanNorwood6, hair: 'longer' }))
  const change = page.getByRole('region', { name: 'What would change this' })
  await expect(change).toContainText('Likely a fit')
  await expect(change).toContainText('How you would wear your hair: “Shaved or buzzed”')
  await open(page, linkTo({ ...cleanNorwood6, scalp: ['keloid'], also: ['pregnant'] }))
  await expect(change).toContainText('Nothing that you could choose changes this today')
  await expect(change).not.toContainText('keloid')
})

test('a question cannot be skipped in silence, and "none" stands alone', async ({ page }) => {
  await open(page, '/candidacy#at=scalp')
  await goOn(page)
  await expect(page.getByRole('alert').filter({ hasText: 'Pick an answer' })).toBeVisible()
  await page.locator('#scalp-moles').check()
  await page.locator('#scalp-none').check()
  await expect(page.locator('#scalp-moles')).not.toBeChecked()
  await page.locator('#scalp-sunburn').check()
  await expect(page.locator('#scalp-none')).not.toBeChecked()
  await expect(page.getByText('Pick an answer')).toHaveCount(0)
})

test('a bad link says so beside the question and keeps the rest', async ({ page }) => {
  await open(page, '/candidacy#change=bald&hair=purple&pattern=norwood-6&rubbish=1')
  await expect(page.getByRole('alert').filter({ hasText: 'made no sense' })).toContainText(
    'How you would wear your hair',
  )
  expect((await shownOn(page)).missing).not.toContain('pattern')
  await page.getByRole('link', { name: 'How you would wear your hair' }).first().click()
  await expect(page.getByRole('alert').filter({ hasText: 'does not have' })).toBeVisible()
})

test('it can be finished by keyboard alone', async ({ page }) => {
  await open(page)
  await page.locator('#change-bald').focus()
  await page.keyboard.press('Space')
  await expect(page.locator('#change-bald')).toBeChecked()
  await page.getByRole('button', { name: 'Continue' }).focus()
  await page.keyboard.press('Enter')
  expect(await at(page)).toBe('pattern')
  await expect(page.locator('#question-pattern')).toBeFocused()
})

test('"Start again" leaves nothing behind, and the skip link throws nothing away', async ({ page }) => {
  await open(page, linkTo(cleanNorwood6))
  await page.evaluate(() => location.assign('#main'))
  expect((await shownOn(page)).verdicts).toEqual(['likely-fit'])
  await page.getByRole('button', { name: 'Start again' }).click()
  await page.getByRole('button', { name: 'Forget them' }).click()
  expect(await at(page)).toBe('change')
  expect(new URL(page.url()).hash).toBe('')
  await expect(page.locator('[data-question] input:checked')).toHaveCount(0)
})

test('the first question fits on one screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await expect(page.getByRole('heading', { level: 2, name: 'What would you like to change?' })).toBeInViewport({
    ratio: 1,
  })
  const bar = (await page.locator('.stay-bottom:visible').first().boundingBox())?.y ?? 0
  for (const row of await page.locator('[data-question="change"] .answer').all()) {
    const box = await row.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar)
  }
})

test('of all looks those are asked about that fit what the reader wants to change', async ({ page }) => {
  await open(page)
  await page.locator('#change-mark').check()
  await goOn(page)
  await expect(page.locator('#pattern-scar-strip')).toBeVisible()
  await expect(page.locator('#pattern-norwood-6')).toBeHidden()
  await page.locator('#pattern-burn').check()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await page.locator('#change-mark').uncheck()
  await page.locator('#change-bald').check()
  await goOn(page)
  // What was picked stays in view, and counts, until it is taken back.
  for (const look of ['norwood-6', 'patchy', 'burn']) await expect(page.locator(`#pattern-${look}`)).toBeVisible()
  await expect(page.locator('#pattern-ludwig-1')).toBeHidden()
})

test('a result links the guides that are about this reader, and no others', async ({ page }) => {
  const guides = page.getByRole('region', { name: 'Guides for you' })
  await open(page, linkTo({ ...cleanNorwood6, sex: 'woman', skin: 'dark', also: ['grey'] }))
  await expect(guides.getByRole('link')).toHaveText(['SMP for women', 'SMP on grey hair', 'SMP and skin tone'])
  await open(page, linkTo(cleanNorwood6))
  await expect(guides).toBeHidden()
})

test('on paper the result for a doctor says how to raise it', async ({ page }) => {
  await open(page, linkTo({ ...cleanNorwood6, scalp: ['keloid'] }))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'How to raise it with a doctor' })).toBeVisible()
})

test('the result fits on two printed pages, with its sources at the foot', async ({ page }) => {
  await open(page, linkTo({ ...cleanNorwood6, scalp: ['keloid'] }))
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0).toBeLessThanOrEqual(2)
})

// The first question is looked at in pages.spec.ts.
for (const [state, address] of [
  ['question with many answers', '/candidacy#at=illness&illness=diabetes,heart'],
  ['check', linkTo(cleanNorwood6, 'check')],
  ['likely fit', linkTo(cleanNorwood6)],
  ['doctor first', linkTo({ ...cleanNorwood6, scalp: ['keloid'], skin: 'pale-dark', also: ['scan', 'under-18'] })],
  ['open', '/candidacy#change=bald&hair=purple&pattern=norwood-1'],
] as const) {
  test(`axe finds nothing in the state "${state}", in any look`, async ({ page }) => {
    await open(page, address)
    for (const details of await page.locator('details:visible').all())
      await details.evaluate(one => one.setAttribute('open', ''))
    expect(await auditAllLooks(page)).toEqual([])
  })
}

test('the map shows every question, every answer and every reason', async ({ page }) => {
  await page.goto('/candidacy/map')
  for (const question of candidacyQuestions) {
    const part = page.locator(`#${question.id}`)
    await expect(page.getByRole('heading', { level: 3, name: question.ask })).toBeVisible()
    for (const answer of question.answers) await expect(part).toContainText(answer.label)
  }
  await expect(page.locator('[id^="reason-"][id$="-title"]')).toHaveCount(candidacyRules.length)
})

test('the drawing of the map is its own index: it stands in the first screen of a phone and opens what it shows', async ({
  page,
}) => {
  const screen = { width: 390, height: 844 }
  await page.setViewportSize(screen)
  await page.goto('/candidacy/map')
  const index = page.getByRole('navigation', { name: 'Questions and results' })
  const { y = 0, height = 0 } = (await index.boundingBox()) ?? {}
  expect(y + height).toBeLessThanOrEqual(screen.height)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4_500)
  const links = await index.getByRole('link').all()
  expect(links).toHaveLength(candidacyQuestions.length + candidacyVerdictIds.length)
  for (const link of links) {
    const part = page.locator((await link.getAttribute('href')) ?? '')
    await expect(part).toBeHidden()
    await link.click()
    await expect(part).toBeVisible()
    await expect(part).toBeInViewport()
  }
  await page.goto('about:blank')
  await page.goto('/candidacy/map')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[id^="reason-"]:visible').first()).toBeVisible()
})
