import { expect, test } from '@playwright/test'
import { decision } from '@/content/deciding/decision'
import { values } from '@/content/deciding/values'

test('without a script the style sheet adds up what is marked, and nothing is sent', async ({ page }) => {
  const sent: string[] = []
  page.on('request', request => void sent.push(request.url()))
  await page.goto('/values')
  await expect(page.getByText(decision.asks)).toBeVisible()
  const before = sent.length
  const pointsOf = (id: string) =>
    page.locator(`.points-${id}`).evaluate(mark => getComputedStyle(mark, '::before').content.replaceAll('"', ''))
  const drawn = () => page.locator('.points-smp').screenshot()
  const nothing = await drawn()
  await page.getByRole('group', { name: values['no-medicine'].says }).getByRole('radio', { name: '5' }).check()
  expect(await pointsOf('smp')).toContain('counter(p-smp)')
  expect((await drawn()).equals(nothing)).toBe(false)
  expect(sent.length).toBe(before)
})

test('why each option counts as it does can be opened, and nothing that needs a script is offered', async ({
  page,
}) => {
  await page.goto('/values')
  await page.getByText('Why each option counts as it does').click()
  await expect(page.getByRole('heading', { name: values.undo.says })).toBeVisible()
  await expect(page.getByRole('link', { name: /in my plan/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Copy a link/ })).toHaveCount(0)
})
