import { expect, type Page, test } from '@playwright/test'
import { candidacyQuestions } from '@/content/candidacy/candidacy-questions'
import { candidacyVerdicts } from '@/content/candidacy/candidacy-verdicts'
import { pages } from '../../app/pages'
import { goOn, walkOf } from './support/candidacy-page'
import { openTool, tools } from './support/tools'

const titleOf = (path: keyof typeof pages) => {
  const { name, title = name }: { name: string; title?: string } = pages[path]
  return `${title} · Stipple`
}

/** Keeps each title that the page ever has, as the browser's list of visits would. */
const keepTitles = (page: Page) =>
  page.addInitScript(() => {
    const titles = new Set<string>()
    Object.assign(window, { titles })
    new MutationObserver(() => titles.add(document.title)).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
    })
  })
const titlesOf = (page: Page) => page.evaluate(() => [...(window as unknown as { titles: Set<string> }).titles])

test('each step of the quiz has its own title and its own first heading, and none says an answer or the verdict', async ({
  page,
}) => {
  await keepTitles(page)
  await openTool(page, '/candidacy')
  const quiz = titleOf('/candidacy')
  const heading = page.getByRole('heading', { level: 1 })
  const stands = async (name: string) => {
    await expect(page).toHaveTitle(`${name} – ${quiz}`)
    await expect(heading).toHaveText(`${pages['/candidacy'].name} ${name}`)
  }
  const unsure = Object.fromEntries(candidacyQuestions.map(({ id }) => [id, ['not-sure']]))
  for (const { id, name, picked } of walkOf(unsure)) {
    await stands(name)
    await goOn(page)
    await expect(page).toHaveTitle(`Error: ${name} – ${quiz}`)
    await page.locator(`#${id}-${picked[0]}`).check()
    await expect(page).toHaveTitle(`${name} – ${quiz}`)
    await goOn(page)
  }
  await stands('Your result')
  await page.getByRole('button', { name: 'Change an answer' }).click()
  await stands('Check your answers')
  await page.reload()
  await stands('Check your answers')

  const steps = [...candidacyQuestions.map(({ name }) => name), 'Check your answers', 'Your result']
  const allowed = [quiz, ...steps.flatMap(name => [`${name} – ${quiz}`, `Error: ${name} – ${quiz}`])]
  const told = await titlesOf(page)
  expect(told.filter(title => title !== '' && !allowed.includes(title))).toEqual([])
  const secret = [
    ...candidacyQuestions.flatMap(({ answers }) => answers.map(({ label }) => label)),
    ...Object.values(candidacyVerdicts).flatMap(({ title, short }) => [title, short]),
  ]
  expect(secret.filter(words => steps.includes(words))).toEqual([])
})

/** Puts into each field what it cannot take, and takes it out again: the title with it, and after it. */
const spoilFields = (page: Page) =>
  page.evaluate(async () => {
    const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const drawn = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 20)))
    const errors: { field: string; during: string; after: string; tied: boolean }[] = []
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true
    await drawn()
    const fields = [...document.querySelectorAll<HTMLInputElement>('main :is(input[type=text], input[type=date])')]
    for (const { id } of fields) {
      const field = () => document.getElementById(id) as HTMLInputElement
      const type = async (text: string) => {
        put?.call(field(), text)
        for (const kind of ['input', 'change', 'focusout']) field().dispatchEvent(new Event(kind, { bubbles: true }))
        await drawn()
        if (field().form?.hasAttribute('action') === false) field().form?.requestSubmit()
        await drawn()
      }
      const before = field().value
      await type(field().type === 'date' ? '1850-01-01' : '-?-')
      if (field().getAttribute('aria-invalid') !== 'true') {
        await type(before)
        continue
      }
      const words = document.getElementById(`${id}-error`)
      const tied = !!words && (field().getAttribute('aria-describedby') ?? '').split(' ').includes(words.id)
      const during = document.title
      await type(before)
      errors.push({ field: id, during, after: document.title, tied })
    }
    return errors
  })

/** Tools of which no text can be wrong: a name or a note may say anything. */
const neverWrong = new Set([
  '/photo/compare',
  '/candidacy',
  '/preview',
  '/photo',
  '/plan',
  '/practitioner',
  '/practitioner/visit',
  '/values',
  '/compare',
])

for (const path of tools)
  test(`the title of ${path} begins with "Error: " while something is wrong with a field, and not after`, async ({
    page,
  }) => {
    await openTool(page, path)
    const before = await page.title()
    const errors = await spoilFields(page)
    expect(errors.length > 0, 'fields that may be wrong').toBe(!neverWrong.has(path))
    expect(errors).toEqual(
      errors.map(({ field }) => ({ field, during: `Error: ${before}`, after: before, tied: true })),
    )
  })

test('a file that is no plan is told in the title', async ({ page }) => {
  await openTool(page, '/plan')
  await page.setInputFiles('#plan-file', { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from('no') })
  await expect(page).toHaveTitle(`Error: ${titleOf('/plan')}`)
})

// An address that cannot be read is told in the title, with and without script: pages.spec.ts.
