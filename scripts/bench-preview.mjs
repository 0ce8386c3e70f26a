// How fast the visualiser draws, without a browser: its pictures are made by plain code, pixels included.
// Machines are noisy, so the best of many runs counts:   node scripts/bench-preview.mjs
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fastest, judge } from './fastest.mjs'
import { importSource } from './import-source.mjs'
import { root } from './run.mjs'
import { say } from './say.mjs'

/** Milliseconds: a setting that changes everything, and one frame of sixty a second while the head turns. */
const budgets = { redraw: 50, frame: 1000 / 60 }

const scalp = await importSource([
  'lib/scalp/head/point-cloud',
  'lib/scalp/preview/preview-scene',
  'lib/scalp/preview/preview-address',
  'lib/scalp/preview/preview-fields',
  'lib/scalp/preview/preview-dots',
  'lib/scalp/preview/preview-paint',
])

const cloud = Uint8Array.from(readFileSync(join(root, 'public/head/man.bin'))).buffer
const scene = scalp.readScene(scalp.readPointCloud(cloud), 'man')
const bands = { S0: { from: 4, to: 6 }, S2: { from: 6, to: 8 }, S4: { from: 0, to: 8 } }
const edge = 640
const pixels = new Uint8ClampedArray(edge * edge * 4)
const read = fragment => scalp.previewAddress.parse(fragment).answers

const count = panes => panes.reduce((all, { dots }) => all + dots.count, 0)
let redrawn = 0
const redraw = fastest(budgets.redraw, run => {
  const settings = { ...read('show=after&pattern=norwood-7'), height: (run % 10) * 10 }
  const hair = scalp.hairField(scene.cloud.scalp, scene.grown, settings.pattern)
  const marks = scalp.previewMarks(scene, settings, scalp.previewFields(scene, settings, hair))
  const panes = scalp.previewDots(scene, settings, bands, marks)
  scalp.paintPreview(panes, edge, pixels)
  redrawn = count(panes)
})

const turning = read('show=after&pattern=norwood-1&length=short&session=0')
const marks = scalp.previewMarks(scene, turning)
let turned = Number.POSITIVE_INFINITY
const frame = fastest(budgets.frame, run => {
  const panes = scalp.previewDots(scene, { ...turning, yaw: 80 + (run % 40) }, bands, marks)
  scalp.paintPreview(panes, edge, pixels)
  turned = Math.min(turned, count(panes))
})

say(`The visualiser at ${edge} × ${edge} pixels, best of many runs:`)
judge('all settings anew', redrawn, redraw, budgets.redraw)
judge('one frame while the head turns', turned, frame, budgets.frame)
