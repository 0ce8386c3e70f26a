import { expect, test } from '@playwright/test'

test('without script there is a blank sheet to print, and the ways to the tools', async ({ page }) => {
  await page.goto('/plan')
  const sheet = page.getByRole('article', { name: 'Consultation sheet' })
  await expect(sheet).toBeVisible()
  await expect(sheet.getByRole('listitem').first()).toContainText('?')
  await expect(sheet).toContainText('What none of the five sources says')
  await expect(page.locator('noscript p')).toContainText('Keeping and sharing a plan needs JavaScript')
  for (const address of ['/candidacy', '/cost', '/timeline', '/aftercare', '/practitioner']) {
    await expect(page.locator(`[data-widget="plan"] a[href="${address}"]`).first()).toBeVisible()
  }
})

test('nothing that needs a script is offered', async ({ page }) => {
  await page.goto('/plan')
  await expect(page.locator('[data-widget="plan"] :is(button, textarea, input):visible')).toHaveCount(0)
})

test('the blank sheet takes two pages', async ({ page }) => {
  await page.goto('/plan')
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, format).toBe(2)
  }
})
