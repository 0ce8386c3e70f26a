import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Dot } from '@/lib/scalp/head/scatter-dots'
import { dotRadii, OVERSIZED } from '@/lib/scalp/lit/pigment'
import { edgeRow, softEdge, straightEdge } from '@/lib/scalp/patch/patch-edge'
import { inkPaths } from '@/lib/scalp/patch/patch-ink'
import { DENSE_DOTS, trueMillimetres } from './preview-blur'
import { PREVIEW_SCALE } from './preview-camera'
import { previewColours, type Rgb } from './preview-colours'
import { type FadingBands, pigmentLeft } from './preview-fading'
import { sessionShare } from './preview-marks'
import { edgeOf, type PreviewSettings } from './preview-settings'

/** A bank card in millimetres, with the radius of its corners (ISO/IEC 7810, size ID-1). */
export const bankCard = { width: 85.6, height: 53.98, corner: 3.18 } as const

/** Millimetres from dot to dot where the work is dense: as on the head. It is our guess, as we found no count. */
export const GAP_MM = trueMillimetres(1 / Math.sqrt(DENSE_DOTS))

/** Pixels of the plan for a millimetre. */
const GRAIN = 3
/** Paths of a patch are written in fifths of its pixels. */
const FIFTHS = 5

/** What the inside of the SVG is measured in: so many of its units are a millimetre. */
export const UNITS_A_MM = GRAIN * FIFTHS

const [width, height, gap] = [bankCard.width * GRAIN, bankCard.height * GRAIN, GAP_MM * GRAIN]
/** The hairline: where it runs, as a share of the height, and how wide its soft belt is. */
const LINE = { at: 0.66 * height, width, dip: 0, soft: 5.5 * GRAIN, seed: 7 } as const
/** How far a dot may stand from its place in rows of a honeycomb, as a share of the way to its neighbours. */
const WILD = 0.85

const hex = (colour: Rgb) =>
  `#${colour.map(level => Math.round(level).toString(16).padStart(2, '0')).join('')}` as const

/** The settings on which the piece of scalp rests. */
export type CardSettings = Pick<
  PreviewSettings,
  'skin' | 'hair' | 'grey' | 'faults' | 'session' | 'line' | 'dot' | 'years' | 'source'
>

/** How wide a dot is on a true scalp, in millimetres: as wide as on the head, which is drawn coarser than life. */
export const dotWidth = ({ dot, faults }: Pick<PreviewSettings, 'dot' | 'faults'>): number =>
  trueMillimetres((2 * dotRadii[dot] * (faults.includes('big') ? OVERSIZED : 1)) / PREVIEW_SCALE)

/**
 * Dots on a piece of scalp at the hairline, as large as a bank card. They are too many to be thrown one by one while a
 * reader waits: good work stands in a honeycomb that is shaken out of its order, poor work in rows that are not.
 */
export function cardDots({ faults, session, line }: Pick<CardSettings, 'faults' | 'session' | 'line'>): Dot[] {
  const share = sessionShare[session]
  if (share === 0) return []
  const random = xoroshiro128plus(LINE.seed)
  const draw = () => uniformFloat32(random)
  const isGrid = faults.includes('grid')
  const isRuled = faults.includes('straight') || edgeOf(line) === 'straight'
  const full = isRuled ? straightEdge(LINE) : softEdge(LINE)
  const [across, down, wild] = isGrid ? [gap, gap, 0] : [gap * 1.0746, gap * 0.9306, WILD]
  const dots: Dot[] = isRuled ? edgeRow(LINE, gap * 0.8) : []
  for (let row = 0; row * down < height; row += 1) {
    for (let column = 0; column * across < width; column += 1) {
      const shift = isGrid || row % 2 === 0 ? 0.25 : 0.75
      const x = (column + shift + wild * (draw() - 0.5)) * across
      const y = (row + 0.5 + wild * (draw() - 0.5)) * down
      const wanted = isGrid ? Math.round(full(x, y)) : full(x, y)
      if (draw() < wanted * share && x > 0 && x < width && y > 0) dots.push({ x, y, gap })
    }
  }
  return dots
}

/** Draws it as the inside of an SVG: skin in its tone, and the dots. The same settings give the same text. */
export function drawCardPatch(settings: CardSettings, bands: FadingBands): string {
  const { skin, ink } = previewColours(settings)
  return (
    `<rect width="${bankCard.width * UNITS_A_MM}" height="${bankCard.height * UNITS_A_MM}" ` +
    `rx="${bankCard.corner * UNITS_A_MM}" fill="${hex(skin)}"/>` +
    inkPaths(cardDots(settings), {
      colour: hex(ink),
      diameter: dotWidth(settings) * GRAIN,
      strength: pigmentLeft(settings.years, bands[settings.source]),
      spread: settings.faults.includes('deep'),
      even: settings.faults.includes('grid'),
    })
  )
}
