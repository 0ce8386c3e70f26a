// How many pictures a second the visualiser shows while the head is turned, in this machine's browser at two pixels a
// point. Where the graphics card paints it must be sixty; plain code is measured by bench-preview.mjs and only told here.
// The site is built first:   node scripts/bench-card.mjs
import { spawn } from 'node:child_process'
import { findHeadlessShell, findSystemBrowser } from './find-browser.mjs'
import { freePort } from './free-port.mjs'
import { root } from './run.mjs'
import { say } from './say.mjs'

const WANTED = 58
const SECONDS = 4
/** A full head of pigment and stubble: the most dots that a picture has. */
const address = '/preview#show=after&pattern=norwood-7'

const path = findSystemBrowser() ?? findHeadlessShell()
if (!path) {
  say('There is no browser here, so nothing is measured.')
  process.exit()
}
const { chromium } = await import('@playwright/test')
const port = await freePort()
const server = spawn(process.execPath, ['scripts/serve.mjs'], {
  cwd: root,
  env: { ...process.env, PORT: String(port), HOSTNAME: 'localhost' },
  stdio: 'ignore',
})
const browser = await chromium.launch({ executablePath: path, chromiumSandbox: false })
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 2 })
  await page.addInitScript(() => {
    const shown = { card: 0, plain: 0 }
    globalThis.shown = shown
    const { drawImage, putImageData } = CanvasRenderingContext2D.prototype
    Object.assign(CanvasRenderingContext2D.prototype, {
      drawImage(...given) {
        shown.card += 1
        return drawImage.apply(this, given)
      },
      putImageData(...given) {
        shown.plain += 1
        return putImageData.apply(this, given)
      },
    })
  })
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await page.goto(`http://localhost:${port}${address}`).catch(() => undefined)
    if (answer?.ok()) break
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  await page.locator('[data-state="ready"]').waitFor()
  await page.waitForTimeout(2_000)
  const box = await page.locator('[data-widget="preview"] canvas').boundingBox()
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const before = await page.evaluate(() => ({ ...globalThis.shown }))
  const start = performance.now()
  for (let step = 0; performance.now() - start < SECONDS * 1_000; step += 1)
    await page.mouse.move(x + 120 * Math.sin(step / 40), y)
  const seconds = (performance.now() - start) / 1_000
  const after = await page.evaluate(() => globalThis.shown)
  await page.mouse.up()
  const rate = kind => (after[kind] - before[kind]) / seconds
  const who = after.card > before.card ? 'card' : 'plain'
  const edge = await page.locator('[data-widget="preview"] canvas').evaluate(canvas => canvas.width)
  const name = who === 'card' ? 'The graphics card' : 'Plain code'
  say(`${name} shows ${rate(who).toFixed(1)} pictures a second at ${edge} × ${edge} pixels while the head turns.`)
  if (who === 'card' && rate(who) < WANTED) {
    say(`That is less than ${WANTED}.`)
    process.exitCode = 1
  }
} finally {
  await browser.close()
  server.kill()
}
