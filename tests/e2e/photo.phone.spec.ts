import { expect, test } from '@playwright/test'
import { auditAllLooks, narrow } from './support/audit'
import { openPhoto, placePins } from './support/head-photo'
import { openTool } from './support/tools'

test('the first screen says what it does, that nothing leaves the device, and has the button', async ({ page }) => {
  await openTool(page, '/photo')
  for (const part of [
    page.locator('h1'),
    page.getByText('it is never sent'),
    page.getByText('Choose a photo', { exact: true }),
  ]) {
    await expect(part.first()).toBeInViewport({ ratio: 1 })
  }
  for (const field of ['#photo-file', '#photo-camera']) {
    expect((await page.locator(`label[for="${field.slice(1)}"]`).boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44)
  }
  await expect(page.locator('#photo-camera')).toHaveAttribute('capture', 'user')
})

test('a finger drags a pin and the page stays; beside the pins it scrolls', async ({ page }) => {
  test.slow()
  await openPhoto(page)
  await placePins(page)
  const nose = page.locator('[data-grip="nose"] .photo-grip-dot')
  await nose.scrollIntoViewIfNeeded()
  const from = (await nose.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const scrolled = await page.evaluate(() => scrollY)
  const touch = await page.context().newCDPSession(page)
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  for (let step = 1; step <= 8; step += 1) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - step * 8 }] })
  }
  await expect(page.locator('.photo-loupe')).toBeVisible()
  // A second finger, on a pin that nobody has placed yet, moves neither that nor one that was.
  const others = () =>
    page
      .locator('[data-placed="true"]:not([data-grip="nose"])')
      .evaluateAll(grips => grips.map(grip => grip.getAttribute('aria-label')))
  const stood = await others()
  const brow = (await page.locator('[data-grip="brow-left"] .photo-grip-dot').boundingBox()) ?? from
  const first = { x, y: y - 64, id: 0 }
  for (const [type, step] of [
    ['touchStart', 0],
    ['touchMove', 30],
    ['touchMove', 60],
  ] as const) {
    const second = { x: brow.x + brow.width / 2 + step, y: brow.y + brow.height / 2, id: 1 }
    await touch.send('Input.dispatchTouchEvent', { type, touchPoints: [first, second] })
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [first] })
  expect(await others()).toEqual(stood)
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  const to = (await nose.boundingBox()) ?? from
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
  expect(to.y - from.y).toBeCloseTo(-64, 0)

  // Beside the head a finger scrolls, as everywhere.
  const stage = (await page.locator('.photo-stage').boundingBox()) ?? from
  const [left, low] = [stage.x + 6, Math.min(stage.y + stage.height - 20, 800)]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: left, y: low }] })
  for (let step = 1; step <= 10; step += 1) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: left, y: low - step * 15 }] })
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled)
})

test('while one compares, the picture stays in sight, and at 320 px nothing scrolls sideways', async ({ page }) => {
  test.slow()
  await openPhoto(page)
  await placePins(page)
  await page.locator('input[name="photo-mode"][value="look"]').check()
  await page.locator('input[name="preview-session"][value="1"]').scrollIntoViewIfNeeded()
  await expect(page.locator('.photo-canvas')).toBeInViewport({ ratio: 0.95 })
  expect(await auditAllLooks(page, [narrow])).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

test('on a phone on its side the loupe stands beside the photo, not on it', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await openPhoto(page)
  for (const id of ['crown', 'brow-left', 'mouth-right']) {
    await page.locator(`[data-grip="${id}"]`).focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Tab')
    const photo = await page.locator('.photo-canvas').boundingBox()
    const loupe = await page.locator('.photo-loupe').boundingBox()
    if (!photo || !loupe) throw new Error(`no loupe for ${id}`)
    const isBeside = loupe.x + loupe.width <= photo.x || loupe.x >= photo.x + photo.width
    expect(isBeside, id).toBe(true)
    expect(loupe.x).toBeGreaterThanOrEqual(0)
    expect(loupe.x + loupe.width).toBeLessThanOrEqual(844)
  }
})
