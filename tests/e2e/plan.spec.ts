import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { personIds } from '../../content/deciding/path-ids'
import { ownPriceIds } from '../../lib/cost/own-figures'
import { partsOf, pickParts, type Plan, planLimits } from '../../lib/plan/plan-document'
import { planFragment } from '../../lib/plan/plan-link'
import { writePlan } from '../../lib/plan/write-plan'
import { wishIds } from '../../lib/values/wishes'
import { addToPlanHref, fullPlan } from '../examples/plan.examples'
import { auditAllLooks } from './support/audit'
import { afterDeleting, keptInBrowser, rememberedBy, watchPage } from './support/watch-page'

const key = 'stipple-plan'
const linkTo = (plan: Plan) => `/plan${planFragment(plan, partsOf(plan))}`
const open = async (page: Page, address: string) => {
  await page.goto(address)
  await page.locator('[data-widget="plan"][data-ready]').waitFor()
}
const kept = (page: Page) => page.evaluate(name => localStorage.getItem(name), key)
const sheet = (page: Page) => page.getByRole('article', { name: 'Consultation sheet' })
/** The most that each part may hold, so that the sheet is as full as it can get. */
const fullest: Plan = {
  ...fullPlan,
  candidacy:
    'also=breastfeeding,grey,scan,transplant-planned&change=patches&course=fast&hair=longer&illness=bleeding,diabetes,heart' +
    '&medicines=dye,ink,isotretinoin,minoxidil,numbing,thinners&pattern=patchy&scalp=eczema,keloid,moles,psoriasis' +
    '&sex=woman&skin=pale-dark&wishes=close,temporary',
  compare: 'options=hair-systems,shaved-or-as-it-is,scalp-microblading,hair-transplant',
  values: [
    'leaning=shaved-or-as-it-is&leaning-after=hair-systems&two=yes',
    ...wishIds.flatMap(id => [`${id}=5`, `their-${id}=4`]),
    `wish=${'wide words '.repeat(8).trim()}`,
  ].join('&'),
  path: `decide=2027-12-22&decided=later&people=${personIds.join()}`,
  timeline: 'sessions=4&start=2027-12-27',
  own: {
    v: 1,
    done: {},
    lines: Object.fromEntries(
      ['gym', 'shampoo', 'sauna', 'pool'].map(id => [id, { fromDay: 20, says: 'wide words '.repeat(18).trim() }]),
    ),
  },
  cost: ownPriceIds
    .filter(id => id.startsWith('full-head'))
    .map(id => `${id}=1000-9000`)
    .join('&'),
  notes: 'wide words and more of them '.repeat(70).trim(),
}

test('a plan saved, exported, deleted and imported is the same plan', async ({ page }) => {
  const watch = await watchPage(page)
  await open(page, linkTo(fullPlan))
  expect(await keptInBrowser(page)).toEqual([])
  await page.getByRole('button', { name: 'Keep it on this device' }).click()
  expect(await kept(page)).toBe(writePlan(fullPlan))
  await expect(page).toHaveURL(/\/plan$/)
  await page.reload()
  await expect(sheet(page)).toContainText('Anna Dots')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^smp-plan-\d{4}-\d\d-\d\d\.json$/)
  expect(await readFile(await file.path(), 'utf8')).toBe(writePlan(fullPlan))

  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await expect(page.getByRole('status')).toContainText('Nothing of the plan is left')
  expect(await keptInBrowser(page)).toEqual(afterDeleting)
  await page.reload()
  await expect(page.getByText('You have worked out no price yet.')).toBeVisible()

  await page.getByLabel('Open a plan from a file').setInputFiles(await file.path())
  await expect(page.getByRole('status')).toHaveText('The plan of the file is open.')
  await page.getByRole('button', { name: 'Keep it on this device' }).click()
  expect(await kept(page)).toBe(writePlan(fullPlan))
  expect(watch.violations).toEqual([])
})

test('tools hand over one after the other, and the way back carries the answers', async ({ page }) => {
  await open(page, addToPlanHref('cost', 'area=crown'))
  await page.getByRole('button', { name: 'Keep it on this device' }).click()
  await page.goto('/timeline?sessions=2&start=2027-01-04')
  await page.locator('[data-widget="timeline"]').waitFor()
  await page.getByRole('link', { name: 'Keep this in my plan' }).click()
  await page.locator('[data-widget="plan"][data-ready]').waitFor()
  await expect(page.getByRole('status')).toHaveText('In your plan now: your sessions.')
  expect(await kept(page)).toBe(writePlan({ v: 4, cost: 'area=crown', timeline: 'sessions=2&start=2027-01-04' }))
  await expect(page.getByRole('link', { name: 'See the days after' })).toHaveAttribute(
    'href',
    '/aftercare?sessions=2&start=2027-01-04',
  )
  await page.getByRole('link', { name: 'Open: What it would cost' }).click()
  await expect(page).toHaveURL(/\/cost#area=crown$/)
})

test('rubbish gets a plain message beside the field and loses nothing', async ({ page }) => {
  await open(page, linkTo(fullPlan))
  await page.getByRole('button', { name: 'Keep it on this device' }).click()
  const field = page.getByLabel('Open a plan from a file')
  const give = (text: string) =>
    field.setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  for (const [text, message] of [
    ['x'.repeat(5_000_000), 'too large'],
    ['{"v":5}', 'newer version'],
    ['{"v":1', 'no plan'],
    ['\u0000\u0001', 'no plan'],
    ['{"__proto__":{"v":4}}', 'no plan'],
    [`{"v":4,"notes":"${'x'.repeat(1_000)}`, 'no plan'],
    [' '.repeat(planLimits.file), 'no plan'],
  ] as const) {
    await give(text)
    await expect(page.locator('#plan-file-error')).toContainText(message)
    expect(await kept(page)).toBe(writePlan(fullPlan))
  }
  await give('{"v":1,"timeline":"start=2027-02-31","notes":"kept"}')
  await expect(page.getByText('There is no such day')).toBeVisible()
  await page.getByRole('button', { name: 'Back to mine' }).click()
  expect(await kept(page)).toBe(writePlan(fullPlan))
})

test('a shared plan asks before it takes the place of one’s own', async ({ page }) => {
  await open(page, linkTo({ v: 4, notes: 'mine' }))
  await page.getByRole('button', { name: 'Keep it on this device' }).click()
  await page.goto('about:blank')
  await open(page, linkTo({ v: 4, notes: 'theirs' }))
  await expect(page.getByRole('textbox', { name: 'Your notes' })).toHaveValue('theirs')
  expect(await kept(page)).toBe(writePlan({ v: 4, notes: 'mine' }))
  await page.getByRole('button', { name: 'Add it to mine' }).click()
  expect(await kept(page)).toBe(writePlan({ v: 4, notes: 'mine\n\ntheirs' }))
})

test('with storage switched off it says so and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('off', 'SecurityError')
      },
    })
  })
  await open(page, linkTo(fullPlan))
  await page.getByRole('button', { name: 'Keep it on this device' }).click()
  await expect(page.getByRole('status')).toContainText('Save a file instead')
  await expect(sheet(page)).toContainText('Anna Dots')
})

