import { describe, expect, test } from 'vitest'
import { greyHair, hairTones, skinTones, tattooInk } from '@/content/scalp/tones'
import { albedoOf } from '@/lib/scalp/lit/exposure'
import { brightness, linearOf } from '@/lib/scalp/lit/linear-colour'
import { dotLooks, foreshortened, inkThrough } from '@/lib/scalp/lit/pigment'
import { shadeConstants } from '@/lib/scalp/lit/shade'
import { hairAlbedo } from '@/lib/scalp/lit/shade-hair'
import { readColour } from '@/lib/scalp/preview/preview-colours'
import { previewDefaults } from '@/lib/scalp/preview/preview-settings'
import { bands } from '../preview/preview-scenes'

const skins = Object.values(skinTones).map(hex => albedoOf(linearOf(readColour(hex))))
const black = readColour('#191513')

describe('pigment under skin', () => {
  test('only ever takes light away, and never all of it', () => {
    for (const skin of skins) {
      for (const ink of [black, readColour(tattooInk), [255, 255, 255] as const]) {
        for (const share of inkThrough(ink, skin)) {
          expect(share).toBeGreaterThan(0)
          expect(share).toBeLessThanOrEqual(1)
        }
      }
    }
  })

  test('takes less of the light of a very dark skin, whose surface throws much of it back', () => {
    const left = skins.map(skin => brightness(inkThrough(black, skin)))
    expect(left.at(-1)).toBeGreaterThan((left[0] ?? 1) * 3)
  })

  test('is blue-green when it is turned tattoo ink', () => {
    const [red, green, blue] = inkThrough(readColour(tattooInk), skins[3] as never)
    expect(red).toBeLessThan(green / 1.5)
    expect(red).toBeLessThan(blue / 1.5)
  })
})

describe('the dots of a picture', () => {
  const look = (change: Partial<typeof previewDefaults>) => dotLooks({ ...previewDefaults, ...change }, bands)

  test('are wider with each size, and with the faults that make them wide', () => {
    const sizes = ([1, 2, 3, 4, 5] as const).map(dot => look({ dot }).pigment.radius)
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    for (const fault of ['big', 'deep', 'dark'] as const) {
      expect(look({ faults: [fault] }).pigment.radius).toBeGreaterThan(look({}).pigment.radius)
    }
  })

  test('are blurred by the eye the more the farther off it is, and most where ink has spread', () => {
    const blurs = (['close', 'arm', 'talk'] as const).map(distance => look({ distance }).pigment.blur)
    expect(blurs).toEqual(blurs.toSorted((a, b) => a - b))
    expect(look({ faults: ['deep'] }).pigment.blur).toBeGreaterThan(blurs[0] ?? 0)
    expect(look({ length: 'long' }).roots).toBeUndefined()
  })

  test('are smaller at the edge of the head', () => {
    expect(foreshortened(1)).toBe(1)
    expect(foreshortened(0.1)).toBeLessThan(0.75)
  })
})

test('dark hair is darker than any skin beside it; fair hair keeps its hue and is never burnt out', () => {
  for (const skin of skins) {
    expect(brightness(hairAlbedo(linearOf(readColour(hairTones['dark-brown'])), skin))).toBeLessThan(
      brightness(skin) * 0.51,
    )
    const blond = linearOf(readColour(hairTones.blond))
    const own = hairAlbedo(blond, skin)
    expect(own[0] / own[2]).toBeCloseTo(blond[0] / blond[2], 6)
    for (const hair of [own, hairAlbedo(linearOf(readColour(greyHair)), skin)])
      expect(brightness(hair) * brightness(skin) ** -shadeConstants.camera.opens).toBeLessThan(0.83)
  }
})
