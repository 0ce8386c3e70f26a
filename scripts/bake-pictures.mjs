// Draws every picture of content/data/pictures.ts and every pair of "Spot the problem", for light and,
// where it looks different there, for dark.
// Run again, it writes the same bytes:   node scripts/bake-pictures.mjs [id …]
// Node 20 reads no TypeScript, so esbuild joins lib/scalp/pictures into one module first.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const rooms = ['pictures/picture-sheet', 'pictures/picture-rules', 'spot-rules']
const bundle = await build({
  stdin: {
    contents: rooms.map(room => `export * from '@/lib/scalp/${room}'`).join('\n'),
    resolveDir: root,
    loader: 'ts',
  },
  alias: { '@': root },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
})
const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64')
const { pictureRules, spotRules, sheetSvg } = await import(`data:text/javascript;base64,${code}`)

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
