import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { goOn, walkOf } from './support/candidacy-page'
import { findSystemBrowser } from '../../scripts/find-browser.mjs'
import { comesToLife } from './support/page-head'

/*
 * What the browser itself writes onto the disk: its list of visits and whatever else is in its folder, read after it
 * has been closed. The state of open tabs is left out: a browser that brings tabs back after a crash keeps that as it
 * keeps any form, and the privacy page says so.
 */
const told = ['norwood-6', 'psoriasis', 'isotretinoin', 'sarcoidosis', 'breastfeeding', 'under-18', 'unexplained']
const note = 'canary-note-4c1d77'
const name = 'canary-name-9e02bb'
const seen = 'canary-seen-51ab3f'

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap(entry => {
    const path = join(folder, entry)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
const holding = (paths: readonly string[], word: string) =>
  paths.filter(path => {
    const bytes = readFileSync(path)
    return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))
  })

test('after a walk through the quiz, notes in the plan and a name on a visit, the browser’s list of visits holds none of it', async ({
  launchOptions,
  baseURL,
}) => {
  test.slow()
  const profile = test.info().outputPath('profile')
  // The shell writes no list of visits.
  const whole = findSystemBrowser()
  const options = whole ? { ...launchOptions, executablePath: whole } : launchOptions
  const context = await chromium.launchPersistentContext(profile, options)
  const page = context.pages()[0] ?? (await context.newPage())

  await page.goto(`${baseURL ?? ''}/about?x=${seen}`)
  await page.goto(`${baseURL ?? ''}/candidacy`)
  await page.locator('[data-at]').waitFor()
  const picks = candidacyQuestions.map(({ id, answers }) => {
    const { id: picked } = answers.find(answer => told.includes(answer.id)) ?? answers[0]
    return [id, [picked]] as const
  })
  for (const { id, picked } of walkOf(Object.fromEntries(picks))) {
    await page.locator(`#${id}-${picked[0]}`).check()
    await goOn(page)
  }
  await page.reload()
  await page.locator('[data-at="result"]').waitFor()
  await page.getByRole('link', { name: 'Keep these answers in my plan' }).click()

  const plan = page.locator('[data-widget="plan"][data-ready]')
  await plan.waitFor()
  await page.getByRole('textbox', { name: 'Your notes' }).fill(note)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Your notes' })).toHaveValue(note)

  await page.goto(`${baseURL ?? ''}/practitioner/visit`)
  await comesToLife(page)
  await page.getByLabel('Name or initials').fill(name)
  await page.reload()
  await expect(page.getByLabel('Name or initials')).toHaveValue(name)
  await page.getByRole('link', { name: 'Put it beside others' }).click()
  await expect(page.locator('#checklist').getByLabel('Name or initials')).toHaveValue(name)
  await expect(page).toHaveURL(/\/practitioner#compare$/)
  await page.goBack()
  await expect(page.getByRole('link', { name: 'Put it beside others' })).toBeVisible()
  await expect(page.getByLabel('Name or initials')).toHaveValue(name)

  await page.goto(`${baseURL ?? ''}/plan`)
  await plan.waitFor()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await expect(page.getByRole('status')).toContainText('Nothing of the plan is left')
  await context.close()

  const files = filesIn(profile)
  const visits = files.filter(path => /(?:History|Favicons|Shortcuts|Top Sites|Predictor)[^/]*$/.test(path))
  expect(holding(visits, seen), 'the list of visits is written and can be read').not.toEqual([])
  for (const word of [...told, note, name, '#add=', '#plan=', '#people=']) {
    expect(holding(visits, word), word).toEqual([])
  }
  const others = files.filter(path => !/\/Sessions?\b|\/Session Storage\//.test(path))
  for (const word of [note, name]) expect(holding(others, word), word).toEqual([])
})

test('after everything is deleted, Back shows none of the answers', async ({ page }) => {
  await page.goto('/candidacy')
  await page.locator('[data-at]').waitFor()
  await page.locator('#change-bald').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.locator('#pattern-norwood-6').check()
  await page.getByRole('button', { name: 'Result so far' }).click()
  await page.getByRole('link', { name: 'Keep these answers in my plan' }).click()
  await page.locator('[data-widget="plan"][data-ready]').waitFor()
  await expect(page.getByRole('link', { name: 'Open: Your quiz answers' })).toBeVisible()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await expect(page.getByRole('status')).toContainText('Nothing of the plan is left')
  for (const step of [1, 2, 3]) {
    await page.goBack()
    if (!page.url().includes('/candidacy')) break
    await page.locator('[data-at="change"]').waitFor()
    await expect(page.locator('[data-question] input:checked'), `Back ${step}`).toHaveCount(0)
  }
})

for (const { path, control } of [
  { path: '/values', control: '[data-widget="values"] input[type="radio"][value="5"]' },
  { path: '/path', control: '[data-widget="path"] input[type="checkbox"][name="done"]' },
]) {
  test(`after everything is deleted, Back to ${path} shows none of the answers`, async ({ page }) => {
    await page.goto(path)
    await comesToLife(page)
    await page.locator(control).first().check({ force: true })
    await page.locator('a[href^="/plan#"]').first().click()
    await page.locator('[data-widget="plan"][data-ready]').waitFor()
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await page.getByRole('button', { name: 'Yes, delete it all' }).click()
    await expect(page.getByRole('status')).toContainText('Nothing of the plan is left')
    await page.goBack()
    await comesToLife(page)
    await expect(page.locator(control).first()).not.toBeChecked()
  })
}

test('after everything is deleted, a page that the browser had laid by shows none of it either', async ({
  launchOptions,
  baseURL: origin,
}) => {
  test.slow()
  const baseURL = origin ?? ''
  // Tests run without the browser's cache of whole pages; readers have it.
  const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
  const page = await browser.newPage()
  const laidBy: boolean[] = []
  await page.exposeFunction('showsAgain', (persisted: boolean) => void laidBy.push(persisted))
  await page.addInitScript(() => {
    window.addEventListener('pageshow', ({ persisted }) => (window as unknown as Shown).showsAgain(persisted))
  })
  await page.goto(`${baseURL}/candidacy`)
  await page.locator('[data-at]').waitFor()
  await page.locator('#change-bald').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.locator('#pattern-norwood-6').check()
  await page.getByRole('button', { name: 'Result so far' }).click()
  await page.getByRole('link', { name: 'Keep these answers in my plan' }).click()
  await page.locator('[data-widget="plan"][data-ready]').waitFor()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await expect(page.getByRole('status')).toContainText('Nothing of the plan is left')
  // Another site takes the tab's name away.
  await page.goto(`${baseURL.replace('localhost', '127.0.0.1')}/about`)
  for (const url of [/\/plan/, /\/candidacy/]) {
    await page.evaluate(() => void setTimeout(() => history.back()))
    await page.waitForURL(url)
    await page.locator('[data-widget]').waitFor()
  }
  await expect(page.locator('[data-at="change"]')).toBeVisible()
  await expect(page.locator('[data-question] input:checked')).toHaveCount(0)
  expect(laidBy.length).toBeGreaterThan(3)
  await browser.close()
})

type Shown = { showsAgain: (persisted: boolean) => void }