test('with no room left nothing is lost: what was kept stays, the page remembers what is new', async ({ page }) => {
  await open(page, linkTo({ v: 4, cost: 'area=crown' }))
  await page.getByRole('button', { name: 'Keep it on this device' }).click()
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.getByRole('textbox', { name: 'Your notes' }).fill('Ask about scars')
  await expect(page.getByRole('status')).toContainText('Save a file instead')
  await expect
    .poll(() => rememberedBy(page, 'plan'))
    .toBe(writePlan({ v: 4, cost: 'area=crown', notes: 'Ask about scars' }))
  expect(page.url()).toMatch(/\/plan$/)
  expect(await kept(page)).toBe(writePlan({ v: 4, cost: 'area=crown' }))
  await page.reload()
  await page.locator('[data-widget="plan"][data-ready]').waitFor()
  await expect(page.getByRole('textbox', { name: 'Your notes' })).toHaveValue('Ask about scars')
  await page.getByRole('button', { name: 'Back to mine' }).click()
  await expect(page.getByRole('textbox', { name: 'Your notes' })).toHaveValue('')
})

test('the sheet takes two pages at most, blank or full, on either paper', async ({ page }) => {
  test.slow()
  const decision = pickParts(fullest, ['compare', 'values', 'path'])
  // Four offers with all their terms, beside what most plans hold.
  const offers: Plan = {
    ...fullPlan,
    cost: ['q1', 'q2', 'q3', 'q4']
      .map(q => `${q}=3000-3500&${q}-deposit=500&${q}-until=14&${q}-later=400-600&${q}-with=touch-up`)
      .join('&'),
  }
  for (const plan of [null, decision, fullPlan, fullest, offers] as const) {
    await page.goto('about:blank')
    await open(page, plan ? linkTo(plan) : '/plan')
    // The parts of the decision are in no link unless somebody ticks them, so that alone they have no code.
    if (plan && plan !== decision) {
      await page.getByRole('button', { name: 'Show a code (QR)' }).click()
      await page.getByText('Print the code on the sheet').click({ timeout: 5_000 })
    }
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, `${format}, ${plan ? plan.timeline : 'blank'}`).toBe(2)
    }
  }
})

test('on paper there is the sheet and nothing else', async ({ page }) => {
  await open(page, linkTo(fullPlan))
  await page.emulateMedia({ media: 'print' })
  await expect(sheet(page)).toBeVisible()
  for (const part of ['h1', 'body > header', 'body > footer', '#plan-notes', '#plan-file'])
    await expect(page.locator(part)).toBeHidden()
  await expect(page.locator('[data-widget="plan"] button:visible')).toHaveCount(0)
})

// The blank page is looked at in pages.spec.ts.
test('nothing for axe in a full plan, with its code and a complaint open', async ({ page }) => {
  test.slow()
  await open(page, linkTo(fullPlan))
  await page.getByRole('button', { name: 'Show a code (QR)' }).click()
  await page
    .getByLabel('Open a plan from a file')
    .setInputFiles({ name: 'x', mimeType: 'text/plain', buffer: Buffer.from('x') })
  await expect(page.getByRole('alert').filter({ hasText: 'no plan' })).toBeVisible()
  expect(await auditAllLooks(page)).toEqual([])
})

test('by keyboard alone: write a note, keep the plan, delete it', async ({ page }) => {
  await open(page, '/plan')
  const tabTo = async (name: string) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      const text = await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent)
      if (text === name) return
    }
    throw new Error(`no way to ${name}`)
  }
  await tabTo('plan-notes')
  await page.keyboard.type('Ask about scars')
  await tabTo('Keep it on this device')
  await page.keyboard.press('Enter')
  expect(await kept(page)).toBe(writePlan({ v: 4, notes: 'Ask about scars' }))
  await tabTo('Delete everything')
  await page.keyboard.press('Space')
  await tabTo('Yes, delete it all')
  await page.keyboard.press('Space')
  expect(await kept(page)).toBeNull()
})

test('on a phone nothing runs over the edge', { tag: '@phone' }, async ({ page }) => {
  await open(page, linkTo(fullest))
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await expect(page.getByRole('button', { name: 'Print the sheet' })).toBeVisible()
})
