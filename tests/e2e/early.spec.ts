import { expect, test } from '@playwright/test'
import { holdScripts } from './support/hold-scripts'
import { awake } from './support/tools'
import { rememberedBy } from './support/watch-page'

/**
 * Fields that keep their own text, each typed into and left before the script has come: no phone is so slow that what
 * was typed is lost. `said`: what the page says of it afterwards. `fold`: where the field is folded away at first.
 */
const fields: readonly { path: string; fold?: string; name: string; text: string; said: RegExp }[] = [
  { path: '/timeline', name: 'start', text: '2027-01-04', said: /Session 1\s*Monday 4 January 2027/ },
  { path: '/aftercare', name: 'start', text: '2027-01-04', said: /Mon 4 Jan/ },
  { path: '/today', name: 'start', text: '2027-01-04', said: /Mon 4 Jan/ },
  { path: '/path', fold: 'Give yourself time', name: 'start', text: '2027-01-04', said: /is Monday 18 January 2027/ },
  { path: '/cost', fold: 'Put in your own figures', name: 'travel', text: '654', said: /With the trip/ },
]

for (const { path, fold, name, text, said } of fields) {
  test(`${path}: what was typed and left before the script came is taken over`, async ({ page }) => {
    const come = await holdScripts(page)
    await page.goto(path, { waitUntil: 'commit' })
    if (fold) await page.locator('summary', { hasText: fold }).first().click()
    const field = page.locator(`main [name="${name}"]`).first()
    await field.fill(text)
    await field.blur()
    come()
    await awake(page)
    await expect(field).toHaveValue(text)
    await expect(page.locator('main')).toContainText(said, { useInnerText: true })
  })
}

test('/path: what is ticked before the script came stands beside what was ticked before', async ({ page }) => {
  await page.goto('/path')
  await awake(page)
  const done = page.locator('[data-widget="path"] input[name="done"]')
  for (const nth of [0, 1, 2]) await done.nth(nth).check({ force: true })
  const come = await holdScripts(page)
  await page.reload({ waitUntil: 'commit' })
  await done.nth(3).check({ force: true })
  come()
  await awake(page)
  for (const nth of [0, 1, 2, 3]) await expect(done.nth(nth), `${nth}`).toBeChecked()
})

test('/compare: a tick before the script came leaves the quiz’s answers in the link', async ({ page }) => {
  const come = await holdScripts(page)
  await page.goto('/compare?options=smp,scalp-microblading#quiz=scalp%3Dkeloid', { waitUntil: 'commit' })
  await page.locator('input[name="options"][value="minoxidil"]').check({ force: true })
  come()
  await awake(page)
  await expect(page).toHaveURL(/options=[^#]*minoxidil/)
  await expect(page.getByText('By your answers:').first()).toBeAttached()
  expect(page.url()).not.toContain('keloid')
})

test('/preview: what was set before the script came is what the words tell', async ({ page }) => {
  const come = await holdScripts(page)
  await page.goto('/preview', { waitUntil: 'commit' })
  const skin = page.locator('input[name="preview-skin"][value="8"]')
  await skin.check({ force: true })
  come()
  await awake(page)
  await expect(skin).toBeChecked()
  await expect.poll(() => rememberedBy(page, '/preview')).toBe('skin=8')
})
