import {
  previewFading,
  type previewAreas,
  type previewDistances,
  type previewDotSizes,
  type previewFaults,
  type previewHairs,
  type previewHeads,
  type previewLengths,
  type previewLights,
  type previewPatterns,
  previewRanges,
  type previewSessions,
  type previewShows,
  type previewSkins,
} from '@/content/scalp/scalp'
import type { PreviewRange } from '@/content/scalp/scalp.schema'

export type PreviewHead = keyof typeof previewHeads
export type PreviewPattern = keyof typeof previewPatterns
export type PreviewArea = keyof typeof previewAreas
export type PreviewSkin = keyof typeof previewSkins
export type PreviewHair = keyof typeof previewHairs
export type PreviewLength = keyof typeof previewLengths
export type PreviewFault = keyof typeof previewFaults
export type PreviewDistanceId = keyof typeof previewDistances
export type PreviewLight = keyof typeof previewLights
export type PreviewShow = keyof typeof previewShows
/** The sources that give years for fading. */
export type FadingSource = keyof typeof previewFading
export type PreviewNumber = keyof typeof previewRanges

/** All that the visualiser can be set to. Whole numbers and words only, so that its address text is exact. */
export type PreviewSettings = {
  readonly head: PreviewHead
  readonly pattern: PreviewPattern
  readonly area: PreviewArea
  /** Of the hairline: 0 low, 100 high. */
  readonly height: number
  /** Of the hairline: 0 soft and uneven, 100 like a ruler. */
  readonly line: number
  readonly session: keyof typeof previewSessions
  readonly dot: keyof typeof previewDotSizes
  readonly skin: PreviewSkin
  readonly hair: PreviewHair
  /** Of a hundred hairs. */
  readonly grey: number
  readonly length: PreviewLength
  /** Since the treatment. */
  readonly years: number
  readonly source: FadingSource
  /** In the order of the table; none is good work. */
  readonly faults: readonly PreviewFault[]
  readonly distance: PreviewDistanceId
  readonly light: PreviewLight
  readonly show: PreviewShow
  /** Share of the picture's width that shows before, in hundredths. */
  readonly wipe: number
  /** Degrees: 0 looks at the reader, 90 shows the head's left side, 180 the back. */
  readonly yaw: number
  /** Degrees by which the reader looks down on the head. */
  readonly pitch: number
}

export type PreviewField = keyof PreviewSettings

/** What a fresh page shows. The page without script tells of the same. */
export const previewDefaults: PreviewSettings = {
  head: 'man',
  pattern: 'norwood-6',
  area: 'full-head',
  height: 30,
  line: 10,
  session: 3,
  dot: 2,
  skin: 5,
  hair: 'dark-brown',
  grey: 0,
  length: 'stubble',
  years: 0,
  source: 'S0',
  faults: [],
  distance: 'close',
  light: 'room',
  show: 'wipe',
  wipe: 50,
  yaw: 42,
  pitch: 12,
}

/** Of what kind the edge of a hairline is, by how straight it is set. */
export const edgeOf = (line: number): 'soft' | 'between' | 'straight' =>
  line <= 30 ? 'soft' : line >= 80 ? 'straight' : 'between'

/** Height of a hairline that sits too low: far below the lowest that can be chosen, two fingers above the brows. */
export const TOO_LOW = -0.5

/** The ids of a table in its order; numeric ids come back as they stand in addresses. */
export const namesOf = <Name extends string | number>(table: Readonly<Record<Name, unknown>>): `${Name}`[] =>
  Object.keys(table) as `${Name}`[]

export const rangeOf = (field: PreviewNumber): PreviewRange => previewRanges[field]

export const fadingSources: readonly FadingSource[] = namesOf(previewFading)
