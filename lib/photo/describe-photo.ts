import {
  previewAreas,
  previewDotSizes,
  previewFaults,
  previewHairs,
  previewHeads,
  previewSessions,
  previewShows,
} from '@/content/scalp/scalp'
import { theSource } from '@/lib/evidence/source-name'
import type { DescribeWith } from '@/lib/scalp/preview/describe-preview'
import { pigmentLeft } from '@/lib/scalp/preview/preview-fading'
import { sayFading, sayHairline, sayTreatment, sayWork } from '@/lib/scalp/preview/preview-words'
import type { PhotoSettings } from './photo-address'
import { sayBend, sayInLine, sayPicture } from './photo-words'

const isBent = (bend: readonly number[]) => bend.some(n => n !== 0)

/** What is drawn on the photo, in plain sentences: beside it, in the saved file and on paper. */
export function describePhoto(settings: PhotoSettings, { fading, voices }: DescribeWith): string[] {
  const { session, area, height, line, faults, dot, years, source, show, bend } = settings
  const { from, to } = fading[source]
  const left = session === 0 ? undefined : Math.round(pigmentLeft(years, fading[source]) * 100)
  return [
    sayPicture,
    sayTreatment(previewSessions[session].words, previewAreas[area].words),
    sayHairline(height, line, faults.includes('straight')),
    ...(isBent(bend) ? [sayBend] : []),
    previewDotSizes[dot].words,
    sayFading(years, from, to, theSource({ shortName: voices[source] }), left),
    sayWork(faults.map(fault => previewFaults[fault].words)),
    previewShows[show].words,
  ]
}

/** The same in one line without its sources: for the plan, which keeps what was set and no photo. */
export const photoInLine = ({ head, area, session, dot, hair, faults, bend, ...numbers }: PhotoSettings): string =>
  sayInLine({
    ...numbers,
    sessions: session,
    whose: previewHeads[head].label,
    isBent: isBent(bend),
    dots: previewDotSizes[dot].label,
    hair: previewHairs[hair].words,
    area: previewAreas[area].words,
    faults: faults.map(fault => previewFaults[fault].words),
  })
