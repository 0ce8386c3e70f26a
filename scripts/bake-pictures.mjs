// Draws every picture of content/scalp/pictures.ts, every pair of "Spot the problem" and the plate of every guide, for
// light and, where it looks different there, for dark.
// Run again, it writes the same bytes:   node scripts/bake-pictures.mjs [id …]
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { importSource } from './import-source.mjs'
import { root } from './run.mjs'

const { pictureRules, spotRules, sheetSvg, plateRules, plateSvg } = await importSource([
  'lib/scalp/pictures/picture-sheet',
  'lib/scalp/pictures/picture-rules',
  'lib/scalp/pictures/spot-rules',
  'lib/scalp/plates/plate',
  'lib/scalp/plates/plate-rules',
])

const asked = process.argv.slice(2)
const pictures = Object.entries({ ...pictureRules, ...spotRules })
await bake(
  'pictures',
  pictures.map(([id, draw]) => [id, scheme => sheetSvg(draw(scheme))]),
)
await bake(
  'plates',
  Object.entries(plateRules).map(([id, subjects]) => [id, scheme => plateSvg(subjects, scheme)]),
)

/** Writes the drawings that were asked for into a folder of `public`; all where none was named. */
async function bake(folder, drawings) {
  await mkdir(path.join(root, 'public', folder), { recursive: true })
  for (const [id, draw] of drawings.filter(([name]) => asked.length === 0 || asked.includes(name))) {
    // Skin seen close keeps its colour on any page: one file then serves both.
    const [light, dark] = ['light', 'dark'].map(draw)
    const files = light === dark ? { '': light } : { '-light': light, '-dark': dark }
    for (const [end, svg] of Object.entries(files)) {
      await writeFile(path.join(root, `public/${folder}/${id}${end}.svg`), svg)
      console.log(`${folder}/${id}${end}: ${(gzipSync(svg).length / 1000).toFixed(1)} kB gzip`)
    }
  }
}
