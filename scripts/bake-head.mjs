// Draws every picture of the head and of the mark, counts the dots, and samples both heads as point clouds.
// Run again, it writes the same bytes (a minute and a half):   node scripts/bake-head.mjs
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { importSource } from './import-source.mjs'
import { packPng } from './pack-png.mjs'
import { root } from './run.mjs'

const scalp = await importSource([
  'lib/scalp/head/bake-head',
  'lib/scalp/head/bake-mark',
  'lib/scalp/head/hero-camera',
  'lib/scalp/head/bake-cloud',
  'lib/scalp/head/point-cloud',
  'lib/scalp/head/build',
  'lib/scalp/head/hair-loss',
  'lib/scalp/pictures/pattern-marks',
  'lib/scalp/pictures/picture-sheet',
])

const save = async (name, content) => {
  await writeFile(path.join(root, name), content)
  const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`
  console.log(`${name}: ${kilobytes(Buffer.byteLength(content))}, ${kilobytes(gzipSync(content).length)} gzip`)
}

for (const sex of scalp.sexes) {
  await save(`public/head/${sex}.bin`, scalp.writePointCloud(scalp.bakeCloud(sex, scalp.FINE)))
}
const head = scalp.bakeHead(scalp.heroCamera)
await save('public/head/head-light.svg', head.light)
await save('public/head/head-dark.svg', head.dark)
await save('lib/scalp/head/head-dots.json', `${JSON.stringify(head.dots, null, 2)}\n`)
const sheet = scalp.bakeSheet(scalp.sheetCamera, scalp.SHEET_UNIT, scalp.SHEET_WIDTH, scalp.SHEET_HEIGHT)
await save('public/head/og.png', packPng(sheet))
await save('app/icon.svg', scalp.markSvg())
await save('app/apple-icon.png', packPng(scalp.markPicture(180)))
for (const scheme of ['light', 'dark']) {
  await save(`public/pictures/patterns-${scheme}.svg`, scalp.sheetSvg(scalp.drawPatternMarks(scheme)))
}
