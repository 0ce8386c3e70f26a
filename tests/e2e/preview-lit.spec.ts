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

for (const fragment of [
  'show=after',
  'show=after&skin=10&light=lamp&yaw=0',
  'show=before&skin=1&light=sun&yaw=90',
  'show=before&head=woman&pattern=ludwig-2&length=long&hair=brown',
  'show=after&head=woman&pattern=ludwig-2&length=long&hair=blond&yaw=180',
]) {
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

/** The picture pixel by pixel: how light each is, 0 to 255. */
const levels = (page: Page) =>
  page.locator(canvas).evaluate((element: HTMLCanvasElement) => {
    const { width, height } = element
    const small = document.createElement('canvas')
    small.width = width
    small.height = height
    const context = small.getContext('2d')
    context?.drawImage(element, 0, 0)
    const data = context?.getImageData(0, 0, width, height).data ?? []
    return Array.from({ length: data.length / 4 }, (_, i) => (data[i * 4] ?? 0) + (data[i * 4 + 1] ?? 0))
  })

/** How alike two lists rise and fall: 1 as one, 0 not at all (Pearson). */
function alike(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, n) => sum + n, 0) / list.length
  const [ma, mb] = [mean(a), mean(b)]
  const sum = (f: (i: number) => number) => a.reduce((all, _, i) => all + f(i), 0)
  const [da, db] = [(i: number) => (a[i] ?? 0) - ma, (i: number) => (b[i] ?? 0) - mb]
  return sum(i => da(i) * db(i)) / Math.sqrt(sum(i => da(i) ** 2) * sum(i => db(i) ** 2))
}

for (const view of ['yaw=42&pitch=12', 'yaw=90&pitch=-10', 'yaw=180&pitch=40']) {
  test(`the card draws the same dots as plain code, and as many: ${view}`, async ({ context }) => {
    test.slow()
    /** What dots take away, pixel by pixel, and how many of them the page tells of. */
    const dotsBy = async (text: string) => {
      const seen = async (show: string) => {
        const one = await context.newPage()
        await one.setViewportSize({ width: 390, height: 844 })
        await before(one, text)
        await open(one, `pattern=total&skin=3&show=${show}&${view}`)
        await expect(one.locator('[data-part="count"]')).toContainText('pigment')
        return { levels: await levels(one), told: await one.locator('[data-part="count"]').innerText() }
      }
      const [bare, dotted] = [await seen('before'), await seen('after')]
      return { dots: dotted.levels.map((level, i) => (bare.levels[i] ?? 0) - level), told: dotted.told }
    }
    const card = await dotsBy(asIfCard)
    const plain = await dotsBy('delete self.OffscreenCanvas;')
    expect(card.told).toBe(plain.told)
    expect(alike(card.dots, plain.dots)).toBeGreaterThan(0.9)
    const dark = (dots: readonly number[]) => dots.reduce((sum, dot) => sum + Math.max(0, dot), 0)
    expect(dark(card.dots) / dark(plain.dots)).toBeCloseTo(1, 1)
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
