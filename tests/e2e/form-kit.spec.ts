import { expect, test } from '@playwright/test'
import { auditAllLooks, looks, putOn } from './support/audit'
import { drawExamples } from './support/draw-examples'

/** A page to read, whose words give way to the examples: they are looked at in the site's own colours and letters. */
const host = '/about/funding'

test.beforeEach(async ({ page }) => {
  const drawn = await drawExamples()
  expect(drawn.length).toBeGreaterThan(10)
  await page.goto(host)
  await page.evaluate(
    markup => {
      const main = document.querySelector('main')
      if (main) main.innerHTML = markup
    },
    `<h1>Form</h1><form class="grid max-w-text gap-8 p-5">${drawn.map(({ markup }) => markup).join('')}</form>`,
  )
})

test('every control of the form kit passes the audit in light, dark, forced colours and at 320 pixels', async ({
  page,
}) => {
  expect(await auditAllLooks(page)).toEqual([])
  await putOn(page, { colours: 'light', width: 320 })
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0)
})

test('one text that is too pale in the dark is found on a page where all others passed before', async ({ page }) => {
  const dark = looks.filter(({ colours }) => colours === 'dark')
  expect(await auditAllLooks(page, dark)).toEqual([])
  for (const [colour, rule] of [
    ['rgb(90 90 90)', 'color-contrast'],
    ['rgb(140 140 140)', 'color-contrast-enhanced'],
  ] as const) {
    await page.locator('main h1').evaluate((title, own) => {
      title.style.color = own
    }, colour)
    const [found = ''] = await auditAllLooks(page, dark)
    expect(found).toContain(`dark 1280 px: ${rule} – `)
  }
})

test('the question of a group stands within it, below its padding', async ({ page }) => {
  const above = await page.locator('main fieldset').evaluateAll(groups =>
    groups.flatMap(group => {
      const room = group.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(group).paddingTop)
      const question = group.querySelector('legend span')?.getBoundingClientRect()
      return question && question.top >= room - 1 ? [] : [group.textContent]
    }),
  )
  expect(above).toEqual([])
})

test('every control is reached by Tab, and every target is 44 pixels high', async ({ page }) => {
  const small = await page.locator('main :is(input, select)').evaluateAll(controls =>
    controls.flatMap(node => {
      const target = node.closest('label') ?? node
      return target.getBoundingClientRect().height < 44 ? [node.id || (node as HTMLInputElement).name] : []
    }),
  )
  expect(small).toEqual([])
  const names = await page.locator('main form').evaluate(form => {
    const { elements } = form as HTMLFormElement
    return [...new Set([...elements].map(node => (node as HTMLInputElement).name).filter(Boolean))]
  })
  await page.locator('main h1').evaluate(title => {
    title.tabIndex = -1
    title.focus()
  })
  const reached = new Set<string>()
  for (let step = 0; step < 80 && reached.size < names.length; step++) {
    await page.keyboard.press('Tab')
    reached.add(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name ?? ''))
    reached.delete('')
  }
  expect([...reached].toSorted()).toEqual(names.toSorted())
})

test('in forced colours a ticked radio is the browser’s own, with nothing drawn over it, and its row is marked', async ({
  page,
}) => {
  await putOn(page, { colours: 'forced', width: 1280 })
  const looks = await page
    .locator('main .choice-mark:checked')
    .evaluateAll(marks =>
      marks.map(mark => ({ over: getComputedStyle(mark, '::before').content, own: getComputedStyle(mark).appearance })),
    )
  expect(looks.length).toBeGreaterThan(2)
  expect(looks.filter(({ over, own }) => over !== 'none' || own !== 'auto')).toEqual([])
  // A slider keeps a line and a knob of the reader's own colours.
  const line = await page.locator('main .slider').evaluate(slider => getComputedStyle(slider).forcedColorAdjust)
  expect(line).toBe('none')
  const border = (checked: boolean) =>
    page
      .locator(`main label.answer:has(input${checked ? ':checked' : ':not(:checked)'})`)
      .evaluateAll(rows => [...new Set(rows.map(row => getComputedStyle(row).borderTopWidth))])
  expect(await border(true)).toEqual(['3px'])
  expect(await border(false)).toEqual(['1px'])
})
