import { expect, test } from '@playwright/test'
import { helpLines, weighsItems } from '@/content/deciding/taking-time'

const urgent = weighsItems.filter(item => 'urgent' in item)

test('whoever ticks that life is not worth living sees numbers to tap at once, before the doctor', async ({ page }) => {
  await page.goto('/path')
  const card = page.locator('.weighs-urgent')
  await expect(card).toBeHidden()
  await page.getByRole('checkbox', { name: weighsItems[0].says }).check()
  await expect(card).toBeHidden()
  expect(urgent).toHaveLength(1)
  await page.getByRole('checkbox', { name: urgent[0]?.says ?? '' }).check()
  await expect(card).toBeVisible()
  for (const { call } of helpLines) {
    const number = card.locator(`a[href="tel:${call.replaceAll(' ', '')}"]`).first()
    await expect(number).toBeVisible()
    await expect(number).toHaveText(`Call ${call}`)
  }
  const doctor = page.getByRole('heading', { name: /Talk to a doctor first/ })
  const [upper, lower] = [await card.boundingBox(), await doctor.boundingBox()]
  expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeLessThanOrEqual(lower?.y ?? 0)
})
