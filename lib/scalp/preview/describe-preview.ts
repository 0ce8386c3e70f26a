import {
  previewAreas,
  previewDistances,
  previewDotSizes,
  previewFaults,
  previewHairs,
  previewHeads,
  previewLengths,
  previewLights,
  previewPatterns,
  previewSessions,
  previewShows,
  previewSkins,
} from '@/content/scalp/scalp'
import { theSource } from '@/lib/evidence/source-name'
import { printMany } from '@/lib/format/print-many'
import { contrastOf } from '@/lib/scalp/lit/contrast'
import { turnBetween } from './preview-camera'
import { type FadingBands, pigmentLeft } from './preview-fading'
import type { FadingSource, PreviewSettings } from './preview-settings'
import {
  sayContrast,
  sayEye,
  sayDots,
  sayFading,
  sayResolved,
  sayHair,
  sayHairline,
  sayHead,
  sayTreatment,
  sayWipe,
  sayWork,
} from './preview-words'

/** What the words need beside the settings. */
export interface DescribeWith {
  readonly fading: FadingBands
  /** What each source is called on its own line. */
  readonly voices: Readonly<Record<FadingSource, string>>
}

const turns = [
  [22, 'from the front'],
  [68, 'in three-quarter view'],
  [112, 'from the side'],
  [158, 'from behind and to one side'],
  [181, 'from the back'],
] as const

const degrees = (angle: number) => printMany(Math.abs(angle), 'degree')

/** How far the head is turned, from the reader's side: "turned 42 degrees to the left". */
export function describeTurn(yaw: number): string {
  const turn = turnBetween(0, yaw)
  if (turn === 0) return 'not turned'
  return `turned ${degrees(turn)} to the ${turn > 0 ? 'left' : 'right'}`
}

/** From where the head is seen, for the reader: "in three-quarter view, turned 42 degrees to the left". */
export function describeView({ yaw, pitch }: Pick<PreviewSettings, 'yaw' | 'pitch'>): string {
  const turn = turnBetween(0, yaw)
  const side = turns.find(([most]) => Math.abs(turn) < most)?.[1] ?? turns[4][1]
  const turned = turn === 0 ? [] : [describeTurn(yaw)]
  const tilted = pitch === 0 ? [] : [`from ${degrees(pitch)} ${pitch > 0 ? 'above' : 'below'}`]
  // Who looks down so far sees no side of a head any more.
  return (pitch >= 55 ? [...tilted, ...turned] : [side, ...turned, ...tilted]).join(', ')
}

/** What is set of the treatment itself, whatever head it is on. */
export type TreatmentSettings = Pick<
  PreviewSettings,
  'session' | 'area' | 'height' | 'line' | 'dot' | 'years' | 'source' | 'faults'
>

/**
 * What is done to the scalp, in plain sentences: the same of a drawn head and of a photo.
 * @param moved what is said of a hairline that was moved by hand
 */
export function describeTreatment(
  { session, area, height, line, dot, years, source, faults }: TreatmentSettings,
  { fading, voices }: DescribeWith,
  moved: readonly string[] = [],
): string[] {
  const { from, to } = fading[source]
  const isDone = session > 0
  const left = isDone ? Math.round(pigmentLeft(years, fading[source]) * 100) : undefined
  const size = previewDotSizes[dot]
  return [
    sayTreatment(previewSessions[session].words, previewAreas[area].words),
    sayHairline(height, line, { isRuled: faults.includes('straight'), isLow: faults.includes('low') }),
    ...moved,
    sayDots(size.words, size.label, faults.includes('big')),
    sayFading(years, from, to, theSource({ shortName: voices[source] }), left),
    sayWork(
      faults.map(fault => previewFaults[fault].words),
      isDone,
    ),
  ]
}

/** What the dots change, in numbers, and what an eye can tell of them. */
function describeContrast(settings: PreviewSettings, { fading }: DescribeWith): string[] {
  const { before, after, apart, resolved } = contrastOf(settings, fading)
  if (settings.session === 0) return []
  // Ink that has spread stands in no dots any more.
  const dots = settings.faults.includes('deep') ? [] : sayResolved(resolved, apart)
  return [sayContrast(before, after), ...dots]
}

/**
 * What the picture shows, in plain sentences: everything that can be set is in it, so that it changes with each
 * control. The text beside the picture, the page without script and the printed page all say the same.
 */
export function describePreview(settings: PreviewSettings, words: DescribeWith): string[] {
  const { head, pattern, skin, hair, grey, length, distance, light, show, wipe } = settings
  return [
    sayHead(previewHeads[head].words, previewSkins[skin].words, describeView(settings)),
    previewPatterns[pattern].words,
    sayHair(previewHairs[hair].words, grey, previewLengths[length].words),
    ...describeTreatment(settings, words),
    sayEye(previewDistances[distance].words, previewLights[light].words),
    ...describeContrast(settings, words),
    show === 'wipe' ? `${previewShows[show].words} ${sayWipe(wipe)}` : previewShows[show].words,
  ]
}
