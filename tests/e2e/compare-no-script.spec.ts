import { expect, test } from '@playwright/test'

test('a reader ticks two options and gets the one address of the answer', async ({ page }) => {
  await page.goto('/compare')
  await page.getByRole('checkbox', { name: 'Minoxidil' }).check()
  await page.getByRole('checkbox', { name: 'Finasteride' }).check()
  await page.getByRole('button', { name: 'Put them side by side' }).click()
  await expect(page).toHaveURL(/\/compare\?options=finasteride,minoxidil$/)
  await expect(page.getByRole('columnheader', { name: 'Finasteride' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Minoxidil' })).toBeChecked()
})

test('the order turns by a plain link, and a fifth option is told', async ({ page }) => {
  await page.goto('/compare?options=finasteride,minoxidil')
  await page.getByRole('link', { name: 'Turn the order' }).click()
  await expect(page).toHaveURL(/\/compare\?options=minoxidil,finasteride$/)
  await page.goto('/compare?options=finasteride,hair-systems,hair-transplant,minoxidil')
  await expect(page.locator('input[name="options"]:disabled')).toHaveCount(0)
  await page.goto('/compare?options=finasteride,hair-systems,hair-transplant,minoxidil,smp')
  await expect(page.getByText('Four fit side by side.')).toBeVisible()
})

test('the quiz is not offered where nothing can keep its answers from the server', async ({ page }) => {
  await page.goto('/compare?options=finasteride,smp#quiz=also%3Dpregnant')
  await expect(page.getByText('By your answers:')).toHaveCount(0)
})
