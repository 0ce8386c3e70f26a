// The heads that the fit is tested with, as photographs, each with its pins (white) and the outline of the fitted head
// and its hairline (orange) laid over it:   node scripts/photograph-heads.mjs <file.png> [width of each, in pixels]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importSource } from './import-source.mjs'
import { packPng } from './pack-png.mjs'
import { root } from './run.mjs'
import { say } from './say.mjs'

const [file, asked] = process.argv.slice(2)
const width = Number(asked ?? 300)
const columns = 4

const photo = await importSource([
  'lib/photo/fit-head',
  'lib/photo/warp',
  'lib/photo/project-scalp',
  'lib/scalp/head/point-cloud',
  'lib/scalp/head/hairline',
  'tests/lib/photo/other-heads',
  'tests/lib/photo/photograph-head',
])
const cloud = photo.readPointCloud(Uint8Array.from(readFileSync(join(root, 'public/head/man.bin'))).buffer)

/** Lays pins, outline and hairline over a photograph. */
function lay(head, { rgb, height }) {
  const factor = width / head.camera.width
  const dot = (x, y, radius, colour) => {
    for (let v = -radius; v <= radius; v += 1) {
      for (let u = -radius; u <= radius; u += 1) {
        const [column, row] = [Math.round(x * factor) + u, Math.round(y * factor) + v]
        if (column >= 0 && row >= 0 && column < width && row < height) rgb.set(colour, (row * width + column) * 3)
      }
    }
  }
  const pins = Object.fromEntries(photo.truePins(head))
  const fit = photo.fitHead(pins, head.camera)
  const { scalp, rim } = photo.projectScalp(cloud, fit, photo.warpTo(pins, fit))
  for (let i = 0; i < rim.length; i += 2) dot(rim[i], rim[i + 1], 0, [255, 140, 40])
  for (let i = 0; i < scalp.count; i += 1) {
    const full = photo.hairAt(...cloud.scalp.position.subarray(i * 3, i * 3 + 3))
    if (!scalp.hidden[i] && i / scalp.count < full * 0.35) dot(scalp.x[i], scalp.y[i], 0, [40, 30, 26])
  }
  for (const { x, y } of Object.values(pins)) dot(x, y, 1, [255, 255, 255])
}

const pictures = photo.otherHeads.map(head => {
  const picture = photo.photographHead(head, width)
  lay(head, picture)
  say(head.name)
  return picture
})
const { height } = pictures[0]
const sheet = {
  width: width * columns,
  height: height * Math.ceil(pictures.length / columns),
  pixels: new Uint8Array(width * columns * height * Math.ceil(pictures.length / columns) * 3),
}
pictures.forEach(({ rgb }, i) => {
  const [left, top] = [(i % columns) * width, Math.floor(i / columns) * height]
  for (let y = 0; y < height; y += 1) {
    sheet.pixels.set(rgb.subarray(y * width * 3, (y + 1) * width * 3), ((top + y) * sheet.width + left) * 3)
  }
})
writeFileSync(file, packPng(sheet))
