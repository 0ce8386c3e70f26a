import { expect, test } from '@playwright/test'
import { planPartWords } from '@/content/plan/plan'
import { handOn } from '@/lib/address/hand-on-address'
import { candidacyFlow, picksOf } from '@/lib/candidacy/candidacy-flow'
import { printCandidacy } from '@/lib/candidacy/candidacy-address'
import { costFacts } from '@/lib/cost/cost-facts'
import { cleanNorwood6 } from '../examples/candidacy.examples'
import { comesToLife } from './support/page-head'
import { watchRequests } from './support/watch-requests'

const quiz = printCandidacy(candidacyFlow, {
  picks: picksOf({ ...cleanNorwood6, change: 'mark', pattern: 'scar-strip' }),
  at: 'result',
})

test('the quiz asks for the same pictures whatever the answers are', async ({ browser, baseURL }) => {
  const seen: string[][] = []
  for (const fragment of [
    '',
    '#change=mark&hair=shaved&pattern=scar-strip',
    '#change=bald&hair=shaved&pattern=norwood-5',
  ]) {
    const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) })
    const page = await context.newPage()
    const requests = watchRequests(page)
    await page.goto(`/candidacy${fragment}`, { waitUntil: 'networkidle' })
    seen.push(
      [...new Set((await requests.all()).map(({ url }) => new URL(url).pathname))]
        .filter(path => path.startsWith('/pictures/'))
        .toSorted(),
    )
    await context.close()
  }
  expect(seen[1]).toEqual(seen[0])
  expect(seen[2]).toEqual(seen[0])
})

