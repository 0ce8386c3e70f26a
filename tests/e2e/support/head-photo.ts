import type { Page } from '@playwright/test'

/** What stands in the photo's own metadata, and must be found nowhere else. */
export const marker = 'canary-photo-8c1f27-taken-at-home'

/** A segment with EXIF: turned a quarter, and with the marker as what the picture shows. */
function exif(): Buffer {
  const text = Buffer.from(`${marker}\0`, 'latin1')
  const tiff = Buffer.alloc(8 + 2 + 24 + 4)
  tiff.write('MM\0*', 0, 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(2, 8)
  for (const [i, tag, kind, count, value] of [
    [0, 0x010e, 2, text.length, tiff.length],
    [1, 0x0112, 3, 1, 6 << 16],
  ] as const) {
    tiff.writeUInt16BE(tag, 10 + i * 12)
    tiff.writeUInt16BE(kind, 12 + i * 12)
    tiff.writeUInt32BE(count, 14 + i * 12)
    tiff.writeUInt32BE(value, 18 + i * 12)
  }
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, text])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/**
 * A photo as a telephone stores it: lying on its side, with the turn and a marker in its metadata. Upright it is
 * 600 × 800 and shows a pale oval on blue, the head that the page's own first pins are on.
 */
async function headPhoto(page: Page): Promise<Buffer> {
  const jpeg = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: 800, height: 600 })
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    // Orientation 6: the stored picture is turned clockwise to stand upright, so its left is the photo's foot.
    context.translate(0, 600)
    context.rotate(-Math.PI / 2)
    context.fillStyle = '#567'
    context.fillRect(0, 0, 600, 800)
    context.fillStyle = '#d9b294'
    context.beginPath()
    context.ellipse(300, 380, 190, 280, 0, 0, 2 * Math.PI)
    context.fill()
    return canvas.toDataURL('image/jpeg', 0.95).split(',')[1] ?? ''
  })
  const bytes = Buffer.from(jpeg, 'base64')
  return Buffer.concat([bytes.subarray(0, 2), exif(), bytes.subarray(2)])
}

/** Opens the page with the photo on it. */
export async function openPhoto(page: Page, address = '/photo'): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('[data-widget="photo"]') ?? {}).some(key => key.startsWith('__reactFiber')),
  )
  await choosePhoto(page)
}

/** Puts the photo on the page that is open. */
export async function choosePhoto(page: Page): Promise<void> {
  const buffer = await headPhoto(page)
  await page.setInputFiles('#photo-file', { name: `${marker}.jpg`, mimeType: 'image/jpeg', buffer })
  await page.locator('[data-grip="nose"]').waitFor()
}

/** Says of so many pins that they stand right where they are, by keyboard. */
export async function placePins(page: Page, count = 5): Promise<void> {
  for (const id of ['pupil-left', 'pupil-right', 'nose', 'mouth-left', 'chin'].slice(0, count)) {
    await page.locator(`[data-grip="${id}"]`).focus()
    await page.keyboard.press('Enter')
  }
}

/** A number that stands for every pixel of the picture on the page. */
export const photoPixels = (page: Page): Promise<number> =>
  page.locator('.photo-canvas').evaluate((element: HTMLCanvasElement) => {
    const { data } = element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? { data: [] }
    let hash = 0
    for (let i = 0; i < data.length; i += 5) hash = (Math.imul(hash, 31) + (data[i] ?? 0)) | 0
    return hash
  })
