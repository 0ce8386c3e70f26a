import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { photoLabel, photoLimits } from '@/content/photo/photo'
import { sayPhoto } from '@/lib/photo/photo-words'
import { otherHeads, truePins } from '../lib/photo/other-heads'
import { auditAllLooks } from './support/audit'
import { choosePhoto, openPhoto, photoPixels, placePins } from './support/head-photo'
import { sheetsOf } from './support/sheets-of'
import { openTool } from './support/tools'
import { rememberedBy, watchPage } from './support/watch-page'

const status = '[data-part="pins"]'

test('from choosing to saving: pins, dots, hairline, comparison, a file with the label', async ({ page }) => {
  test.slow()
  const watch = await watchPage(page)
  await openPhoto(page)
  // Turned upright: the stored picture is lying.
  const shape = await page
    .locator('.photo-canvas')
    .evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.height)
  expect(shape).toBeCloseTo(0.75, 2)
  await expect(page.getByText(photoLabel).first()).toBeVisible()
  const bare = await photoPixels(page)
  await placePins(page, 4)
  await expect(page.locator(status)).toContainText('4 of 5')
  await placePins(page)
  await expect.poll(() => photoPixels(page)).not.toBe(bare)

  await page.locator('input[name="photo-mode"][value="line"]').check()
  const dots = await photoPixels(page)
  await page.locator('[data-grip="line-1"]').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+ArrowUp')
  await expect.poll(() => rememberedBy(page, '/photo')).toMatch(/^bend=50-50-\d+-50-50$/)
  await expect.poll(() => photoPixels(page)).not.toBe(dots)
  // The loupe shows what the handle moves: dots, in the quarter that its cross leaves free.
  const darkInLoupe = () =>
    page.locator('.photo-loupe canvas').evaluate((loupe: HTMLCanvasElement) => {
      const { data } = loupe.getContext('2d')?.getImageData(0, 0, 120, 120) ?? { data: [] }
      return Array.from(data).filter((red, i) => i % 4 === 0 && red < 185).length
    })
  await expect.poll(darkInLoupe).toBeGreaterThan(100)
  await page.getByRole('button', { name: 'Take the bends out' }).click()
  await expect.poll(() => rememberedBy(page, '/photo')).toBe('')

  await page.locator('input[name="photo-mode"][value="look"]').check()
  await page.locator('input[name="photo-show"][value="both"]').check()
  await expect
    .poll(() => page.locator('.photo-canvas').evaluate((c: HTMLCanvasElement) => c.width > c.height))
    .toBe(true)
  await page.locator('input[name="photo-show"][value="wipe"]').check()
  const half = await photoPixels(page)
  await page.locator('#preview-wipe').fill('20')
  await expect.poll(() => photoPixels(page)).not.toBe(half)

  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a picture' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('stipple-photo.jpg')
  const bytes = readFileSync(await file.path())
  expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
  expect(watch.violations).toEqual([])
  // The browser thinks that the page reads its pixels again and again, as this test does.
  expect(watch.complaints.filter(text => !text.includes('willReadFrequently'))).toEqual([])
})

test('a second photo takes the shape of the head over from the first, until it is said to be another person', async ({
  page,
}) => {
  await openPhoto(page)
  const carried = page.getByText('carried over from your last photo')
  await expect(carried).toHaveCount(0)
  const bare = await photoPixels(page)
  await placePins(page)
  await expect.poll(() => photoPixels(page)).not.toBe(bare)
  await choosePhoto(page)
  await expect(carried).toBeVisible()
  await expect(page.locator(status)).toContainText('0 of 5')
  await page.getByRole('button', { name: 'This is another person' }).click()
  await expect(carried).toHaveCount(0)
  await expect(page.locator('input[name="photo-mode"]:checked')).toBeFocused()
  await page.getByRole('button', { name: 'Close the photo' }).click()
  await expect(page.locator('.photo-canvas')).toHaveCount(0)
})

