import { pathOf } from '@/lib/scalp/head/dots-to-svg'
import { sheetSvg } from '@/lib/scalp/pictures/picture-sheet'
import { type Fullness, randomSpots } from '@/lib/scalp/patch/patch-spots'
import { paperInk, type Scheme } from '@/lib/scalp/patch/patch-tones'

/** Frame of every plate, in pixels: a band above a title on a phone, a picture beside it where there is room. */
export const PLATE_WIDTH = 400
export const PLATE_HEIGHT = 250

/** A place in the frame, in pixels. */
export type Place = readonly [x: number, y: number]

/** One thing that a plate shows, as SVG paths in fifths of a pixel of the frame. The same scheme, the same text. */
export type Subject = (scheme: Scheme) => string

/** Writes a plate as one SVG file: its subjects, later ones on top. */
export function plateSvg(subjects: readonly Subject[], scheme: Scheme): string {
  const drawn = subjects.map(subject => subject(scheme)).join('')
  return sheetSvg({ width: PLATE_WIDTH, height: PLATE_HEIGHT, panels: [drawn] })
}

export interface Sowing {
  /** How full each place stands, 0 to 1. */
  readonly full: Fullness
  readonly ink: 'skin' | 'pigment'
  readonly seed: number
  /** Distance between dots where it is full, and width of a dot, in pixels. */
  readonly gap?: number
  readonly wide?: number
}

/** Dots of one ink all over the frame, as thick as `full` says. */
export function sow({ full, ink, seed, gap = 1.9, wide = 1.3 }: Sowing, scheme: Scheme): string {
  const dots = randomSpots({ width: PLATE_WIDTH, height: PLATE_HEIGHT, gap, seed, full })
  return pathOf({ colour: paperInk[scheme][ink], diameter: wide, dots })
}

/** How full a lit place stands: on light paper dots gather in the shadow, on dark paper where the light falls. */
export function fullness(bright: number, scheme: Scheme): number {
  const shade = Math.max(0, Math.min(1, scheme === 'light' ? 1 - bright : bright))
  return 0.04 + 0.96 * shade ** 1.6
}
