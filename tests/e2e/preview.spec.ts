import { expect, type Page, test } from '@playwright/test'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { type PreviewField, previewDefaults } from '@/lib/scalp/preview/preview-settings'
import { changes } from '../examples/preview.examples'
import { auditAllLooks } from './support/audit'
import { keptInBrowser, rememberedBy, watchPage } from './support/watch-page'
import { watchRequests } from './support/watch-requests'

const canvas = '[data-widget="preview"] canvas'
const words = '[data-part="words"]'

async function open(page: Page, fragment = '') {
  await page.goto(fragment ? `/preview#${fragment}` : '/preview')
  await page.locator('[data-state="ready"]').waitFor()
  await expect(page.locator('[data-part="count"]')).toContainText('of them pigment')
}

/** What the page remembers of its settings. Its address tells none of them. */
const settings = (page: Page) => {
  expect(new URL(page.url()).hash.replace(/^#[a-z-]+$/, '')).toBe('')
  return rememberedBy(page, '/preview')
}

/** What both heads are made of, as the page asks for it. */
const bodies = ['/head/man.bin', '/lit/man.mesh', '/head/woman.bin', '/lit/woman.mesh']

/** A number that stands for every pixel of the picture. */
const pixels = (page: Page) =>
  page.locator(canvas).evaluate((element: HTMLCanvasElement) => {
    const { data } = element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? { data: [] }
    let hash = 0
    for (let i = 0; i < data.length; i += 5) hash = (Math.imul(hash, 31) + (data[i] ?? 0)) | 0
    return hash
  })

/** Until a changed picture has been painted, finely too where the screen is dense. */
const rested = async (page: Page) => {
  let last = await pixels(page)
  await expect
    .poll(
      async () => {
        const before = last
        last = await pixels(page)
        return last === before
      },
      { intervals: [250] },
    )
    .toBe(true)
}

/** Opens what is folded, as many clicks would. */
const openGroups = (page: Page) =>
  page.evaluate(() => {
    for (const group of document.querySelectorAll('details')) group.open = true
  })

/** Works a control as a reader would: by its radio, list, slider, box or button. */
async function set(page: Page, field: PreviewField, text: string) {
  if (field === 'yaw' || field === 'wipe' || field === 'pitch') return page.locator(`#preview-${field}`).fill(text)
  await openGroups(page)
  if (field === 'faults') return page.locator(`input[name="preview-fault-${text}"]`).check()
  const radio = page.locator(`input[name="preview-${field}"][value="${text}"]`)
  if (await radio.count()) return radio.check()
  const control = page.locator(`#preview-${field}`)
  return field === 'pattern' ? control.selectOption(text) : control.fill(text)
}

test('every control changes pixels, words and what the page remembers', async ({ page }) => {
  test.setTimeout(240_000)
  const watch = await watchPage(page)
  await open(page)
  for (const [field, { from, to }] of Object.entries(changes) as [PreviewField, (typeof changes)[PreviewField]][]) {
    await page.evaluate(fragment => {
      location.hash = fragment
    }, previewAddress.query(from))
    await rested(page)
    const before = { pixels: await pixels(page), words: await page.locator(words).innerText() }
    await set(page, field, to)
    await expect.poll(() => settings(page), { message: field }).toMatch(new RegExp(`(^|&)${field}=${to}(&|$)`))
    expect(previewAddress.text(from, field)).not.toBe(to)
    await expect.poll(() => pixels(page), { message: field }).not.toBe(before.pixels)
    expect(await page.locator(words).innerText(), field).not.toBe(before.words)
  }
  expect(watch.violations).toEqual([])
  expect(watch.complaints).toEqual([])
})

test('the same address gives the same picture, and Start again goes back', async ({ page, context }) => {
  const address = 'pattern=norwood-4&skin=7&session=2&yaw=120&faults=grid&show=both'
  await open(page, address)
  const first = await pixels(page)
  const other = await context.newPage()
  await open(other, address)
  expect(await pixels(other)).toBe(first)
  await other.getByRole('button', { name: 'Start again' }).click()
  await expect.poll(() => settings(other)).toBe('')
  await expect.poll(() => pixels(other)).not.toBe(first)
})

test('the head is turned by drag, by buttons and by keys', async ({ page }) => {
  await open(page, 'show=after')
  const box = await page.locator(canvas).boundingBox()
  if (!box) throw new Error('no picture')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const before = await pixels(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 120, y, { steps: 6 })
  await expect.poll(() => pixels(page)).not.toBe(before)
  await page.mouse.up()
  await expect.poll(() => settings(page)).toMatch(/yaw=-?\d+/)
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect.poll(() => settings(page)).toMatch(/pitch=8&show=after&yaw=180$/)
  await expect(page.getByRole('button', { name: 'Back', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await page.locator('#preview-yaw').focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => settings(page)).toMatch(/yaw=179$/)
  await expect(page.locator(words)).toContainText('turned 179 degrees to the left')
})

test('what is wrong with a link is said above and beside the control, and the rest is kept', async ({ page }) => {
  await open(page, 'skin=77&hair=red&years=99')
  await expect(page.getByText('The link asks for a skin tone that we do not draw').first()).toBeVisible()
  await expect(page.locator('input[name="preview-hair"][value="red"]')).toBeChecked()
  await page.locator('input[name="preview-skin"][value="3"]').check()
  await expect(page.getByText('The link names a skin tone')).toHaveCount(0)
})

test('what the quiz hands on becomes a picture and leaves the address', async ({ page }) => {
  await page.goto(`/preview#quiz=${encodeURIComponent('pattern=ludwig-2&sex=woman&skin=dark&colour=grey')}`)
  await expect(page).toHaveURL(/\/preview$/)
  expect(await settings(page)).toBe('area=thin&grey=80&hair=brown&head=woman&pattern=ludwig-2&skin=8')
  await expect(page.locator('input[name="preview-skin"][value="8"]')).toBeChecked()
})

test('a link to a place on the page leaves the settings as they are', async ({ page }) => {
  await open(page, 'skin=9')
  await page.evaluate(() => {
    location.hash = 'says-skin'
  })
  await expect(page).toHaveURL(/#says-skin$/)
  await expect.poll(() => settings(page)).toBe('skin=9')
  await expect(page.locator('input[name="preview-skin"][value="9"]')).toBeChecked()
})

test('the picture is saved on the device with the label in it', async ({ page }) => {
  await open(page, 'show=after')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a picture' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('stipple-preview.png')
  const { readFile } = await import('node:fs/promises')
  const file = await readFile(await download.path())
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(file.readUInt32BE(16)).toBe(1280)
  expect(file.readUInt32BE(20)).toBeGreaterThan(1280)
})

test('a picture that cannot be saved, because a part of the page does not come, is told', async ({ page }) => {
  await open(page, 'show=after')
  await page.route('**/_next/static/chunks/*.js', route => route.abort())
  await page.getByRole('button', { name: 'Save as a picture' }).click()
  await expect(page.getByText('The picture could not be made.')).toBeVisible()
})

test('no setting is in any request, and nothing is kept', async ({ page, baseURL }) => {
  test.slow()
  const requests = watchRequests(page)
  await open(page, 'pattern=ludwig-3&hair=light-brown&area=hairline&length=razor')
  await set(page, 'pattern', 'scar-strip')
  await set(page, 'source', 's4')
  await expect.poll(() => settings(page)).toContain('scar-strip')
  await page.reload()
  await page.locator('[data-state="ready"]').waitFor()
  await page.waitForLoadState('networkidle')
  for (const token of ['ludwig-3', 'light-brown', 'scar-strip', 'razor']) {
    expect(await requests.mentioning(token), token).toEqual([])
  }
  expect(await requests.elsewhere(new URL(baseURL ?? page.url()).origin)).toEqual([])
  expect(
    (await requests.all()).map(({ url }) => new URL(url).pathname).filter(path => /\.(?:bin|mesh)$/.test(path)),
  ).toEqual([...bodies, ...bodies])
  expect(await keptInBrowser(page)).toEqual([])
})

test('where the points do not come, a still picture stands and the reader may try again', async ({ page }) => {
  await page.route('**/head/man.bin', route => route.fulfill({ status: 503, body: '' }))
  await page.goto('/preview')
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible()
  await expect(page.locator('[data-widget="preview"] figure img').first()).toBeVisible()
  await page.unroute('**/head/man.bin')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('[data-state="ready"]').waitFor()
})

test('where the painter does not come, a still picture stands and the reader may try again', async ({ page }) => {
  await page.route('**/turbopack-worker-*', route => route.abort())
  await page.goto('/preview')
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible()
  await expect(page.locator('[data-widget="preview"] figure img').first()).toBeVisible()
  await page.unroute('**/turbopack-worker-*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('[data-state="ready"]').waitFor()
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
})

test('one painter works beside the page, and its address tells nothing of the settings', async ({ page }) => {
  await open(page, 'pattern=ludwig-3&skin=9')
  await set(page, 'hair', 'red')
  await set(page, 'head', 'woman')
  await rested(page)
  expect(page.workers()).toHaveLength(1)
  expect(page.workers()[0]?.url()).not.toMatch(/ludwig|skin|red(?!uce)|woman|hair/)
})

test('the printed page is one page with picture, words and label', async ({ page }) => {
  await open(page, 'show=both')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator(canvas)).toBeVisible()
  await expect(page.locator(words)).toBeVisible()
  await expect(page.getByText('not a photograph or a prediction.')).toBeVisible()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

test('the piece of scalp in true size is set by keys, is cut off where the screen ends, and stands in no address', async ({
  page,
}) => {
  const watch = await watchPage(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await open(page)
  await page.getByText('In true size').click()
  const card = page.getByRole('img', { name: 'as large as a bank card' })
  const before = Number(await card.getAttribute('width'))
  const slider = page.getByRole('slider', { name: 'Size of the drawing on your screen' })
  await slider.focus()
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowRight')
  expect(Number(await card.getAttribute('width'))).toBeCloseTo(before + 85.6)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  expect(await settings(page)).toBeUndefined()
  expect(watch.violations).toEqual([])
})

test('it passes axe with everything open, in all looks', async ({ page }) => {
  test.setTimeout(240_000)
  await open(page, 'faults=grid-ink&skin=99')
  await openGroups(page)
  expect(await auditAllLooks(page)).toEqual([])
})

test('a link is made only when the reader asks for one, and it gives the same picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await expect(page.getByRole('button', { name: 'Copy a link to this picture' })).toHaveCount(0)
  await set(page, 'skin', '7')
  await set(page, 'pattern', 'norwood-4')
  await page.getByRole('button', { name: 'Copy a link to this picture' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).hash).toBe('#pattern=norwood-4&skin=7')
  await expect(page).toHaveURL(/\/preview$/)
  await page.reload()
  await expect(page.locator('input[name="preview-skin"][value="7"]')).toBeChecked()
  const other = await context.newPage()
  await other.goto(link)
  await expect(other.locator('input[name="preview-skin"][value="7"]')).toBeChecked()
  await expect(other).toHaveURL(/\/preview$/)
})

test('the line between before and after is drawn in the ink of the look, and anew when the look turns', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page, 'show=wipe')
  /** How bright the middle of the uppermost row is, where the line stands before the page's own ground. */
  const line = () =>
    page.locator(canvas).evaluate((element: HTMLCanvasElement) => {
      const { data } = element.getContext('2d')?.getImageData(element.width / 2, 1, 1, 1) ?? { data: [] }
      return data[0] ?? 0
    })
  await expect.poll(line).toBeLessThan(100)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(line).toBeGreaterThan(150)
})

test('after everything is deleted on the plan, Back shows the first picture again', async ({ page }) => {
  await open(page)
  await set(page, 'skin', '9')
  await expect.poll(() => settings(page)).toBe('skin=9')
  await page.goto('/plan')
  await page.locator('[data-widget="plan"][data-ready]').waitFor()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await expect(page.getByRole('status')).toContainText('Nothing of the plan is left')
  await page.goBack()
  await page.locator('[data-state="ready"]').waitFor()
  await expect(page.locator(`input[name="preview-skin"][value="${previewDefaults.skin}"]`)).toBeChecked()
  await expect(page.getByRole('button', { name: 'Start again' })).toHaveCount(0)
})
