import { greyHair, hairTones, skinTones, tattooInk } from '@/content/scalp/tones'
import type { PreviewSettings } from './preview-settings'

/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

export interface PreviewColours {
  readonly skin: Rgb
  /** Of the pigment by itself, before any skin lies over it. */
  readonly ink: Rgb
  readonly pigment: Rgb
  readonly hair: Rgb
  readonly grey: Rgb
  /** Of the brows: the hair's and as grey as it is, a little darker. */
  readonly brow: Rgb
}

/** Pigment lies under a layer of skin, which tints it. */
const THROUGH_SKIN = 0.14
/** Pigment is cut shorter than hair, so to say: darker than the hair whose roots it imitates. */
const ROOT = 0.62
/** Pigment that is too dark for any hair. */
const TOO_DARK: Rgb = [10, 9, 9]
/** Brows are darker than the hair of the head, or they would be lost on pale skin. */
const BROW = 0.7

export const readColour = (hex: string): Rgb => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as never

const mix = (a: Rgb, b: Rgb, share: number): Rgb => a.map((level, i) => level + ((b[i] ?? 0) - level) * share) as never
const times = (a: Rgb, factors: Rgb): Rgb => a.map((level, i) => level * (factors[i] ?? 1)) as never

/** The colours of a picture. All of them come from the tables; none depends on the page's own light or dark paper. */
export function previewColours({ skin: tone, hair: hairTone, grey: share, faults }: ColourSettings): PreviewColours {
  const skin = readColour(skinTones[tone])
  const hair = readColour(hairTones[hairTone])
  const grey = readColour(greyHair)
  const matched = mix(times(hair, [ROOT, ROOT, ROOT]), mix(hair, [120, 116, 112], 0.75), share / 100)
  const toned = faults.includes('dark') ? TOO_DARK : matched
  const ink = faults.includes('ink') ? mix(toned, readColour(tattooInk), 0.85) : toned
  const pigment = mix(ink, skin, THROUGH_SKIN)
  const brow = times(mix(hair, grey, share / 100), [BROW, BROW, BROW])
  return { skin, ink, pigment, hair, grey, brow }
}

export type ColourSettings = Pick<PreviewSettings, 'skin' | 'hair' | 'grey' | 'faults'>
