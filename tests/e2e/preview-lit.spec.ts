import { expect, type Page, test, type Worker } from '@playwright/test'

const canvas = '[data-widget="preview"] canvas'

/**
 * Said before the painter's own script: that the card which this browser plays by a program is one, and is fast. It
 * counts what the card hands over, and lets a test take the card away.
 */
const asIfCard = `
const own = WebGL2RenderingContext.prototype.getParameter;
WebGL2RenderingContext.prototype.getParameter = function (name) {
  if (name === this.RENDERER || name === 0x9246) { self.card = this; return 'a card'; }
  return own.call(this, name);
};
performance.now = () => 0;
const give = OffscreenCanvas.prototype.transferToImageBitmap;
OffscreenCanvas.prototype.transferToImageBitmap = function () {
  self.given = (self.given ?? 0) + 1;
  return give.call(this);
};
`

/** Starts the painter with something said before it. */
const before = (page: Page, text: string) =>
  page.route('**/turbopack-worker-*', async route => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: text + (await answer.text()) })
  })

async function open(page: Page, fragment: string): Promise<Worker> {
  await page.goto(`/preview#${fragment}`)
  await page.locator('[data-state="ready"]').waitFor()
  const [worker] = page.workers()
  if (!worker) throw new Error('no painter')
  return worker
}

const given = (worker: Worker) => worker.evaluate(() => (self as unknown as { given?: number }).given ?? 0)

/** The picture in cells of 8 × 8 pixels, so that an edge that falls on another pixel counts for little. */
const cells = (page: Page) =>
  page.locator(canvas).evaluate((element: HTMLCanvasElement) => {
    const edge = 80
    const small = document.createElement('canvas')
    small.width = edge
    small.height = edge
    const context = small.getContext('2d')
    context?.drawImage(element, 0, 0, edge, edge)
    return [...(context?.getImageData(0, 0, edge, edge).data ?? [])]
  })

for (const fragment of ['show=after', 'show=after&skin=10&light=lamp&yaw=0', 'show=before&skin=1&light=sun&yaw=90']) {
  test(`the graphics card and plain code draw the same picture: ${fragment}`, async ({ page, context }) => {
    test.slow()
    await before(page, asIfCard)
    const worker = await open(page, fragment)
    await expect.poll(() => given(worker)).toBeGreaterThan(0)
    const plain = await context.newPage()
    await before(plain, 'delete self.OffscreenCanvas;')
    await open(plain, fragment)
    const [drawn, painted] = [await cells(page), await cells(plain)]
    const apart = drawn.map((level, i) => Math.abs(level - (painted[i] ?? 0))).toSorted((a, b) => a - b)
    expect(apart.length).toBe(80 * 80 * 4)
    expect(apart.at(Math.floor(apart.length * 0.95))).toBeLessThan(8)
    expect(apart.reduce((all, one) => all + one, 0) / apart.length).toBeLessThan(2)
  })
}

test('where the card is lost plain code goes on, and the reader sees the next picture', async ({ page }) => {
  test.slow()
  await before(page, asIfCard)
  const worker = await open(page, 'show=after')
  await expect.poll(() => given(worker)).toBeGreaterThan(0)
  await worker.evaluate(() =>
    (self as unknown as { card: WebGL2RenderingContext }).card.getExtension('WEBGL_lose_context')?.loseContext(),
  )
  const count = await given(worker)
  const first = await cells(page)
  await page.locator('#preview-yaw').fill('120')
  await expect.poll(() => cells(page)).not.toEqual(first)
  expect(await given(worker)).toBe(count)
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toHaveCount(0)
})

test('a card that a program plays is not used', async ({ page }) => {
  await before(page, asIfCard.replace("return 'a card'", 'return own.call(this, name)'))
  const worker = await open(page, 'show=after')
  expect(await given(worker)).toBe(0)
})
