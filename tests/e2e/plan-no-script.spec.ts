import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'

test('without script there is a blank sheet to print, and the ways to the tools', async ({ page }) => {
  await page.goto('/plan')
  const sheet = page.getByRole('article', { name: 'Consultation sheet' })
  await expect(sheet).toBeVisible()
  await expect(sheet.getByRole('listitem').first()).toContainText('?')
  await expect(sheet).toContainText('What we found in none of the five articles')
  await expect(page.locator('noscript section')).toContainText('To keep and share a plan you need JavaScript')
  for (const address of ['/candidacy', '/cost', '/timeline', '/aftercare', '/practitioner']) {
    await expect(page.locator(`[data-widget="plan"] a[href="${address}"]`).first()).toBeVisible()
  }
})

test('nothing that needs a script is offered', async ({ page }) => {
  await page.goto('/plan')
  await expect(page.locator('[data-widget="plan"] :is(button, textarea, input):visible:not(noscript *)')).toHaveCount(0)
  await expect(page.locator('[data-widget="plan"] button[type="button"]:visible')).toHaveCount(0)
})

test('the sheet comes as text, Markdown, a table, a plan and a calendar', async ({ page }) => {
  await page.goto('/plan')
  await page.getByLabel('Area').selectOption('crown')
  await page.getByLabel('Place').selectOption('turkey')
  await page.getByLabel('First session').fill('2027-01-04')
  await page.getByLabel('Sessions', { exact: true }).selectOption('2')
  for (const [button, name, words] of [
    ['As Markdown', 'smp-sheet.md', '# Consultation sheet'],
    ['As a table (CSV)', 'smp-sheet.csv', 'Crown only in Turkey'],
    ['As a plan (JSON)', 'smp-plan.json', '"timeline": "sessions=2&start=2027-01-04"'],
    ['For a calendar (ICS)', 'timeline-2027-01-04.ics', 'BEGIN:VCALENDAR'],
  ] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe(name)
    expect(await readFile(await file.path(), 'utf8')).toContain(words)
  }
  await page.getByRole('button', { name: 'As text' }).click()
  await expect(page).toHaveURL(/\/plan\/sheet\.txt\?area=crown&region=turkey&start=2027-01-04&sessions=2$/)
  await expect(page.locator('body')).toContainText('Session 2 11–18 Jan')
})

test('the blank sheet takes two pages', async ({ page }) => {
  await page.goto('/plan')
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, format).toBe(2)
  }
})
