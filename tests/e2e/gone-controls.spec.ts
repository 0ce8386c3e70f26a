import { expect, type Page, test } from '@playwright/test'
import { fullPlan } from '../examples/plan.examples'
import { partsOf } from '../../lib/plan/plan-document'
import { planFragment } from '../../lib/plan/plan-link'
import { openTool } from './support/tools'

/** Controls that go when they are pressed, each with its page, the part in which it stands, and what is done before. */
const controls: readonly { path: string; name: string; within?: string; before?: (page: Page) => Promise<unknown> }[] =
  [
    {
      path: '/preview',
      name: 'Start again',
      before: page => page.locator('input[name="preview-skin"][value="8"]').check({ force: true }),
    },
    { path: '/compare?options=smp,minoxidil#quiz=scalp%3Dkeloid', name: 'Leave my quiz answers out' },
    { path: '/aftercare?start=2020-01-06&day=4', name: 'Today', within: 'form' },
    { path: `/plan${planFragment(fullPlan, partsOf(fullPlan))}`, name: 'Keep it on this device' },
  ]

for (const { path, name, within = 'main', before } of controls) {
  test(`${path.slice(0, 40)}: “${name}”, pressed by key, leaves the focus in its part of the page`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date(2020, 0, 9))
    await openTool(page, path)
    await before?.(page)
    const part = page.locator(within)
    const control = part.getByRole('button', { name, exact: true }).or(part.getByRole('link', { name, exact: true }))
    await control.first().focus()
    await page.keyboard.press('Enter')
    await expect(control).toHaveCount(0)
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true)
  })
}

test('/practitioner: “Clear all” leaves its own way back in sight, and the focus on it', async ({ page }) => {
  await openTool(page, '/practitioner')
  await page.locator('#checklist').getByLabel('Name or initials').first().fill('Studio 9')
  await page.getByRole('button', { name: 'Clear all' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Bring them back' })).toBeFocused()
})
