// How fast a head is fitted to pins on a photo, without a browser:   node scripts/bench-photo.mjs
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fastest, judge } from './fastest.mjs'
import { importSource } from './import-source.mjs'
import { root } from './run.mjs'
import { say } from './say.mjs'

/**
 * Milliseconds: the first fit, which leaves the second to reading the photo, a frame of thirty a second, and a setting
 * that moves all dots.
 */
const budgets = { first: 100, drag: 1000 / 30, anew: 100 }
/** A photo of twelve megapixels, upright, and a head in it that is turned a little. */
const size = { width: 3000, height: 4000 }
const turned = { yaw: 25, pitch: 6, roll: -4 }

const photo = await importSource([
  'lib/photo/landmarks',
  'lib/photo/fit-head',
  'lib/photo/warp',
  'lib/photo/project-scalp',
  'lib/photo/photo-address',
  'lib/photo/photo-painter',
  'lib/scalp/head/point-cloud',
])
const cloud = photo.readPointCloud(Uint8Array.from(readFileSync(join(root, 'public/head/man.bin'))).buffer)
const truth = { ...photo.headIn(size, turned.yaw), ...turned }
const seen = photo.pinIds.filter(id => photo.isSeen(id, turned.yaw))
const pins = Object.fromEntries(seen.map(id => [id, photo.placeUnder(truth, id)]))
const show = (put, fit) => photo.projectScalp(cloud, fit, photo.warpTo(put, fit))

let fit
const first = fastest(budgets.first, () => {
  fit = photo.fitHead(pins, size)
  show(pins, fit)
})
const drag = fastest(budgets.drag, run => {
  const { x, y } = pins.nose
  const moved = { ...pins, nose: { x: x + 12 * Math.sin(run), y: y + 12 * Math.cos(run) } }
  fit = photo.fitHead(moved, size, fit)
  show(moved, fit)
})

// The whole picture as the page's worker makes it: fit, dots and pixels, at the size that stands on the page.
const paint = photo.newPhotoPainter()
const head = photo.photoHead(cloud, 'man')
const page = { width: 840, height: 1120 }
const data = new Uint8ClampedArray(page.width * page.height * 4)
const bands = { S0: { from: 4, to: 6 }, S2: { from: 6, to: 8 }, S4: { from: 0, to: 8 } }
let picture
const order = (put, settings) => {
  data.fill(190)
  picture = paint(head, { data, ...page }, { size, pins: put, start: picture?.fit, settings, bands })
}
const drawn = fastest(budgets.drag, run => {
  const { x, y } = pins.nose
  order({ ...pins, nose: { x: x + 12 * Math.sin(run), y: y + 12 * Math.cos(run) } }, photo.photoAddress.defaults)
})
const anew = fastest(budgets.anew, run => order(pins, { ...photo.photoAddress.defaults, height: (run % 10) * 10 }))
say(`\nYour own photo, ${size.width} × ${size.height} pixels, ${seen.length} pins:`)
judge('first fit and its dots', cloud.scalp.count, first, budgets.first)
judge('a pin dragged, one frame', cloud.scalp.count, drag, budgets.drag)
judge('a pin dragged, with pixels', picture.pricks, drawn, budgets.drag)
judge('a setting changed', picture.pricks, anew, budgets.anew)
