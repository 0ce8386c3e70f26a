import { goodPatch, type PatchPlan, patchSpots } from '@/lib/scalp/patch/patch'
import { inkPaths } from '@/lib/scalp/patch/patch-ink'
import { dotRadii, OVERSIZED } from '@/lib/scalp/lit/pigment'
import { trueMillimetres } from './preview-blur'
import { PREVIEW_SCALE } from './preview-camera'
import { previewColours, type Rgb } from './preview-colours'
import { type FadingBands, pigmentLeft } from './preview-fading'
import { sessionShare } from './preview-marks'
import type { PreviewSettings } from './preview-settings'

/** A bank card in millimetres, with the radius of its corners (ISO/IEC 7810, size ID-1). */
export const bankCard = { width: 85.6, height: 53.98, corner: 3.18 } as const

/** Millimetres from dot to dot where the work is dense. Our guess: we found no count of dots on a square of scalp. */
export const GAP_MM = 0.92

/** Pixels of the plan for a millimetre: coarse enough to be scattered at once, finer than any dot is wide. */
const GRAIN = 3
/** Paths of a patch are written in fifths of its pixels. */
const FIFTHS = 5

/** What the inside of the SVG is measured in: so many of its units are a millimetre. */
export const UNITS_A_MM = GRAIN * FIFTHS

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

/** How a piece of scalp at the hairline, as large as a bank card, is dotted under these settings. */
export function cardPlan(settings: CardSettings, bands: FadingBands): PatchPlan {
  const { faults, session, line, years, source } = settings
  return {
    ...goodPatch,
    width: Math.round(bankCard.width * GRAIN),
    height: Math.round(bankCard.height * GRAIN),
    scale: GRAIN,
    spacing: session === 0 ? 'none' : faults.includes('grid') ? 'grid' : 'random',
    dot: dotWidth(settings),
    gap: GAP_MM,
    strength: pigmentLeft(years, bands[source]),
    depth: faults.includes('deep') ? 'deep' : 'right',
    edge: faults.includes('straight') || line >= 80 ? 'straight' : 'soft',
    share: sessionShare[session],
  }
}

/** Draws it as the inside of an SVG: skin in its tone, and the dots. The same settings give the same text. */
export function drawCardPatch(settings: CardSettings, bands: FadingBands): string {
  const plan = cardPlan(settings, bands)
  const { skin, pigment } = previewColours(settings)
  return (
    `<rect width="${plan.width * FIFTHS}" height="${plan.height * FIFTHS}" rx="${bankCard.corner * UNITS_A_MM}" ` +
    `fill="${hex(skin)}"/>` +
    inkPaths(patchSpots(plan).pigment, {
      colour: hex(pigment),
      diameter: plan.dot * GRAIN,
      strength: plan.strength,
      spread: plan.depth === 'deep',
      even: plan.spacing === 'grid',
    })
  )
}
