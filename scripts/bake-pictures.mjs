// Draws every picture of content/scalp/pictures.ts and every pair of "Spot the problem", for light and,
// where it looks different there, for dark.
// Run again, it writes the same bytes:   node scripts/bake-pictures.mjs [id …]
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { importSource } from './import-source.mjs'
import { root } from './run.mjs'

const { pictureRules, spotRules, sheetSvg } = await importSource([
  'lib/scalp/pictures/picture-sheet',
  'lib/scalp/pictures/picture-rules',
  'lib/scalp/pictures/spot-rules',
])

const asked = process.argv.slice(2)
const rules = Object.entries({ ...pictureRules, ...spotRules })
await mkdir(path.join(root, 'public/pictures'), { recursive: true })
for (const [id, draw] of rules.filter(([name]) => asked.length === 0 || asked.includes(name))) {
  // Skin seen close keeps its colour on any page: one file then serves both.
  const [light, dark] = ['light', 'dark'].map(scheme => sheetSvg(draw(scheme)))
  const files = light === dark ? { '': light } : { '-light': light, '-dark': dark }
  for (const [end, svg] of Object.entries(files)) {
    await writeFile(path.join(root, `public/pictures/${id}${end}.svg`), svg)
    console.log(`${id}${end}: ${(gzipSync(svg).length / 1000).toFixed(1)} kB gzip`)
  }
}
