import { expect, test } from '@playwright/test'
import { candidacyFlow, picksOf } from '@/lib/candidacy/candidacy-flow'
import { printCandidacy } from '@/lib/candidacy/candidacy-address'
import { watchRequests } from './support/watch-requests'

const picks = picksOf({ change: ['bald'], pattern: ['norwood-6'], hair: 'longer', skin: 'pale-dark', sex: 'woman' })
const linkTo = (at: 'hair' | 'result') => `/candidacy#${printCandidacy(candidacyFlow, { picks, at })}`
const drawn = '[data-part="quiz-head"][data-state="drawn"]'

test('the result marks where its reasons sit on a head drawn from the answers', async ({ page }) => {
  await page.goto(linkTo('result'))
  await page.locator('[data-part="quiz-head"]').scrollIntoViewIfNeeded()
  const head = page.locator(drawn)
  await expect(head).toBeVisible()
  const picture = head.getByRole('img')
  await expect(picture).toHaveAccessibleName(/a woman’s head with very pale skin.*Norwood 6.*dark brown/)
  await expect(head.getByRole('listitem')).toHaveText([
    /1The hair that is left: .*Long hair over a bald area/,
    /2The colour of the skin: Dark dots on very pale skin/,
  ])
  await expect(head.locator('svg text')).toHaveText(['1', '2'])
})

test('the head beside the questions takes an answer as soon as it is given', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(linkTo('hair'))
  const picture = page.locator(drawn).getByRole('img')
  await expect(picture).toHaveAccessibleName(/long/)
  await page.locator('#hair-shaved').check()
  await expect(picture).toHaveAccessibleName(/stubble/)
  await expect(page.locator(drawn).getByRole('listitem')).toHaveCount(0)
})

test('both heads are asked for whichever is drawn, and nothing else', async ({ page }) => {
  const requests = watchRequests(page)
  await page.goto(linkTo('result'))
  await page.locator('[data-part="quiz-head"]').scrollIntoViewIfNeeded()
  await expect(page.locator(drawn)).toBeVisible()
  const points = (await requests.all()).map(({ url }) => new URL(url)).filter(({ pathname }) => /\.bin$/.test(pathname))
  expect(points.map(({ pathname, search }) => pathname + search).sort()).toEqual(['/head/man.bin', '/head/woman.bin'])
})

test('a head that cannot be drawn leaves the still picture of the look', async ({ page }) => {
  await page.route('**/head/*.bin', route => route.abort())
  await page.goto(linkTo('result'))
  const head = page.locator('[data-part="quiz-head"]')
  await head.scrollIntoViewIfNeeded()
  await expect(head.locator('[data-still="norwood-6"]')).toBeVisible()
  await expect(head.locator('[data-still="norwood-7"]')).toBeHidden()
  await expect(head).toHaveAttribute('data-state', 'still')
})

test('without script the result shows the look that is picked, and no other', { tag: '@no-script' }, async ({
  page,
}) => {
  await page.goto('/candidacy')
  await page.locator('#change-bald').check()
  await page.locator('#pattern-norwood-4').check()
  const result = page.locator('#result')
  await expect(result.locator('[data-still="norwood-4"]')).toBeVisible()
  await expect(result.locator('[data-still]:visible')).toHaveCount(1)
})
