import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pictureHead } from '@/lib/photo/picture-head'

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap(part => (typeof part === 'string' ? [...part].map(c => c.charCodeAt(0)) : part)))
const box = (brand: string, ...others: string[]) => bytes([0, 0, 0, 28], 'ftyp', brand, [0, 0, 0, 0], ...others)

describe('the first bytes of a file', () => {
  test('tell a JPEG and its size, whatever stands before it', () => {
    const exif = [0xff, 0xe1, 0, 8, 1, 2, 3, 4, 5, 6]
    const table = [0xff, 0xc4, 0, 4, 0, 0]
    const frame = [0xff, 0xc0, 0, 17, 8, 0x0b, 0xd0, 0x0f, 0xc0, 3, 0, 0, 0]
    expect(pictureHead(bytes([0xff, 0xd8], exif, table, [0xff], frame))).toEqual({
      kind: 'jpeg',
      size: { width: 4032, height: 3024 },
    })
    expect(pictureHead(bytes([0xff, 0xd8], exif))).toEqual({ kind: 'jpeg', size: undefined })
  })

  test('tell a PNG and a WebP with their sizes', () => {
    const png = bytes([0x89], 'PNG', [13, 10, 26, 10, 0, 0, 0, 13], 'IHDR', [0, 0, 2, 0, 0, 0, 1, 0])
    expect(pictureHead(png)).toEqual({ kind: 'png', size: { width: 512, height: 256 } })
    const webp = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0xff, 1, 0, 0xff, 0, 0])
    const lossy = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0], [0, 0, 0, 0x9d, 1, 0x2a], [0, 2, 0, 1])
    // 511 and 255 in fourteen bits each: a picture has one pixel more.
    const lossless = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0], [0x2f, 0xff, 0xc1, 0x3f, 0, 0, 0, 0, 0, 0])
    for (const file of [webp, lossy, lossless])
      expect(pictureHead(file)).toEqual({ kind: 'webp', size: { width: 512, height: 256 } })
  })

  test('tell an AVIF by the largest picture in it, not by its thumbnail', () => {
    const size = (width: number, height: number) => [
      0,
      0,
      0,
      20,
      ...'ispe',
      0,
      0,
      0,
      0,
      0,
      0,
      width,
      0,
      0,
      0,
      height,
      0,
    ]
    const parts = [...size(1, 1), ...size(2, 1), ...size(1, 2)].map(one =>
      typeof one === 'string' ? one.charCodeAt(0) : one,
    )
    expect(pictureHead(bytes([...box('avif', 'mif1')], parts))).toEqual({
      kind: 'avif',
      size: { width: 512, height: 256 },
    })
    expect(pictureHead(box('avif', 'mif1'))).toEqual({ kind: 'avif', size: undefined })
  })

  test('tell HEIC from AVIF, though both may name the brand that they share', () => {
    expect(pictureHead(box('heic', 'mif1')).kind).toBe('heic')
    expect(pictureHead(box('mif1', 'heic')).kind).toBe('heic')
    expect(pictureHead(box('mif1', 'avif')).kind).toBe('avif')
    expect(pictureHead(box('isom', 'mp42')).kind).toBe('other')
  })

  test('never fail, whatever they are', () => {
    const starts = [[0xff, 0xd8, 0xff], [0x89, 80, 78, 71], [82, 73, 70, 70, 0, 0, 0, 0, 87, 69, 66, 80], []]
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 80 }), (start, rest) => {
        const { size } = pictureHead(new Uint8Array([...start, ...rest]))
        if (size) expect(size.width >= 0 && size.height >= 0).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
