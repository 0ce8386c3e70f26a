import {
  previewAreas,
  previewDotSizes,
  previewFaults,
  previewHairs,
  previewHeads,
  previewShows,
} from '@/content/scalp/scalp'
import { type DescribeWith, describeTreatment } from '@/lib/scalp/preview/describe-preview'
import type { PhotoSettings } from './photo-address'
import { sayBarePhoto, sayBend, sayInLine, sayPicture, sayWaiting } from './photo-words'

const isBent = (bend: readonly number[]) => bend.some(n => n !== 0)

/**
 * What is drawn on the photo, in plain sentences: beside it, in the saved file and on paper.
 * @param isDrawn whether the head is fitted, so that there can be dots
 */
export function describePhoto(settings: PhotoSettings, words: DescribeWith, isDrawn: boolean): string[] {
  const { session, show, bend } = settings
  const moved = isBent(bend) ? [sayBend] : []
  return [
    isDrawn ? sayPicture(session > 0) : sayBarePhoto,
    ...describeTreatment(settings, words, moved),
    isDrawn ? previewShows[show].words : sayWaiting,
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
