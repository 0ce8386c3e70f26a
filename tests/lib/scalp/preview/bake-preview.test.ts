import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bakeStills, toPalette } from '@/lib/scalp/preview/bake-preview'

const publicFile = (name: string) => readFileSync(fileURLToPath(new URL(`../../../../public/${name}`, import.meta.url)))

/** The chunks of a PNG file by name. */
function chunksOf(file: Buffer): Record<string, Buffer> {
  const chunks: Record<string, Buffer> = {}
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    chunks[file.toString('latin1', at + 4, at + 8)] = file.subarray(at + 8, at + 8 + file.readUInt32BE(at))
  }
  return chunks
}

describe('the still pictures of the visualiser', () => {
  it('are what scripts/bake-preview.mjs draws from the head as it is now', () => {
    const stills = bakeStills(Uint8Array.from(publicFile('head/man.bin')).buffer)
    for (const [view, { width, pixels, palette, alphas }] of Object.entries(stills)) {
      const { PLTE, tRNS, IDAT } = chunksOf(publicFile(`preview/${view}.png`))
      expect(PLTE?.equals(palette), view).toBe(true)
      expect(tRNS?.equals(alphas), view).toBe(true)
      const rows = inflateSync(IDAT ?? Buffer.alloc(0))
      for (let y = 0; y < pixels.length / width; y += 1) {
        const row = rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1))
        if (!row.equals(pixels.subarray(y * width, (y + 1) * width))) throw new Error(`${view}, row ${y}`)
      }
    }
  })

  it('keep the commonest of colours much alike, and the paper clear', () => {
    const { palette, alphas, pixels } = toPalette(
      Uint8ClampedArray.from([200, 100, 50, 255, 200, 100, 50, 255, 202, 101, 51, 255, 9, 9, 9, 0]),
      2,
    )
    expect([...pixels]).toEqual([1, 1, 1, 0])
    expect([...palette.subarray(3)]).toEqual([200, 100, 50])
    expect([...alphas]).toEqual([0, 255])
  })
})