test('a pin is moved by mouse, by keys and by numbers, and each move is undone', async ({ page }) => {
  test.slow()
  await openPhoto(page)
  const nose = page.locator('[data-grip="nose"]')
  const place = async () => (await nose.locator('.photo-grip-dot').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const start = await place()
  await page.mouse.move(start.x + 7, start.y + 7)
  await page.mouse.down()
  await page.mouse.move(start.x + 47, start.y + 27, { steps: 4 })
  await expect(page.locator('.photo-loupe')).toBeVisible()
  await page.mouse.up()
  await expect(page.locator('.photo-loupe')).toHaveCount(0)
  const dragged = await place()
  expect(dragged.x - start.x).toBeCloseTo(40, 0)
  expect(dragged.y - start.y).toBeCloseTo(20, 0)
  await nose.focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(async () => Math.round((await place()).x - dragged.x)).toBe(-10)
  await page.getByText('The pins as numbers').click()
  await page.locator('#photo-pin-nose-x').fill('150')
  await page.locator('#photo-pin-nose-x').press('Enter')
  await expect(page.locator('#photo-pin-nose-x-error')).toBeVisible()
  await page.locator('#photo-pin-nose-x').fill('25')
  await page.locator('#photo-pin-nose-x').press('Enter')
  await expect(nose).toHaveAttribute('aria-label', /: 25 of 100 across/)
  const undo = page.getByRole('button', { name: 'Undo' })
  for (let i = 0; i < 3; i += 1) await undo.click()
  await expect(undo).toBeDisabled()
  await expect(undo).toBeFocused()
  await expect.poll(async () => Math.round((await place()).x - start.x)).toBe(0)
})

test('the words tell what is shown: no dots before the fifth pin, and dots whenever one works on them', async ({
  page,
}) => {
  await openPhoto(page)
  const words = page.locator('[data-part="words"]')
  const picture = page.locator('.photo-canvas')
  await expect(words).toContainText('without dots so far')
  await expect(picture).toHaveAttribute('aria-label', /^You see your own photo, without dots so far[^.]*[.]$/)
  await placePins(page)
  await expect(picture).toHaveAttribute('aria-label', /with dots that a program drew on it/)
  const mode = (name: string) => page.locator(`input[name="photo-mode"][value="${name}"]`).check()
  const show = (value: string) => page.locator(`input[name="photo-show"][value="${value}"]`).check()
  const outlined = await photoPixels(page)
  await mode('look')
  await expect.poll(() => photoPixels(page)).not.toBe(outlined)
  const after = await photoPixels(page)
  await show('before')
  await expect.poll(() => photoPixels(page)).not.toBe(after)
  await expect(words).toContainText('before the treatment')
  const bare = await photoPixels(page)
  await mode('line')
  await expect.poll(() => photoPixels(page)).not.toBe(bare)
  await expect(words).toContainText('after the treatment')
})

test('a button that has done its work keeps a keyboard in its place', async ({ page }) => {
  await openPhoto(page, '/photo#bend=50-60-70-60-50&dot=3')
  for (const name of ['Take the bends out', 'Reset the settings']) {
    const button = page.getByRole('button', { name })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await expect(button).toBeFocused()
  }
  await page.getByRole('button', { name: 'Close the photo' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#photo-file')).toBeFocused()
})

test('pins of a head that is turned lead to its own view', async ({ page }) => {
  await openPhoto(page)
  const turned = page.locator('[data-part="turned"]')
  await page.getByText('The pins as numbers').click()
  const side = otherHeads.find(({ name }) => name === 'side, long skull')
  if (!side) throw new Error('no head from the side')
  const pins = Object.fromEntries(truePins(side))
  for (const id of ['pupil-left', 'brow-left', 'nose', 'mouth-left', 'chin'] as const) {
    const { x = 0, y = 0 } = pins[id] ?? {}
    const { width, height } = side.camera
    for (const [axis, share] of [
      ['x', x / width],
      ['y', y / height],
    ] as const) {
      await page.locator(`#photo-pin-${id}-${axis}`).fill(String(Math.round(share * 100)))
      await page.locator(`#photo-pin-${id}-${axis}`).press('Enter')
    }
  }
  await expect(page.locator(status)).toContainText('follow your pins')
  await expect(turned).toContainText('From the left side')
  await turned.getByRole('button').click()
  await expect(page.locator('#photo-view')).toHaveValue('side-left')
  await expect(page.locator('[data-grip="ear-top-left"]')).toBeVisible()
  await expect(turned).toHaveCount(0)
})

test('every change is taken back, one step each, by Ctrl+Z or the button, and is told once', async ({ page }) => {
  test.slow()
  await openPhoto(page)
  await placePins(page)
  const undone = page.locator('[data-part="undone"]')
  const state = async () => [
    (await rememberedBy(page, '/photo')) ?? '',
    await page
      .locator('.photo-grip[data-placed="true"]')
      .evaluateAll(grips => grips.map(grip => grip.getAttribute('aria-label'))),
    await page.locator('#photo-view').inputValue(),
  ]
  const before = [await state()]
  const did = async (what: string, act: () => Promise<unknown>) => {
    await act()
    await expect.poll(state, what).not.toEqual(before.at(-1))
    before.push(await state())
  }
  await did('an outline handle', async () => {
    await page.locator('[data-grip="crown"]').focus()
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowUp')
  })
  await did('a session', () => page.locator('input[name="preview-session"][value="1"]').check())
  await did('a height', () => page.locator('#preview-height').fill('60'))
  await did('a fault', async () => {
    await page.getByText('The work', { exact: true }).click()
    await page.locator('input[name="preview-fault-dark"]').check()
  })
  await did('another fault', () => page.locator('input[name="preview-fault-grid"]').check())
  await did('a turn', () => page.locator('#photo-view').selectOption('half-left'))
  await did('the start again', () => page.getByRole('button', { name: 'Reset the settings' }).click())
  await page.locator('#photo-view').selectOption('front')
  before.push(await state())
  await page.locator('input[name="photo-mode"][value="line"]').check()
  for (const place of [1, 3]) {
    await page.locator(`[data-grip="line-${place}"]`).focus()
    await page.keyboard.press('Shift+ArrowUp')
  }
  await expect.poll(() => rememberedBy(page, '/photo')).toMatch(/^bend=50-\d+-50-\d+-50$/)
  for (const bend of [/^bend=50-\d+-50-50-50$/, /^$/]) {
    await page.keyboard.press('Control+z')
    await expect(undone).toContainText('Undone: The line by hand.')
    await expect.poll(() => rememberedBy(page, '/photo')).toMatch(bend)
  }
  await page.locator('input[name="photo-mode"][value="pins"]').check()
  const told: string[] = []
  for (before.pop(); before.length > 0; before.pop()) {
    if (before.length % 2) await page.keyboard.press('Control+z')
    else await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(state).toEqual(before.at(-1))
    told.push((await undone.textContent()) ?? '')
    await expect(page.locator('[data-part="moved"]')).toHaveText('')
  }
  expect(new Set(told).size).toBe(told.length)
})

test('on paper stand before and after side by side, the label and what was set, and nothing to press', async ({
  page,
}) => {
  await openPhoto(page)
  await placePins(page)
  await expect(page.locator(status)).toContainText('follow your pins')
  const width = () => page.locator('.photo-canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width)
  const one = await width()
  await page.locator('[data-grip="crown"]').waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Save as a picture' }).isEnabled()).toBe(true)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await width()).toBe(2 * one)
  await expect(page.getByText(photoLabel).first()).toBeVisible()
  await expect(page.getByText('before on the left and after on the right').first()).toBeVisible()
  await expect(page.locator('main button:visible, main input:visible, .photo-grips:visible')).toHaveCount(0)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(width).toBe(one)
  expect(await sheetsOf(page)).toBeLessThanOrEqual(2)
})

const files = [
  ['an empty file', 'a.jpg', Buffer.alloc(0), sayPhoto.empty],
  ['a text', 'a.jpg', Buffer.from('no picture at all'), sayPhoto.noPicture],
  ['a broken JPEG', 'a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 1, 2]), sayPhoto.broken],
  ['HEIC', 'a.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic rest', 'latin1'), sayPhoto.heic],
  [
    'a picture of 400 megapixels',
    'a.png',
    Buffer.from('89504e470d0a1a0a0000000d4948445200004e2000004e200806000000', 'hex'),
    sayPhoto.large(400),
  ],
] as const

test('a file that is no good is answered in words beside the field and in the title', async ({ page }) => {
  await openTool(page, '/photo')
  const title = await page.title()
  for (const [what, name, buffer, words] of files) {
    await page.setInputFiles('#photo-file', { name, mimeType: 'image/jpeg', buffer })
    await expect(page.locator('#photo-file-error'), what).toHaveText(words)
    await expect(page).toHaveTitle(`Error: ${title}`)
    await expect(page.locator('#photo-file')).toHaveAttribute('aria-describedby', 'photo-file-error')
  }
})

test('the limits stand in sight, and every state passes axe in every look', async ({ page }) => {
  test.slow()
  await openTool(page, '/photo')
  for (const sentence of photoLimits) await expect(page.getByText(sentence)).toBeVisible()
  expect(await auditAllLooks(page)).toEqual([])
  await openPhoto(page)
  await placePins(page)
  expect(await auditAllLooks(page)).toEqual([])
})
