// Draws the visualiser's first picture from five sides, for readers without script and until the head is loaded.
// Run after scripts/bake-head.mjs; run again, it writes the same bytes:   node scripts/bake-preview.mjs
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { importSource } from './import-source.mjs'
import { packPng } from './pack-png.mjs'
import { root } from './run.mjs'

const { bakeStills } = await importSource(['lib/scalp/preview/bake-preview'])
const cloud = await readFile(path.join(root, 'public/head/man.bin'))
const stills = bakeStills(Uint8Array.from(cloud).buffer)
await mkdir(path.join(root, 'public/preview'), { recursive: true })
for (const [view, picture] of Object.entries(stills)) {
  const png = packPng(picture)
  await writeFile(path.join(root, `public/preview/${view}.png`), png)
  console.log(`public/preview/${view}.png: ${(png.length / 1000).toFixed(1)} kB, ${picture.alphas.length} colours`)
}
