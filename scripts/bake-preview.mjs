// Paints the visualiser's first picture from five sides, and both heads in ten tones before and after, for readers
// without script and until the head is loaded. Run after bake-head.mjs and bake-lit.mjs; run again, it writes the same
// bytes:   node scripts/bake-preview.mjs
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { importSource } from './import-source.mjs'
import { packWebp } from './pack-webp.mjs'
import { root } from './run.mjs'

const scalp = await importSource([
  'lib/scalp/lit/bake-stills',
  'lib/scalp/lit/lit-mesh',
  'lib/scalp/head/build',
  'lib/scalp/head/point-cloud',
  'lib/scalp/preview/preview-scene',
])
const read = async name => Uint8Array.from(await readFile(path.join(root, 'public', name))).buffer
const scenes = new Map()
for (const head of scalp.sexes) {
  const points = scalp.readPointCloud(await read(`head/${head}.bin`))
  scenes.set(head, scalp.readScene(points, head, scalp.readLitMesh(await read(`lit/${head}.mesh`))))
}
await mkdir(path.join(root, 'public/preview'), { recursive: true })
for (const still of scalp.stills) {
  const { pixels, edge } = scalp.paintStill(still, scenes.get(still.head))
  const webp = await packWebp(pixels, edge)
  await writeFile(path.join(root, 'public', still.file), webp)
  console.log(`public/${still.file}: ${(webp.length / 1000).toFixed(1)} kB`)
}
