import { expect, test } from '@playwright/test'

test('without script the page says why it cannot work and why nothing is sent, and leads to the drawn heads', async ({
  page,
}) => {
  await page.goto('/photo')
  await expect(page.getByText('this page needs JavaScript')).toBeVisible()
  await expect(page.getByText('Nothing is sent from this page.')).toBeVisible()
  await expect(page.locator('#photo-file')).toBeHidden()
  await expect(page.locator('form')).toHaveCount(0)
  await page.getByRole('link', { name: 'on drawn heads' }).click()
  await expect(page).toHaveURL(/\/preview$/)
})
