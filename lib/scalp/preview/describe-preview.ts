import { upperFirst } from '@/lib/format/first-letter'
import {
  previewAreas,
  previewDistances,
  previewDotSizes,
  previewFaults,
  previewHairs,
  previewHeads,
  previewLengths,
  previewPatterns,
  previewSessions,
  previewShows,
  previewSkins,
} from '@/content/scalp/scalp'
import { theSource } from '@/lib/evidence/source-name'
import { turnBetween } from './preview-camera'
import { type FadingBands, pigmentLeft } from './preview-fading'
import type { FadingSource, PreviewSettings } from './preview-settings'

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

const degrees = (angle: number) => (Math.abs(angle) === 1 ? '1 degree' : `${Math.abs(angle)} degrees`)

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
  const seen = pitch >= 55 ? 'from above' : side
  const turned = turn === 0 ? '' : `, ${describeTurn(yaw)}`
  const tilted = pitch === 0 ? '' : `, from ${degrees(pitch)} ${pitch > 0 ? 'above' : 'below'}`
  return `${seen}${turned}${tilted}`
}

function describeLine({ height, line, faults }: PreviewSettings): string {
  const place = height <= 20 ? 'low' : height >= 70 ? 'high' : 'in the middle'
  const edge = line <= 30 ? 'soft and uneven' : line >= 80 ? 'straight like a ruler' : 'half soft, half straight'
  const drawn = faults.includes('straight')
    ? `Poor work makes its edge straight, though it is set to ${line} of 100.`
    : `Its edge is ${edge} (${line} of 100).`
  return `The drawn hairline sits ${place} (${height} of 100). ${drawn}`
}

function describeFading({ years, source, session }: PreviewSettings, { fading, voices }: DescribeWith): string {
  const { from, to } = fading[source]
  const left = Math.round(pigmentLeft(years, fading[source]) * 100)
  const since = years === 0 ? 'The work is new.' : `${years} ${years === 1 ? 'year has' : 'years have'} passed.`
  const band = from === 0 ? `over the first ${to} years` : `from year ${from} to year ${to}`
  const how =
    session === 0
      ? 'there is nothing to fade'
      : left === 100
        ? 'it is as dark as new'
        : `it is drawn at ${left} of 100 of its first darkness`
  return `${since} Fading is drawn as ${theSource({ shortName: voices[source] })} dates it, ${band}: ${how}.`
}

function describeWork({ faults }: PreviewSettings): string {
  if (faults.length === 0) return 'The work is good: loose spacing, small dots, no blur.'
  return ['The work is poor.', ...faults.map(fault => `${upperFirst(previewFaults[fault].words)}.`)].join(' ')
}

function describeShow({ show, wipe }: PreviewSettings): string {
  const { words } = previewShows[show]
  return show === 'wipe' ? `${words} It stands at ${wipe} of 100 from the left.` : words
}

/**
 * What the picture shows, in plain sentences: everything that can be set is in it, so that it changes with each
 * control. The text beside the picture, the page without script and the printed page all say the same.
 */
export function describePreview(settings: PreviewSettings, words: DescribeWith): string[] {
  const { head, pattern, area, session, dot, skin, hair, grey, length, distance } = settings
  const greys = grey === 0 ? '' : grey === 100 ? ', now all grey' : `, with ${grey} grey in every 100 hairs`
  return [
    `You see ${previewHeads[head].words} with ${previewSkins[skin].words}, ${describeView(settings)}.`,
    previewPatterns[pattern].words,
    `The hair that is left is ${previewHairs[hair].words}${greys}, and ${previewLengths[length].words}.`,
    `${previewSessions[session].words} The area to treat is ${previewAreas[area].words}.`,
    describeLine(settings),
    previewDotSizes[dot].words,
    describeFading(settings, words),
    describeWork(settings),
    `It is drawn as an eye would see it ${previewDistances[distance].words}.`,
    describeShow(settings),
  ]
}
