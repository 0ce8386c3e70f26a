import { expect, test } from '@playwright/test'
import { aspects } from '@/content/deciding/aspects'
import { keyLinesOf, optionEntries } from '@/lib/deciding/option-table'
import { isGap, optionGaps } from '@/lib/deciding/option-gaps'
import { sheetsOf } from './support/sheets-of'

const phone = { width: 390, height: 844 }

test('the decision stands in words on the first screen of a phone, beside what was there', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/')
  const all = page.getByRole('link', { name: 'See every option' })
  await expect(all).toBeInViewport({ ratio: 1 })
  for (const { short } of optionEntries) await expect(page.locator('main section').first()).toContainText(short)
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('link', { name: 'See if it could suit you' })).toBeInViewport({ ratio: 1 })
})

for (const option of optionEntries) {
  test(`in three taps from home: the page, the worst outcome and the cost over ten years of ${option.name}`, async ({
    page,
  }) => {
    await page.setViewportSize(phone)
    await page.goto('/')
    await page.getByRole('link', { name: 'See every option' }).click()
    await page.getByRole('link', { name: option.name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(option.name)
    for (const { term, line } of keyLinesOf(option)) {
      const row = page.locator('dl > div').filter({ hasText: term }).first()
      await expect(row).toContainText(line.says)
      await expect(row).toBeVisible()
    }
    await expect(page.locator(`#${option.id}-worst`)).toBeVisible()
    expect(option.cells['cost-ten-years'].says).not.toBe('')
  })

  test(`what we found nothing on is gathered once on the page of ${option.name}, and it prints on four sheets`, async ({
    page,
  }) => {
    await page.goto(`/options/${option.id}`)
    const gathered = page.locator('#not-found dl > div')
    const gaps = optionGaps(option)
    await expect(gathered).toHaveCount(gaps.length)
    for (const { line } of gaps) await expect(gathered.filter({ hasText: line.says }).first()).toHaveCount(1)
    // A question keeps its answer, even where it is that nothing was found.
    const unanswered = Object.entries(option.cells).filter(([, cell]) => isGap(cell))
    for (const [aspect, { says }] of unanswered)
      await expect(
        page.locator(`section:has(> #asks-${aspect})`),
        aspects[aspect as keyof typeof aspects].asks,
      ).toContainText(says)
    await expect(page.getByText('We looked for:')).toHaveCount(gaps.length)
    expect(await sheetsOf(page)).toBeLessThanOrEqual(option.course.length > 0 ? 5 : 4)
  })
}
