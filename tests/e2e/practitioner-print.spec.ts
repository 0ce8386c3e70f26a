import { expect, test } from '@playwright/test'
import { practitionerChecks } from '@/content/practitioner/practitioner-checks'
import { practitionerAddress } from '@/lib/practitioner/practitioner-address'
import { threePeople } from '../examples/practitioner.examples'

const quiz = '#scalp=keloid,moles,eczema&hair=longer&medicines=minoxidil&also=scan&course=fast'
/** Pages of a PDF: its page objects, which Chromium writes uncompressed. */
const countPages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

for (const path of ['/practitioner', `/practitioner${quiz}`]) {
  test(`${path.slice(0, 24)} is four pages of A4 at most`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByLabel('Notes')).toBeVisible()
    const pages = countPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    expect(pages).toBeGreaterThan(1)
    expect(pages).toBeLessThanOrEqual(4)
  })
}

test('printed, the checklist is one sheet of boxes, and folds are open', async ({ page }) => {
  await page.goto('/practitioner')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#checklist li:visible svg rect')).toHaveCount(Object.keys(practitionerChecks).length)
  await expect(page.locator('#flag-never-infection').getByText('Ink itself can carry germs')).toBeVisible()
  await expect(page.locator('#law-wales').getByText('How to check')).toBeVisible()
  await expect(page.getByText('Do you also do the kind that is made to fade?').filter({ visible: true })).toHaveCount(1)
})

test('printed with people, their boxes are filled in and the comparison stands without its form', async ({ page }) => {
  await page.goto(practitionerAddress.href({ visits: threePeople }))
  await expect(page.locator('[data-part="comparison"]')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#checklist li:visible', { hasText: 'They wear gloves' }).locator('svg path')).toHaveCount(
    3,
  )
  await expect(page.locator('[data-part="comparison"]')).toBeVisible()
  await expect(page.getByText('Kind. Took time.').filter({ visible: true })).toHaveCount(1)
  await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
})
