// How fast the visualiser draws, without a browser: its pictures are made by plain code, pixels included.
// Machines are noisy, so the best of many runs counts:   node scripts/bench-preview.mjs
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fastest, judge } from './fastest.mjs'
import { importSource } from './import-source.mjs'
import { root } from './run.mjs'
import { say } from './say.mjs'

/**
 * Milliseconds for a setting that changes everything, and for a picture while the head turns. The graphics card turns it
 * sixty times a second. Plain code, for readers without one, shades each pixel of the skin by itself: it turns the head
 * at twenty pictures a second, and a picture while it turns has one pixel a point.
 */
const budgets = { redraw: 50, turn: 50 }

const scalp = await importSource([
  'lib/scalp/head/point-cloud',
  'lib/scalp/lit/lit-mesh',
  'lib/scalp/lit/paint-lit',
  'lib/scalp/preview/preview-scene',
  'lib/scalp/preview/preview-address',
  'lib/scalp/preview/remember-marks',
])

const read = name => Uint8Array.from(readFileSync(join(root, 'public', name))).buffer
const scene = scalp.readScene(
  scalp.readPointCloud(read('head/man.bin')),
  'man',
  scalp.readLitMesh(read('lit/man.mesh')),
)
const bands = { S0: { from: 4, to: 6 }, S2: { from: 6, to: 8 }, S4: { from: 0, to: 8 } }
const edge = 640
const paint = scalp.newLitPainter()
let pixels = new Uint8ClampedArray(edge * edge * 4)
const settingsOf = fragment => scalp.previewAddress.parse(fragment).answers

/** Paints a picture over the last one and says how many dots it has. */
function dotsOf(settings, marks) {
  const picture = paint(scene, settings, bands, marks, edge, pixels)
  pixels = picture.pixels
  return picture.dots
}

let redrawn = 0
const redraw = fastest(budgets.redraw, run => {
  const settings = { ...settingsOf('show=after&pattern=norwood-7&pitch=30'), height: (run % 10) * 10 }
  redrawn = dotsOf(settings, scalp.previewMarks(scene, settings))
})

const turning = settingsOf('show=after&pattern=norwood-1&session=0')
const marks = scalp.previewMarks(scene, turning)
let turned = Number.POSITIVE_INFINITY
const turn = fastest(budgets.turn, run => {
  turned = Math.min(turned, dotsOf({ ...turning, yaw: 140 + (run % 40) }, marks))
})

say(`The visualiser at ${edge} × ${edge} pixels by plain code, best of many runs:`)
judge('all settings anew', redrawn, redraw, budgets.redraw)
judge('one picture while the head turns', turned, turn, budgets.turn)
