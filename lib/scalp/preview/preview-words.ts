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

/** Whose head it is and from where it is seen. */
const sayHead = (head: string, skin: string, view: string): string => `You see ${head} with ${skin}, ${view}.`

/** `greys`: how many hairs of a hundred. */
function sayHair(colour: string, greys: number, length: string): string {
  const grey = greys === 0 ? '' : greys === 100 ? ', now all grey' : `, with ${greys} grey in every 100 hairs`
  return `The hair that is left is ${colour}${grey}, and ${length}.`
}

/** `done`: a whole sentence. */
const sayTreatment = (done: string, area: string): string => `${done} The dots are to cover ${area}.`

/** How high the new hairline sits and how straight its edge is, each of a hundred. `isRuled`: poor work makes it straight. */
function sayHairline(height: number, line: number, isRuled: boolean): string {
  const place = height <= 20 ? 'low' : height >= 70 ? 'high' : 'in the middle'
  const edge = line <= 30 ? 'soft and uneven' : line >= 80 ? 'straight like a ruler' : 'half soft, half straight'
  const sits = `The new hairline sits ${place} (${height} of 100)`
  return isRuled
    ? `${sits}. Poor work makes its edge straight, though you set it to ${line} of 100.`
    : `${sits}, and its edge is ${edge} (${line} of 100).`
}

/**
 * How old the work is, whose years its fading follows, and how dark it is by then. `years`: since the work. `from`, `to`:
 * the first and the last year of fading. `left`: of a hundred; `undefined` where nothing has been done.
 */
function sayFading(years: number, from: number, to: number, source: string, left: number | undefined): string {
  const since = years === 0 ? 'The work is new.' : `${years} ${years === 1 ? 'year has' : 'years have'} passed.`
  const band = from === 0 ? `over the first ${to} years` : `from year ${from} to year ${to}`
  const now =
    left === undefined
      ? 'but there are no dots to fade'
      : left === 100
        ? 'so the dots are as dark as new'
        : `so the dots have ${left} of 100 of their first darkness`
  return `${since} Fading is drawn ${band}, as ${source} dates it, ${now}.`
}

/** `faults`: what is wrong, each as a sentence without its end. */
const sayWork = (faults: readonly string[]): string =>
  faults.length === 0
    ? 'The work is good: the dots are loosely spaced and sharp.'
    : ['The work is poor.', ...faults.map(fault => `${upperFirst(fault)}.`)].join(' ')

const sayDistance = (distance: string): string => `The head is drawn as you would see it ${distance}.`

/** Where the line between before and after stands, of a hundred from the left. */
const sayWipe = (wipe: number): string => `The line stands at ${wipe} of 100 from the left.`

function describeFading({ years, source, session }: PreviewSettings, { fading, voices }: DescribeWith): string {
  const { from, to } = fading[source]
  const left = session === 0 ? undefined : Math.round(pigmentLeft(years, fading[source]) * 100)
  return sayFading(years, from, to, theSource({ shortName: voices[source] }), left)
}

/**
 * What the picture shows, in plain sentences: everything that can be set is in it, so that it changes with each
 * control. The text beside the picture, the page without script and the printed page all say the same.
 */
export function describePreview(settings: PreviewSettings, words: DescribeWith): string[] {
  const { head, pattern, area, session, dot, skin, hair, grey, length, distance, show, wipe } = settings
  const { height, line, faults } = settings
  return [
    sayHead(previewHeads[head].words, previewSkins[skin].words, describeView(settings)),
    previewPatterns[pattern].words,
    sayHair(previewHairs[hair].words, grey, previewLengths[length].words),
    sayTreatment(previewSessions[session].words, previewAreas[area].words),
    sayHairline(height, line, faults.includes('straight')),
    previewDotSizes[dot].words,
    describeFading(settings, words),
    sayWork(faults.map(fault => previewFaults[fault].words)),
    sayDistance(previewDistances[distance].words),
    show === 'wipe' ? `${previewShows[show].words} ${sayWipe(wipe)}` : previewShows[show].words,
  ]
}
