// Cuts the fonts to the letters and weights that the site is set in, so that a phone has its text sooner.
// Run again, it writes the same bytes:   node scripts/bake-fonts.mjs
import { copyFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { cutFont } from './cut-font.mjs'
import { fontFaces } from './font-faces.mjs'
import { root } from './run.mjs'

const folder = path.join(root, 'app/fonts')
for (const [name, face] of Object.entries(fontFaces)) {
  const font = await cutFont(face)
  await writeFile(path.join(folder, `${name}.woff2`), font)
  // The licence of the fonts asks that it travels with every copy of them.
  const licence = `${path.basename(face.from)}-licence.txt`
  await copyFile(path.join(root, 'node_modules', face.from, 'LICENSE'), path.join(folder, licence))
  console.log(`app/fonts/${name}.woff2: ${(font.length / 1000).toFixed(1)} kB`)
}
