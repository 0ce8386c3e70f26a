import { previewAreas, previewDotSizes, previewFaults, previewSessions, previewShows } from '@/content/scalp/scalp'
import { theSource } from '@/lib/evidence/source-name'
import type { DescribeWith } from '@/lib/scalp/preview/describe-preview'
import { pigmentLeft } from '@/lib/scalp/preview/preview-fading'
import { sayFading, sayHairline, sayTreatment, sayWork } from '@/lib/scalp/preview/preview-words'
import type { PhotoSettings } from './photo-address'
import { sayBend, sayPicture } from './photo-words'

/** What is drawn on the photo, in plain sentences: beside it, in the saved file and on paper. */
export function describePhoto(settings: PhotoSettings, { fading, voices }: DescribeWith): string[] {
  const { session, area, height, line, faults, dot, years, source, show, bend } = settings
  const { from, to } = fading[source]
  const left = session === 0 ? undefined : Math.round(pigmentLeft(years, fading[source]) * 100)
  return [
    sayPicture,
    sayTreatment(previewSessions[session].words, previewAreas[area].words),
    sayHairline(height, line, faults.includes('straight')),
    ...(bend.some(n => n !== 0) ? [sayBend] : []),
    previewDotSizes[dot].words,
    sayFading(years, from, to, theSource({ shortName: voices[source] }), left),
    sayWork(faults.map(fault => previewFaults[fault].words)),
    previewShows[show].words,
  ]
}