test('the quiz hands the area on to the cost tool, and no server hears of it', async ({ page }) => {
  const requests = watchRequests(page)
  await page.goto(`/candidacy#${quiz}`)
  await page.getByRole('link', { name: 'What your area would cost' }).click()
  await expect(page.locator('#cost-answer-title')).toHaveText(/^One strip scar in the US costs/)
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

test('the quiz opens the visualiser at the reader’s own pattern, and no server hears of it', async ({ page }) => {
  const requests = watchRequests(page)
  await page.goto(`/candidacy#${quiz}`)
  await page.getByRole('link', { name: 'See it drawn on a head like yours' }).click()
  await expect(page).toHaveURL(/\/preview$/)
  await expect(page.getByRole('combobox', { name: 'Hair loss' })).toHaveValue('scar-strip')
  expect(await requests.mentioning('scar-')).toEqual([])
})

test('from the quiz through every tool to the plan, nothing is asked twice and no answer about health is sent', async ({
  page,
}) => {
  test.slow()
  const requests = watchRequests(page.context())
  const plan = page.locator('[data-widget="plan"][data-ready]')
  const keep = async (link: string | RegExp) => {
    // Pressed before the script has come it is a link like any other, and the plan asks.
    await comesToLife(page)
    await page.getByRole('link', { name: link }).first().click()
    await plan.waitFor()
  }
  const row = (label: string) =>
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: label })
      .getByRole('link')
      .filter({ hasNotText: 'When to get help' })
  const go = async (label: string, address: RegExp) => {
    await row(label).click()
    await expect(page).toHaveURL(address)
  }

  await page.goto(`/candidacy#${quiz}`)
  await keep('Keep these answers in my plan')
  await page.getByRole('button', { name: 'Keep it on this device' }).click()

  await go(planPartWords.cost.label, /\/cost#area=scar-fut$/)
  await expect(page.locator('#cost-answer-title')).toHaveText(/^One strip scar in the US costs/)
  await page.getByRole('radio', { name: 'Turkey' }).check()
  await keep('Keep this in my plan')
  await expect(row(planPartWords.cost.label)).toHaveAttribute('href', '/cost#area=scar-fut&region=turkey')

  await go(planPartWords.timeline.label, /\/timeline$/)
  await page.getByLabel('When is session 1?').fill('2027-01-04')
  await page.getByLabel('When is session 1?').blur()
  await expect(page).toHaveURL(/start=2027-01-04$/)
  await page.getByRole('radio', { name: '2', exact: true }).check()
  await expect(page).toHaveURL(/sessions=2&start=2027-01-04$/)
  await keep('Keep this in my plan')

  await go(planPartWords.aftercare.label, /\/aftercare\?sessions=2&start=2027-01-04$/)
  await expect(page.getByLabel('When was session 1?')).toHaveValue('2027-01-04')
  await keep('Keep this in my plan')

  await row(planPartWords.practitioner.label).click()
  await expect(page.getByRole('heading', { name: 'From your answers in the quiz' })).toBeVisible()
  await page.getByLabel('Name or initials').first().fill('Ben Dots')
  await keep('Keep in my plan')
  await expect(page.getByRole('article', { name: 'Consultation sheet' })).toContainText('Ben Dots')

  await go(planPartWords.candidacy.label, /\/candidacy$/)
  await expect(page.locator('[data-at="result"]')).toBeVisible()
  await page.goto('/plan')
  await plan.waitFor()
  const parts = ['candidacy', 'cost', 'timeline', 'aftercare', 'practitioner'] as const
  for (const part of parts)
    await expect(row(planPartWords[part].label)).toHaveAccessibleName(`Open: ${planPartWords[part].label}`)
  for (const word of ['scar-', 'keloid', 'Ben', 'norwood']) expect(await requests.mentioning(word), word).toEqual([])
})

test('what was compared, what matters and the way add up in the plan by whatever way they come, and go back', async ({
  page,
}) => {
  test.slow()
  const requests = watchRequests(page.context())
  const keep = async (label = 'Keep this in my plan') => {
    await page.getByRole('link', { name: label }).click()
    await page.locator('[data-widget="plan"][data-ready]').waitFor()
  }
  const kept = () => page.evaluate(() => sessionStorage.getItem('stipple-plan') ?? '')

  await page.goto('/path', { waitUntil: 'networkidle' })
  await page.getByRole('checkbox', { name: 'What you could do: done' }).check()
  await page.getByRole('heading', { name: 'Give yourself time' }).click()
  await page.getByLabel('Count from which day?').fill('2027-01-04')
  await page.getByLabel('Count from which day?').blur()
  await expect(page.getByText('Your day to decide is Monday 18 January 2027.')).toBeVisible()
  await keep()
  expect(JSON.parse(await kept())).toEqual({ v: 4, path: 'decide=2027-01-18&done=options' })

  await page.goto('/compare?options=minoxidil,smp', { waitUntil: 'networkidle' })
  await keep()
  await page.getByRole('link', { name: 'Weigh your wishes' }).click()
  const wish = (says: string) => page.getByRole('group', { name: says })
  await wish('I want no medicine in my body').getByRole('radio', { name: '5' }).check()
  await page.getByLabel('Something else that matters to you').fill('sun & sea')
  await page.getByLabel('Something else that matters to you').blur()
  await page.getByRole('checkbox', { name: /Someone else answers beside me/ }).check()
  await wish('I want to be able to go back (the other person)').getByRole('radio', { name: '4' }).check()
  await keep()
  expect(JSON.parse(await kept())).toEqual({
    v: 4,
    compare: 'options=minoxidil,smp',
    values: 'no-medicine=5&wish=sun%20%26%20sea',
    path: 'decide=2027-01-18&done=options',
  })

  await page.getByRole('link', { name: `Open: ${planPartWords.values.label}` }).click()
  await expect(page).toHaveURL(/\/values$/)
  await expect(page.getByLabel('Something else that matters to you')).toHaveValue('sun & sea')
  await page.getByRole('checkbox', { name: /Someone else answers beside me/ }).check()
  await wish('I want to be able to go back (the other person)').getByRole('radio', { name: '4' }).check()
  await keep('Keep both people’s answers in my plan')
  await page.getByRole('button', { name: 'Change mine' }).click()
  expect(JSON.parse(await kept()).values).toBe('no-medicine=5&their-undo=4&two=yes&wish=sun%20%26%20sea')

  await page.getByRole('link', { name: `Open: ${planPartWords.path.label}` }).click()
  await expect(page).toHaveURL(/\/path$/)
  await expect(page.getByRole('checkbox', { name: 'What you could do: done' })).toBeChecked()
  await expect(page.getByText('Your day to decide is Monday 18 January 2027.')).toBeAttached()
  for (const word of ['no-medicine', 'sun', 'decide=', 'their-'])
    expect(await requests.mentioning(word), word).toEqual([])
})

test('what the practitioner said and what is ticked off goes to the plan and back to the days', async ({ page }) => {
  const own = { v: 1, lines: { gym: { fromDay: 9, says: 'light training only' } }, done: { 2: ['shampoo'] } } as const
  const requests = watchRequests(page.context())
  await page.goto(handOn.documentToPlan('own', own))
  await page.locator('[data-widget="plan"][data-ready]').waitFor()
  await page.getByRole('button', { name: 'Add it to mine' }).click()
  await expect(page.getByText('1 rule, 1 ticked off')).toBeVisible()
  await page.getByRole('link', { name: `Open: ${planPartWords.own.label}` }).click()
  await expect(page).toHaveURL(/\/aftercare$/)
  await expect(page.getByText('light training only').first()).toBeAttached()
  await page
    .getByRole('link', { name: /in my plan$/ })
    .last()
    .click()
  await expect(page.getByText('1 rule, 1 ticked off')).toBeVisible()
  expect(await requests.mentioning('light training')).toEqual([])
})
