import { expect, type Page, test } from '@playwright/test'
import { openTool } from './support/tools'
import { holdScripts } from './support/hold-scripts'

/** Both pages that open photos, with the file field that is tried and the picture that comes of it. */
const places = [
  { path: '/photo', field: '#photo-file', picture: '.photo-canvas' },
  { path: '/photo/compare', field: '#compare-left-file', picture: 'section canvas' },
] as const

/** A plain picture so wide and half as high. */
const madeFile = async (page: Page, wide: number) => {
  const url = await page.evaluate(width => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width, height: width / 2 })
    canvas.getContext('2d')?.fillRect(0, 0, width, width / 2)
    return canvas.toDataURL('image/png')
  }, wide)
  return { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from(url.split(',')[1] ?? '', 'base64') }
}
const shapeOf = (page: Page, picture: string) =>
  page
    .locator(picture)
    .first()
    .evaluate((canvas: HTMLCanvasElement) => canvas.width)

for (const { path, field, picture } of places) {
  test(`${path}: of two photos chosen one after the other the later one stands, whichever opens first`, async ({
    page,
  }) => {
    await openTool(page, path)
    await page.evaluate(() => {
      const opens = window.createImageBitmap.bind(window) as (...given: unknown[]) => Promise<ImageBitmap>
      // The first file takes its time.
      let wait = 1500
      const slowly = async (...given: unknown[]) => {
        const late = wait
        wait = 0
        await new Promise(done => setTimeout(done, late))
        document.body.dataset.opened = String(Number(document.body.dataset.opened ?? 0) + 1)
        return opens(...given)
      }
      window.createImageBitmap = slowly as typeof window.createImageBitmap
    })
    const [first, second] = [await madeFile(page, 800), await madeFile(page, 440)]
    await page.setInputFiles(field, first)
    await page.setInputFiles(field, second)
    await expect(page.locator(picture).first()).toBeVisible()
    const alone = await shapeOf(page, picture)
    await expect(page.locator('body')).toHaveAttribute('data-opened', '2')
    await expect(page.getByText('photo is being opened')).toHaveCount(0)
    expect(await shapeOf(page, picture)).toBe(alone)
  })

  test(`${path}: a photo chosen before the script has come is opened`, async ({ page }) => {
    await page.goto('/about')
    const file = await madeFile(page, 440)
    const come = await holdScripts(page)
    await page.goto(path, { waitUntil: 'commit' })
    await page.setInputFiles(field, file)
    come()
    await expect(page.locator(picture).first()).toBeVisible()
  })
}
