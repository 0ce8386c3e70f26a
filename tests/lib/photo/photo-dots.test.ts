import { describe, expect, test } from 'vitest'
import { previewDotSizes, previewFaults } from '@/content/scalp/scalp'
import { paintPigment } from '@/lib/photo/paint-pigment'
import { photoDots } from '@/lib/photo/photo-dots'
import { fromLinear, toLinear } from '@/lib/scalp/lit/linear-colour'
import { dotLooks, foreshortened, inkThrough, variedBy } from '@/lib/scalp/lit/pigment'
import { HILL } from '@/lib/scalp/preview/preview-blur'
import { PREVIEW_SCALE } from '@/lib/scalp/preview/preview-camera'
import { previewColours } from '@/lib/scalp/preview/preview-colours'
import { pigmentLeft } from '@/lib/scalp/preview/preview-fading'
import { MARK } from '@/lib/scalp/preview/preview-marks'
import { namesOf, previewDefaults } from '@/lib/scalp/preview/preview-settings'
import { bands } from '../scalp/preview/preview-scenes'

/** A scalp that faces the camera, so near that the picture's pixels are those of the visualiser's frame times `near`. */
const near = 40
const count = 12
const scalp = {
  count,
  x: new Float32Array(count).fill(50),
  y: new Float32Array(count).fill(50),
  facing: new Float32Array(count).fill(1),
  unit: new Float32Array(count).fill(PREVIEW_SCALE * near),
  hidden: new Uint8Array(count),
}
const pigment = new Uint8Array(count).fill(MARK.pigment)
const sizes = namesOf(previewDotSizes).map(Number) as (typeof previewDefaults.dot)[]
const works = [[], ...namesOf(previewFaults).map(fault => [fault])]

describe('a dot on a photo', () => {
  test('is as large and holds as much pigment as on the lit head, whatever its size, its fault and its years', () => {
    for (const dot of sizes) {
      for (const faults of works) {
        for (const years of [0, 5]) {
          const settings = { ...previewDefaults, dot, faults, years }
          const lit = dotLooks(settings, bands).pigment
          const left = pigmentLeft(years, bands[settings.source])
          const dots = photoDots(scalp, pigment, settings, left, 1)
          expect(dots.count).toBe(count)
          for (let i = 0; i < count; i += 1) {
            const width = lit.radius * near * variedBy(i) * foreshortened(1)
            const [radius, soft, alpha] = [dots.radius[i] ?? 0, dots.soft[i] ?? 0, dots.alpha[i] ?? 0]
            const holds = alpha * radius * radius * (1 + HILL.holds * soft)
            expect(holds / (width * width), `${dot} ${faults}`).toBeCloseTo(lit.strength, 3)
            if (!faults.includes('deep')) expect(radius / width).toBeCloseTo(1, 1)
          }
        }
      }
    }
  })

  test('takes of the light beneath what the lit head’s pigment takes of a skin that is as light', () => {
    const settings = { ...previewDefaults, hair: 'black' as const }
    const dots = photoDots(scalp, pigment, settings, 1, 1)
    for (const byte of [30, 90, 160, 250]) {
      const data = new Uint8ClampedArray(100 * 100 * 4).fill(byte)
      paintPigment({ data, width: 100, height: 100 }, { ...dots, count: 1, alpha: new Float32Array([1]) })
      const light = toLinear(byte)
      const [red = 1] = inkThrough(previewColours(settings).ink, [light, light, light])
      expect(data[(50 * 100 + 50) * 4]).toBeCloseTo(fromLinear(light * red), 0)
    }
  })
})
