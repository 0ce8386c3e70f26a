import { expect, test } from '@playwright/test'
import { photoQuestions } from '@/content/photo/photo-questions'

test('without script the questions are the page: each can be ticked for both photos and opens to who says so', async ({
  page,
}) => {
  await page.goto('/photo/compare')
  await expect(page.getByText('this page needs JavaScript')).toBeVisible()
  await expect(page.locator('#compare-left-file')).toBeHidden()
  const asked = page.locator('form fieldset')
  await expect(asked).toHaveCount(Object.keys(photoQuestions).length)
  const healed = asked.filter({ hasText: photoQuestions.healed.ask })
  await healed.getByLabel('Left photo').check()
  await expect(healed.getByLabel('Right photo')).not.toBeChecked()
  await page.locator('#ask-healed-who').click()
  await expect(page.getByText('Grooming blog').first()).toBeVisible()
  await page.getByRole('button', { name: 'Clear the ticks' }).click()
  await expect(page.locator('form :checked')).toHaveCount(0)
})
