import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { photoSizes } from '@/content/photo/photo'
import { keptSize, refusePhoto, unopened } from '@/lib/photo/judge-photo'
import { sayPhoto } from '@/lib/photo/photo-words'

const MILLION = 1_000_000
const jpeg = { kind: 'jpeg', size: { width: 4000, height: 3000 } } as const

describe('a file that is no good is answered in words', () => {
  test('empty, too heavy, too large or no picture; what may be tried is not refused', () => {
    expect(refusePhoto(0, { kind: 'other' })).toBe(sayPhoto.empty)
    expect(refusePhoto(photoSizes.megabytes * MILLION + 1, jpeg)).toMatch(/MB/)
    expect(refusePhoto(MILLION, { kind: 'jpeg', size: { width: 20_000, height: 10_000 } })).toMatch(/200 megapixels/)
    expect(refusePhoto(MILLION, { kind: 'other' })).toBe(sayPhoto.noPicture)
    expect(refusePhoto(MILLION, jpeg)).toBeUndefined()
    expect(refusePhoto(MILLION, { kind: 'heic' })).toBeUndefined()
  })

  test('what the browser could not open is HEIC, or broken', () => {
    expect(unopened({ kind: 'heic' })).toBe(sayPhoto.heic)
    expect(unopened(jpeg)).toBe(sayPhoto.broken)
  })
})

test('a photo is kept at no more than its megapixels, in its own shape', () => {
  expect(keptSize(4000, 3000)).toEqual({ width: 4000, height: 3000 })
  fc.assert(
    fc.property(fc.integer({ min: 160, max: 30_000 }), fc.integer({ min: 160, max: 30_000 }), (width, height) => {
      const kept = keptSize(width, height)
      expect(kept.width * kept.height).toBeLessThanOrEqual(photoSizes.keptMegapixels * MILLION)
      expect(Math.abs(kept.width / kept.height / (width / height) - 1)).toBeLessThan(0.05)
    }),
  )
})
