import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cutFont } from '@/scripts/cut-font.mjs'
import { fontFaces } from '@/scripts/font-faces.mjs'

const comment = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm
const printed = ['app', 'components', 'content']
  .flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)))
  .filter(file => /\.(?:tsx?|mdx)$/.test(file) && statSync(file).isFile())

test('every letter that the site prints is in its fonts', () => {
  expect(printed.length).toBeGreaterThan(300)
  const lacking = printed.flatMap(file => {
    const letters = new Set(readFileSync(file, 'utf8').replace(comment, '').replace(/\s/g, ''))
    return Object.entries(fontFaces).flatMap(([name, face]) =>
      [...letters].filter(letter => !face.letters.includes(letter)).map(letter => `${file}: ${name} has no ${letter}`),
    )
  })
  expect(lacking).toEqual([])
})

test.each(Object.entries(fontFaces))('%s is what the script cuts, and light enough for a phone', async (name, face) => {
  const kept = readFileSync(`app/fonts/${name}.woff2`)
  expect(kept.equals(await cutFont(face))).toBe(true)
  expect(kept.length).toBeLessThan(60_000)
})
