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
import { sayBarePhoto, sayBend, sayHidden, sayInLine, sayPicture, sayWaiting } from './photo-words'

const isBent = (bend: readonly number[]) => bend.some(n => n !== 0)

/**
 * What is drawn on the photo, in plain sentences: beside it, in the saved file and on paper.
 * @param pricks how many dots can be seen, whatever is shown of them; `undefined` while the head is not fitted
 */
export function describePhoto(settings: PhotoSettings, words: DescribeWith, pricks: number | undefined): string[] {
  const { session, show, bend } = settings
  const moved = isBent(bend) ? [sayBend] : []
  const hasDots = session > 0 && show !== 'before'
  return [
    pricks === undefined ? sayBarePhoto : hasDots && pricks === 0 ? sayHidden : sayPicture(hasDots),
    ...describeTreatment(settings, words, moved),
    pricks === undefined ? sayWaiting : previewShows[show].words,
  ]
}

/** Of the sentences, those that tell what is seen of the settings: a picture of before shows nothing that comes after. */
export const seenIn = (sentences: readonly string[], show: PhotoSettings['show']) =>
  show === 'before' ? sentences.slice(-1) : sentences.slice(1, 3)

/** What stands in the place of the picture: what it is of, and of what is set as much as it shows. */
export const photoInShort = (sentences: readonly string[], pricks: number | undefined, show: PhotoSettings['show']) =>
  [sentences[0], ...(pricks === undefined ? [] : seenIn(sentences, show))].join(' ')

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
