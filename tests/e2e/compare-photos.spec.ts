import { expect, type Page, test } from '@playwright/test'
import { auditAllLooks } from './support/audit'
import { keptInBrowser, watchPage } from './support/watch-page'
import { watchRequests } from './support/watch-requests'

const path = '/photo/compare'

/** A made picture of skin with dots, as a file: how bright it is, how large its dots, and how soft. */
async function madePhoto(page: Page, bright: number, unit: number, blur = 0): Promise<Buffer> {
  const url = await page.evaluate(
    ([light, size, soft]) => {
      const sharp = new OffscreenCanvas(40 * size, 50 * size)
      const drawn = sharp.getContext('2d')
      const canvas = document.createElement('canvas')
      canvas.width = sharp.width
      canvas.height = sharp.height
      const context = canvas.getContext('2d')
      if (!drawn || !context) return ''
      drawn.fillStyle = `rgb(${200 * light}, ${160 * light}, ${130 * light})`
      drawn.fillRect(0, 0, canvas.width, canvas.height)
      drawn.fillStyle = `rgb(${60 * light}, ${45 * light}, ${40 * light})`
      for (let i = 0; i < 2000; i += 1) {
        drawn.fillRect(((i % 40) + 0.3) * size, (Math.floor(i / 40) + 0.3) * size, size / 3, size / 3)
      }
      context.filter = soft ? `blur(${soft}px)` : 'none'
      context.drawImage(sharp, 0, 0)
      return canvas.toDataURL('image/png')
    },
    [bright, unit, blur] as const,
  )
  return Buffer.from(url.split(',')[1] ?? '', 'base64')
}

const choose = (page: Page, side: 'left' | 'right', buffer: Buffer, name = `${side}.png`) =>
  page.setInputFiles(`#compare-${side}-file`, { name, mimeType: 'image/png', buffer })

async function chooseBoth(page: Page) {
  await page.goto(path)
  await choose(page, 'left', await madePhoto(page, 0.5, 20))
  await choose(page, 'right', await madePhoto(page, 1, 12, 3))
  await expect(page.getByRole('heading', { name: 'Both, made alike' })).toBeVisible()
}

/** Mean of a channel over one of the two pictures. */
const meanOf = (page: Page, name: string) =>
  page.getByRole('img', { name }).evaluate(node => {
    const canvas = node as HTMLCanvasElement
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
    let sum = 0
    data?.forEach((byte, i) => {
      if (i % 4 === 0) sum += byte
    })
    return sum / (canvas.width * canvas.height)
  })

test('two photos come to one size, brightness and sharpness, and the page says what it did', async ({ page }) => {
  await chooseBoth(page)
  const said = page.getByRole('status').filter({ hasText: 'made' })
  await expect(said).toHaveText('Left made lighter, right darker. Left made less sharp.')
  const alike = async () =>
    Math.abs((await meanOf(page, 'Left photo, made')) - (await meanOf(page, 'Right photo, made')))
  expect(await alike()).toBeLessThan(8)
  await page.getByLabel('Same brightness').uncheck()
  await expect(said).toHaveText('Left made less sharp.')
  await expect.poll(alike).toBeGreaterThan(40)
  await page.getByLabel('Same sharpness').uncheck()
  await expect(page.getByText('Both are at one scale.')).toBeVisible()
})

test('pins move by keyboard and by mouse, and the picture goes closer', async ({ page }) => {
  await chooseBoth(page)
  const pin = page.getByRole('button', { name: /^Left photo, first pin/ })
  const before = await pin.getAttribute('aria-label')
  await pin.focus()
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift+ArrowRight')
  expect(await pin.getAttribute('aria-label')).not.toBe(before)
  const other = page.getByRole('button', { name: /^Right photo, second pin/ })
  const box = await other.boundingBox()
  if (!box) throw new Error('the pin is not seen')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 30, box.y + box.height / 2 + 20, { steps: 4 })
  await page.mouse.up()
  await expect(other).not.toHaveAttribute('aria-label', /60 of 100 across/)
  await page.getByRole('slider', { name: 'Closer' }).press('End')
  await expect(page.getByRole('slider', { name: 'Closer' })).toHaveAttribute('aria-valuetext', '8 times')
})

test('what was ticked of a photo goes with it, and of the other stays', async ({ page }) => {
  await chooseBoth(page)
  const ticks = (side: 'left' | 'right') => page.locator(`input[type="checkbox"][name$="-${side}"]`)
  await ticks('left').first().check()
  await ticks('right').first().check()
  await choose(page, 'left', await madePhoto(page, 0.7, 15))
  await expect(ticks('left').first()).not.toBeChecked()
  await expect(ticks('right').first()).toBeChecked()
})

test('pins that lie on one another tell no scale, and the page says so', async ({ page }) => {
  await chooseBoth(page)
  const pin = page.getByRole('button', { name: /^Left photo, first pin/ })
  const other = page.getByRole('button', { name: /^Left photo, second pin/ })
  const [from, to] = [await pin.boundingBox(), await other.boundingBox()]
  if (!from || !to) throw new Error('the pins are not seen')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 })
  await page.mouse.up()
  await expect(page.getByText('Move the two pins of each photo apart')).toBeVisible()
})

test('nothing of a photo is sent, stored or still there after a reload', async ({ page }) => {
  const [watch, requests] = [await watchPage(page), watchRequests(page)]
  await chooseBoth(page)
  const marked = Buffer.concat([await madePhoto(page, 0.8, 14), Buffer.from('canary-in-the-file')])
  await choose(page, 'left', marked, 'canary-name.png')
  await page.locator('form input[type=checkbox]').first().check()
  await expect(page.getByRole('img', { name: 'Left photo, made' })).toBeVisible()
  expect(await requests.mentioning('canary')).toEqual([])
  expect((await requests.all()).filter(({ method }) => method !== 'GET')).toEqual([])
  expect(await keptInBrowser(page)).toEqual([])
  expect(await page.content()).not.toContain('canary')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Both, made alike' })).toHaveCount(0)
  await expect(page.locator('form :checked')).toHaveCount(0)
  expect(watch).toEqual({ complaints: [], violations: [] })
})

test('a file that is no photo is told in words, in the title too, and the other photo stays', async ({ page }) => {
  await chooseBoth(page)
  await choose(page, 'right', Buffer.from('not a picture'))
  await expect(page.locator('#compare-right-error')).toBeVisible()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByRole('heading', { name: 'Both, made alike' })).toBeVisible()
})

test('it passes axe in every look, with two photos', async ({ page }) => {
  test.slow()
  await chooseBoth(page)
  expect(await auditAllLooks(page)).toEqual([])
})

test('on a phone nothing runs off the side @phone', async ({ page }) => {
  await chooseBoth(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})
